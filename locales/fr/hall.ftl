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
hall-over = Temps dépassé
