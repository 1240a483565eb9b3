# L’écran de la salle : peu de mots, que tout le monde lit.

hall-workshop = Atelier { $number }
hall-agenda = Ordre du jour
hall-now = A la parole
hall-next = Prochains intervenants
hall-last = Dernière recommandation
hall-left =
    { $minutes ->
        [one] restant sur { $minutes } minute
        [many] restant sur { $minutes } de minutes
       *[other] restant sur { $minutes } minutes
    }
hall-paused = Chronomètre arrêté
hall-over = Temps dépassé
hall-badge = N° { $number }
hall-participant = Une participante ou un participant
hall-queue = Demandes de parole
hall-waiting =
    { $count ->
        [0] Personne sur la liste
        [one] { $count } personne sur la liste
        [many] { $count } de personnes sur la liste
       *[other] { $count } personnes sur la liste
    }
hall-point-done = Terminé
hall-point-now = Maintenant
hall-room = Dans la salle
hall-floor = À la parole
hall-floor-later = dès que davantage de personnes auront parlé
hall-women = Femmes { $percent } %
hall-men = Hommes { $percent } %
hall-not-stated = Non déclaré { $percent } %

# Les recommandations sur l’écran de la salle.
hall-the-room = la salle
hall-proposed-by = Proposée par
hall-objections =
    { $count ->
        [0] Aucune objection
        [one] { $count } objection notée
        [many] { $count } d’objections notées
       *[other] { $count } objections notées
    }
hall-hands = Pour { $for } · Contre { $against }
hall-hands-abstain = Pour { $for } · Contre { $against } · Abstention { $abstain }
hall-result-consensus = Adoptée par consensus
hall-result-vote = Adoptée à la majorité
hall-result-noted = Prise d’acte
hall-result-adopted = Adoptée
hall-result-deferred = Reportée
hall-result-set-aside = Non retenue
hall-last-time = Ce que sont devenues les recommandations précédentes
hall-last-time-of = Atelier { $number } · { $date }
hall-none-last-time = L’atelier précédent n’a formulé aucune recommandation
hall-count-said =
    { $count ->
        [one] { $count } recommandation
        [many] { $count } de recommandations
       *[other] { $count } recommandations
    }
hall-count-merged = fusionnées : { $count }
hall-count-accepted = acceptées : { $count }
hall-count-accepted-modified = acceptées avec modification : { $count }
hall-count-deferred = reportées : { $count }
hall-count-rejected = non retenues : { $count }
hall-count-set-aside = écartées par la salle : { $count }
hall-count-waiting = sans réponse : { $count }
hall-answer-accepted = Acceptée
hall-answer-accepted-modified = Acceptée avec modification
hall-answer-deferred = Reportée
hall-answer-rejected = Non retenue
hall-answer-set-aside = Écartée par la salle
hall-answer-waiting = Sans réponse
hall-due = avant le { $date }

# Ce que la fenêtre principale choisit pour l’écran de la salle.
hall-mode-welcome = Accueil
hall-mode-agenda = Ordre du jour
hall-mode-speaker = Parole et temps
hall-mode-queue = Demandes de parole
hall-mode-message = Message
hall-mode-read-back = Lecture des recommandations
hall-mode-last-time = Suites de la dernière fois
hall-mode-emblem = Emblème seul
hall-what-welcome = Le titre de l’atelier, pendant que l’on entre
hall-what-agenda = Les points, ce qui est fait et ce qui est en cours
hall-what-speaker = Qui a la parole, depuis quand, et qui suit
hall-what-queue = Qui attend la parole, dans l’ordre
hall-what-message = Quelques mots en grand
hall-what-read-back = Une recommandation à la fois, avec la décision de la salle
hall-what-last-time = Les réponses aux recommandations de l’atelier précédent ; la même touche pour la page suivante
hall-what-emblem = Rien que l’emblème
hall-shown = Affiché
hall-before = Dernier affichage
hall-window-open = Fenêtre ouverte
hall-window-closed = Fenêtre fermée
hall-second = sur le second écran
hall-no-second = Pas de second écran
hall-open-window = Ouvrir la fenêtre
hall-close-window = Fermer la fenêtre
hall-balance = Équilibre femmes-hommes
hall-balance-switch = Équilibre femmes-hommes dans la salle : montrer ou cacher
hall-message-words = Texte du message
hall-message-ready = Messages prêts
hall-message-show = Afficher dans la salle
hall-message-back = Retour
hall-ready-resume = Nous reprenons à { $time }
hall-ready-break = Pause
hall-ready-phones = Merci de mettre les téléphones en silencieux
hall-ready-requests = Pour demander la parole, levez la main
hall-ready-thanks = Merci de votre présence et de votre participation
