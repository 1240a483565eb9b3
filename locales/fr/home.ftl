# Le premier écran : programmes, ateliers, état du dossier.

home-turn-running = En cours
home-turn-next = Prochain atelier
home-turn-latest = Dernier atelier
home-open = Vers l’atelier
home-list = Liste des ateliers
home-new-workshop = Nouvel atelier
home-new-like-last = Comme le dernier du programme, numéro suivant
home-duplicate = Dupliquer l’atelier choisi
home-new-programme = Nouveau programme
home-move = Se déplacer
home-no-axis = Sans axe
home-not-opened = Pas encore ouvert
home-no-workshop = Aucun atelier dans ce programme.
home-attendance-not-taken = Présence non relevée
home-women =
    { $count ->
        [one] { $count } femme
        [many] { $count } de femmes
       *[other] { $count } femmes
    }
home-men =
    { $count ->
        [one] { $count } homme
        [many] { $count } d’hommes
       *[other] { $count } hommes
    }
home-others =
    { $count ->
        [one] { $count } non renseigné
        [many] { $count } non renseignés
       *[other] { $count } non renseignés
    }
home-present =
    { $count ->
        [0] aucun présent
        [one] { $count } présent
        [many] { $count } de présents
       *[other] { $count } présents
    }
home-recommendations =
    { $count ->
        [0] aucune recommandation
        [one] { $count } recommandation
        [many] { $count } de recommandations
       *[other] { $count } recommandations
    }
home-minutes-issued = Procès-verbal émis
home-minutes-none = Procès-verbal non émis
home-workshop-made = Nouvel atelier créé
home-programme-made = Programme créé
home-empty = Votre dossier est vide. Première étape : un programme et son premier atelier.
home-create-first = Créer un programme et un atelier
home-try-sample = Essayer l’atelier d’exemple
home-programme-title = Titre du programme
home-programme-example = Tétouan commune ouverte
home-programme-first-year = Première année
home-programme-last-year = Dernière année
home-programme-axes = Axes, un par ligne
home-programme-later = Les axes peuvent être ajoutés ou changés plus tard.
home-programme-create = Créer
home-programme-with-workshop = Créer avec un premier atelier
home-dossier = Le dossier
home-file = Fichier
home-other-dossier = Ceci est un autre dossier, pas celui de cet ordinateur.
home-own = Revenir au dossier de cet ordinateur
home-copied = Dernière copie hors de cet ordinateur
home-copied-never = Aucune copie hors de cet ordinateur. S’il se perd, le dossier se perd.
home-copied-old = La dernière copie hors de cet ordinateur a plus d’une semaine.
home-copy = Enregistrer une copie ailleurs
home-snapshot = Dernière sauvegarde sur cet ordinateur
home-snapshot-never = Pas encore
home-open-other = Ouvrir un autre dossier
home-merge = Réunir avec l’autre ordinateur
home-merge-title = Résultat de la réunion
home-merge-nothing = Rien de nouveau dans l’autre dossier.
home-merge-new = Éléments nouveaux
home-merge-changed = Modifiés
home-merge-gone = Retirés
home-merge-repaired = Réparés
home-merge-review = À vérifier
home-repair-needed = Supprimé sur un ordinateur et utilisé sur l’autre, donc rétabli.
home-repair-span = La fin précédait le début ; elle a été ramenée au début.
home-repair-floor = Plusieurs personnes avaient la parole ; celle-ci s’arrête où commence la suivante.
home-repair-ring = Des éléments étaient fusionnés en cercle ; la fusion la plus récente est annulée.
home-repair-forgotten = Une des deux fiches fusionnées avait été effacée sur un autre ordinateur ; la fusion est annulée. S’il s’agit de la même personne, effacez aussi cette fiche.
home-review-both-texts = Deux textes ont été écrits en même temps. Le plus récent est affiché, l’autre est conservé.
home-review-one-of-two = Deux valeurs ont été écrites en même temps : « { $shown } » est affiché, l’autre était « { $other } ».
home-review-clash = { $kind } { $number } : ce numéro a été donné plusieurs fois.
home-review-after-closing = L’atelier { $number } était clos ici et a reçu des changements. Relisez son procès-verbal.
home-review-clock-ahead = L’horloge de l’autre ordinateur avance. Écart en minutes : { $minutes }
home-copy-where = Choisissez où la mettre dans la fenêtre du système qui s’est ouverte : une clé USB, par exemple.
home-programme-keys = ↵ : axe suivant ; ↵ sur une ligne vide crée le programme et son premier atelier.
