# L’accueil : qui entre dans la salle, et qui s’y trouve.

door-desk = Enregistrement des présences
door-room = Dans la salle
door-search = Chercher un nom
door-search-hint = Tapez deux ou trois lettres du nom
door-found =
    { $count ->
        [0] aucun résultat
        [one] { $count } résultat
        [many] { $count } résultats
       *[other] { $count } résultats
    }
door-found-first = premiers résultats : { $count }
door-results = Résultats de la recherche
door-choose = Choisir
door-choose-back = Choisir le précédent
door-check-in = Enregistrer l’arrivée
door-check-out = Enregistrer le départ
door-correct = Corriger
door-back = Enregistrer le retour
door-new = Nouvelle arrivée
door-new-named = Pas sur la liste ? Nouvelle arrivée au nom de « { $name } »
door-edit = Modifier la fiche
door-clear = Effacer la recherche
door-near = Noms proches de la recherche
door-which = Plusieurs personnes portent le nom « { $name } » : laquelle ?
door-awaited =
    { $count ->
        [0] Personne n’est attendu
        [one] { $count } personne de la liste n’est pas encore arrivée
        [many] { $count } personnes de la liste ne sont pas encore arrivées
       *[other] { $count } personnes de la liste ne sont pas encore arrivées
    }
door-empty = Qui entre ?
door-empty-closed = L’atelier est clos
door-empty-hint = Tapez quelques lettres du nom, en arabe ou en caractères latins, puis Entrée.
door-tip = La recherche ignore les hamzas, les voyelles et les accents, et accepte les caractères latins :
door-no-organisation = sans organisme enregistré
door-not-yet = pas encore arrivé(e)
door-unlisted = hors liste de l’atelier
door-present-since =
    { $gender ->
        [feminine] présente depuis
        [masculine] présent depuis
       *[other] présence depuis
    }
door-present =
    { $gender ->
        [feminine] présente
        [masculine] présent
       *[other] présence enregistrée
    }
door-left =
    { $gender ->
        [feminine] partie
        [masculine] parti
       *[other] départ
    }
door-sex = Sexe (déclaré par la personne)
door-woman = femme
door-man = homme
door-declined = ne souhaite pas le dire
door-undisclosed = non déclaré
door-named = accepte d’être nommé(e) dans les documents publics
door-say-female = Déclare : femme
door-say-male = Déclare : homme
door-say-declined = Déclare : ne souhaite pas le dire
door-say-named = Accord pour être nommé(e), oui ou non
door-name = Nom complet
door-organisation = Organisme ou association
door-organisation-hint = vide si aucun
door-new-organisation = Nouvel organisme : « { $name } »
door-phone = Téléphone (facultatif, jamais dans le procès-verbal)
door-save-new = Enregistrer la personne et son arrivée
door-present-now = Présents maintenant
door-listed =
    { $count ->
        [0] liste vide
        [one] { $count } personne sur la liste
        [many] { $count } personnes sur la liste
       *[other] { $count } personnes sur la liste
    }
door-arrivals =
    { $minutes ->
        [one] Arrivées par minute, depuis
        [many] Arrivées par { $minutes } minutes, depuis
       *[other] Arrivées par { $minutes } minutes, depuis
    }
door-arrivals-label = Arrivées depuis { $hour }, durée de chaque colonne en minutes : { $minutes } ; la plus haute : { $most }
door-women = Femmes
door-men = Hommes
door-others = Autres ou non déclaré
door-share-label = Femmes : { $women }, hommes : { $men }, autres ou non déclaré : { $others }
door-too-few = Moins de 10 personnes ont déclaré leur sexe : pas de pourcentages.
door-organisations = Organismes représentés
door-not-taken = Les présences n’ont pas encore été relevées : rien n’est dit du nombre de présents.
door-unnamed = Présents sans nom
door-count-female = Compter une femme de plus, sans nom
door-count-male = Compter un homme de plus, sans nom
door-count-unrecorded = Compter une personne de plus, sans nom ni déclaration
door-uncount-female = Compter une femme de moins, sans nom
door-uncount-male = Compter un homme de moins, sans nom
door-uncount-unrecorded = Compter une personne de moins, sans nom ni déclaration
door-last = Dernières arrivées
door-nobody-yet = Personne n’est encore arrivé.
door-not-open = L’atelier n’est pas encore ouvert. Les arrivées peuvent déjà être enregistrées.
door-open = Ouvrir l’atelier
door-is-closed = L’atelier est clos : la liste des présences se consulte seulement.
door-reopen = Rouvrir l’atelier
door-said-arrived =
    { $count ->
        [one] Arrivée enregistrée : { $name }. { $count } personne dans la salle.
        [many] Arrivée enregistrée : { $name }. { $count } personnes dans la salle.
       *[other] Arrivée enregistrée : { $name }. { $count } personnes dans la salle.
    }
door-said-back =
    { $count ->
        [one] Retour enregistré : { $name }. { $count } personne dans la salle.
        [many] Retour enregistré : { $name }. { $count } personnes dans la salle.
       *[other] Retour enregistré : { $name }. { $count } personnes dans la salle.
    }
door-said-corrected = Données corrigées : { $name }
door-said-left =
    { $count ->
        [0] Départ enregistré : { $name }. La salle est vide.
        [one] Départ enregistré : { $name }. Il reste { $count } personne dans la salle.
        [many] Départ enregistré : { $name }. Il reste { $count } personnes dans la salle.
       *[other] Départ enregistré : { $name }. Il reste { $count } personnes dans la salle.
    }
door-said-already =
    { $gender ->
        [feminine] { $name } est déjà présente : rien n’a été ajouté.
        [masculine] { $name } est déjà présent : rien n’a été ajouté.
       *[other] La présence de { $name } est déjà enregistrée : rien n’a été ajouté.
    }
door-said-already-since =
    { $gender ->
        [feminine] { $name } est présente depuis { $hour } : rien n’a été ajouté.
        [masculine] { $name } est présent depuis { $hour } : rien n’a été ajouté.
       *[other] La présence de { $name } est enregistrée depuis { $hour } : rien n’a été ajouté.
    }
door-said-counted =
    { $sex ->
        [female] Une femme de plus, sans nom.
        [male] Un homme de plus, sans nom.
       *[other] Une personne de plus, sans nom ni déclaration.
    } { $count ->
        [one] { $count } personne dans la salle.
        [many] { $count } personnes dans la salle.
       *[other] { $count } personnes dans la salle.
    }
door-said-uncounted =
    { $sex ->
        [female] Une femme de moins, sans nom.
        [male] Un homme de moins, sans nom.
       *[other] Une personne de moins, sans nom ni déclaration.
    } { $count ->
        [one] { $count } personne dans la salle.
        [many] { $count } personnes dans la salle.
       *[other] { $count } personnes dans la salle.
    }
door-said-closed = L’atelier est clos : rien n’a été enregistré. Rouvrez-le pour corriger les présences.
door-here = Dans la salle, les derniers arrivés d’abord
door-function = Fonction (facultative)
door-phone-problem = Un numéro de téléphone s’écrit en chiffres, comme 0612345678.
door-is-past = Cet atelier s’est tenu le { $date } : chaque arrivée est notée à l’heure actuelle.
door-is-afterwards = Saisie après coup : aucune heure n’est notée.
door-hours = Noter les heures
door-no-hours = Saisir après coup, sans heures
door-who-comes = Qui vient à la place de { $name } ?
door-stands-in = Enregistrer à sa place
door-excuse = Excuser
door-unexcuse = Retirer l’excuse
door-represent = Se fait représenter
door-counted-before = Déjà compté(e) sans nom ?
door-not-counted = non
door-excused =
    { $count ->
        [one] { $count } absence excusée
        [many] { $count } absences excusées
       *[other] { $count } absences excusées
    }
door-represented =
    { $count ->
        [one] { $count } personne représentée
        [many] { $count } personnes représentées
       *[other] { $count } personnes représentées
    }
door-kinds = Présents par type d’organisme
door-no-kind = sans organisme
door-alarm-few = Minimum de présents non atteint : { $present } sur { $least }.
door-alarm-women-share = Femmes : { $share } de ceux qui ont déclaré leur sexe, pour un minimum de { $least }.
door-alarm-women-count = Femmes : { $women } sur { $disclosed } qui ont déclaré leur sexe, pour un minimum de { $least }.
door-alarm-seats = Plus de présents ({ $present }) que de places dans la salle ({ $seats }).
door-alarm-clock = L’horloge de cet ordinateur retarde sur la dernière heure notée : vérifiez-la.
door-likes = L’annuaire connaît des noms très proches. Est-ce l’une de ces personnes ?
door-like = Enregistrer la personne au nom proche
door-paper = Feuille de présence papier
door-paper-rows = Numéros des lignes signées
door-paper-hint = Exemple : 3 5-9 12. Le numéro de la ligne est celui du badge ; l’arrivée est notée sans heure.
door-paper-unread = Non compris : { $parts }
door-paper-missing = Numéros absents de la liste : { $numbers }
door-paper-shared = Numéros portés par plusieurs personnes, donc non enregistrés ici : { $numbers }
door-paper-reversed = Intervalle inversé, lu du plus petit au plus grand : { $parts }
door-paper-twice = Numéros répétés, pris une seule fois : { $numbers }
door-paper-already =
    { $count ->
        [one] Déjà enregistrée ({ $count } personne) :
        [many] Déjà enregistrées ({ $count } personnes) :
       *[other] Déjà enregistrées ({ $count } personnes) :
    }
door-paper-mark =
    { $count ->
        [0] Enregistrer
        [one] Enregistrer { $count } présence
        [many] Enregistrer { $count } présences
       *[other] Enregistrer { $count } présences
    }
door-paper-done =
    { $count ->
        [one] { $count } présence enregistrée.
        [many] { $count } présences enregistrées.
       *[other] { $count } présences enregistrées.
    }
door-paper-reconcile = Rapprochement des signatures
door-paper-named = Présents nommés
door-paper-counted = Comptés sans nom
door-paper-signatures = Signatures sur le papier
door-paper-even = Autant de signatures que de personnes connues.
door-paper-more =
    { $count ->
        [one] { $count } signature de plus que de personnes connues : cherchez sur la feuille qui n’est pas encore enregistré.
        [many] { $count } signatures de plus que de personnes connues : cherchez sur la feuille qui n’est pas encore enregistré.
       *[other] { $count } signatures de plus que de personnes connues : cherchez sur la feuille qui n’est pas encore enregistré.
    }
door-paper-fewer =
    { $count ->
        [one] { $count } signature de moins que de personnes connues : quelqu’un n’a pas signé ou a été enregistré par erreur.
        [many] { $count } signatures de moins que de personnes connues : certains n’ont pas signé ou ont été enregistrés par erreur.
       *[other] { $count } signatures de moins que de personnes connues : certains n’ont pas signé ou ont été enregistrés par erreur.
    }
door-said-excused = Excuse notée : { $name }.
door-said-awaited = Excuse retirée : { $name } est de nouveau parmi les personnes attendues.
door-said-represents =
    { $count ->
        [one] Arrivée enregistrée : { $name }, à la place de { $other }. { $count } personne dans la salle.
        [many] Arrivée enregistrée : { $name }, à la place de { $other }. { $count } personnes dans la salle.
       *[other] Arrivée enregistrée : { $name }, à la place de { $other }. { $count } personnes dans la salle.
    }
door-said-marked =
    { $count ->
        [one] Présences de la feuille enregistrées : { $marked }. { $count } personne dans la salle.
        [many] Présences de la feuille enregistrées : { $marked }. { $count } personnes dans la salle.
       *[other] Présences de la feuille enregistrées : { $marked }. { $count } personnes dans la salle.
    }
