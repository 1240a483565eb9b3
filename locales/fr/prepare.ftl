# La préparation de l’atelier.

prepare-title = Préparer l’atelier
prepare-ready = Prêt { $share }
prepare-missing = Ce qui manque
prepare-complete = Tout y est.
prepare-need-axis = Axe ou titre
prepare-need-venue = Salle
prepare-need-organiser = Organisateur
prepare-need-agenda = Ordre du jour
prepare-need-chair = Présidence ou animation
prepare-need-rapporteur = Rapporteur
prepare-open = Ouvrir l’atelier
prepare-to-door = Vers l’accueil
prepare-sheet = Feuille de présence vierge
prepare-sheet-saved = Feuille enregistrée : { $path }
prepare-closed = Cet atelier est clos et ne change plus.
prepare-identity = Identité
prepare-own-title = Titre propre (si l’axe ne suffit pas)
prepare-number = Numéro
prepare-date = Date
prepare-part-of-day = Moment de la journée
prepare-axis = Axe
prepare-venue = Salle
prepare-place = Fait à (ville)
prepare-language = Langue de l’atelier
prepare-not-said = Non précisé
prepare-attendance-taken = La présence est relevée à cet atelier
prepare-organiser = Organisateur
prepare-partners = Partenaires
prepare-partner-add = Ajouter un partenaire
prepare-organisation-example = Deux lettres du nom
prepare-add-name = Ajouter « { $name } »
prepare-remove = Retirer
prepare-remove-named = Retirer { $name }
prepare-agenda = Ordre du jour
prepare-start = À partir de
prepare-start-hint = Pour le calcul, non enregistré
prepare-point = Point
prepare-new-point = Nouveau point, puis ↵
prepare-minutes = Durée en minutes
prepare-minutes-short = min
prepare-templates = Ou partir d’un modèle :
prepare-template-evening = Débat général
prepare-template-groups = Groupes de travail
prepare-template-short = Rencontre courte
prepare-point-opening = Mot d’ouverture
prepare-point-talk = Présentation du thème
prepare-point-debate = Discussion générale
prepare-point-groups = Travail en groupes
prepare-point-sharing = Restitution des groupes
prepare-point-reading = Lecture et adoption des recommandations
prepare-point-closing = Clôture
prepare-ends = Fin vers { $hour }
prepare-preamble = Objectifs, contexte, références
prepare-kind-aim = Objectifs
prepare-kind-context = Contexte
prepare-kind-basis = Références juridiques
prepare-basis-unchecked = Texte non vérifié : le secrétaire contrôle ces références avant d’émettre le procès-verbal.
prepare-new-line = Nouvelle ligne, puis ↵
prepare-people = Invités et rôles
prepare-people-count =
    { $count ->
        [0] personne encore
        [one] { $count } personne
        [many] { $count } de personnes
       *[other] { $count } personnes
    }
prepare-invite = Inviter une personne
prepare-person-example = Deux lettres du nom, ou un nouveau nom
prepare-already = déjà sur la liste
prepare-roles-of = Rôles de { $name }
prepare-off-list = Retirer de la liste
prepare-programme = Le programme
prepare-programme-title = Titre du programme
prepare-series = Titre de la série d’ateliers
prepare-first-year = Première année
prepare-last-year = Dernière année
prepare-axes = Axes du programme
prepare-one-axis = Axe
prepare-new-axis = Nouvel axe, puis ↵
prepare-key-move = Déplacer la ligne
prepare-key-new = Nouvelle ligne
prepare-next-card = Carte suivante
prepare-card-before = Carte précédente
prepare-next-missing = Vers ce qui manque
prepare-attendance-more = Se coche d’elle-même à la première arrivée enregistrée à l’accueil. Sans elle, ni le procès-verbal ni les statistiques ne donnent le nombre de présents.
prepare-minutes-more = Donnez la durée de chaque point pour voir l’heure du suivant.
prepare-carried = Encore ouvert des ateliers précédents
prepare-carried-count =
    { $count ->
        [one] { $count } recommandation
       *[other] { $count } recommandations
    }
prepare-carried-all = Tout montrer
