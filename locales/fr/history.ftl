# L’historique : tout ce qui a été fait, le plus récent d’abord.

history-filter = Mots à chercher dans l’historique
history-list = Ce qui a été fait, le plus récent d’abord
history-empty = Rien n’a encore été fait dans ce dossier.
history-nothing-found = Rien sous ces mots.
history-limit =
    { $count ->
        [one] Seule la dernière opération est affichée.
        [many] Seules les { $count } d’opérations les plus récentes sont affichées.
       *[other] Seules les { $count } opérations les plus récentes sont affichées.
    }
history-and = {", "}
history-undone = Annulé
history-when = Quand
history-device = Ordinateur
history-undoes = Annule
history-rows =
    { $count ->
        [one] { $count } élément touché
        [many] { $count } d’éléments touchés
       *[other] { $count } éléments touchés
    }
history-take-back = Annuler cela seulement
history-take-back-more = Ce qui a été fait ensuite reste. C’est refusé si le même élément a changé depuis.
history-already-undone = Cela a été annulé.
history-stands = Cela ne peut pas être annulé.
history-older = Plus ancien
history-newer = Plus récent
history-older-page = Dix plus loin
history-newer-page = Dix plus près
history-all = Tout montrer
