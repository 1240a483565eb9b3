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
prepare-badges = Badges des invités
prepare-cards = Badges numérotés sans nom
prepare-invitations = Liste des invités
prepare-invitations-hint = La liste des invités porte les numéros de téléphone : elle ne se distribue pas.
prepare-papers = À imprimer
prepare-setting = { $paper } : mise en page en cours…
prepare-saved = { $paper } : enregistré dans { $path }
prepare-closed = Cet atelier est clos et ne change plus.
prepare-identity = Identité
prepare-own-title = Titre propre (si l’axe ne suffit pas)
prepare-number = Numéro
prepare-number-wrong = Un nombre entier, à partir de 1.
prepare-date = Date
prepare-part-of-day = Moment de la journée
prepare-axis = Axe
prepare-venue = Salle
prepare-place = Fait à (ville)
prepare-language = Langue de l’atelier
prepare-not-said = Non précisé
prepare-attendance-taken = La présence est relevée à cet atelier
prepare-room = Salle et présence minimale
prepare-seats = Places assises
prepare-seats-hint = L’accueil avertit dès que les présents sont plus nombreux que les places.
prepare-least-present = Présents au minimum
prepare-least-present-hint = L’accueil dit combien de personnes manquent encore.
prepare-least-women = Part minimale de femmes (%)
prepare-least-women-hint = L’accueil avertit tant que la part des femmes est plus faible, parmi les personnes dont le sexe est connu.
prepare-share-wrong = Un nombre entier de 1 à 100.
prepare-organiser = Organisateur
prepare-partners = Partenaires
prepare-partner-add = Ajouter un partenaire
prepare-organisation-example = Deux lettres du nom
prepare-add-name = Ajouter « { $name } »
prepare-remove = Retirer
prepare-remove-named = Retirer { $name }
prepare-agenda = Ordre du jour
prepare-begins = Heure de convocation
prepare-begins-wrong = Une heure, comme { $example }.
prepare-hours-opened = Atelier ouvert à { $hour } : les heures se comptent de là.
prepare-hours-proposed = L’heure n’est pas encore fixée : celles-ci partent de { $hour }, à titre de proposition.
prepare-point = Point
prepare-new-point = Nouveau point, puis ↵
prepare-minutes = Durée en minutes
prepare-minutes-short = min
prepare-templates = Ou partir d’un modèle :
prepare-templates-add = Ajouter un ordre du jour type
prepare-template-evening = Avec cérémonial
prepare-template-groups = Groupes de travail
prepare-template-short = Rencontre courte
prepare-point-welcome = Mot de bienvenue
prepare-point-quran = Lecture de versets du Coran
prepare-point-anthem = Hymne national
prepare-point-opening = Mot d’ouverture
prepare-point-talk = Présentation du thème
prepare-point-debate = Discussion générale
prepare-point-groups = Travail en groupes
prepare-point-sharing = Restitution des groupes
prepare-point-break = Pause
prepare-point-reading = Lecture et adoption des recommandations
prepare-point-closing = Clôture
prepare-ends = Fin vers { $hour }
prepare-happens = Nature du point { $number }
prepare-happens-none = Nature non précisée
prepare-leads-of = À qui est confié : { $point }
prepare-lead-add = Confié à…
prepare-not-on-list = pas encore sur la liste
prepare-preamble = Objectifs, contexte, références
prepare-kind-aim = Objectifs
prepare-kind-context = Contexte
prepare-kind-basis = Références juridiques
prepare-basis-unchecked =
    { $count ->
        [one] { $count } référence non vérifiée : le secrétaire la contrôle avant d’émettre le procès-verbal.
        [many] { $count } de références non vérifiées : le secrétaire les contrôle avant d’émettre le procès-verbal.
       *[other] { $count } références non vérifiées : le secrétaire les contrôle avant d’émettre le procès-verbal.
    }
prepare-basis-check = Référence vérifiée
prepare-unchecked = non vérifiée
prepare-law-add = Ajouter une référence juridique
prepare-law-communes = Vu la loi organique n° 113-14 relative aux communes, promulguée par le dahir n° 1-15-85 du 20 ramadan 1436 (7 juillet 2015)
prepare-law-mechanisms = Vu l’article 119 de la loi organique n° 113-14, relatif aux mécanismes participatifs de dialogue et de concertation
prepare-law-equality = Vu l’article 120 de la loi organique n° 113-14, relatif à l’instance de l’équité, de l’égalité des chances et de l’approche genre
prepare-law-petitions = Vu les articles 121 à 125 de la loi organique n° 113-14, relatifs aux pétitions
prepare-law-constitution = Vu les articles 12, 13 et 136 de la Constitution
prepare-law-constitution-petitions = Vu l’article 139 de la Constitution, relatif aux mécanismes participatifs et aux pétitions
prepare-law-programme = Vu le décret n° 2-16-301 du 29 juin 2016, relatif au programme d’action de la commune
prepare-law-information = Vu la loi n° 31-13 relative au droit d’accès à l’information
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
prepare-people-all = Montrer tout le monde ({ $count })
