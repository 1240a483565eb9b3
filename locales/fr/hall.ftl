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

# Ce que la fenêtre principale choisit pour l’écran de la salle.
hall-mode-welcome = Accueil
hall-mode-agenda = Ordre du jour
hall-mode-speaker = Parole et temps
hall-mode-queue = Demandes de parole
hall-mode-message = Message
hall-mode-emblem = Emblème seul
hall-what-welcome = Le titre de l’atelier, pendant que l’on entre
hall-what-agenda = Les points, ce qui est fait et ce qui est en cours
hall-what-speaker = Qui a la parole, depuis quand, et qui suit
hall-what-queue = Qui attend la parole, dans l’ordre
hall-what-message = Quelques mots en grand
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
