# La séance : la parole, les notes et les recommandations sur un seul écran.

live-floor = La parole
live-now = A la parole
live-turn = Intervention { $number }
live-free = Personne n’a la parole
live-limit = sur { $limit }
live-last-minute = Dernière minute
live-over = Dépassé de { $by }
live-time-up = Temps de parole écoulé
live-next = Intervenant suivant
live-end = Fin de l’intervention
live-paused = En pause
live-pause = Suspendre le chronomètre
live-resume = Reprendre le chronomètre
live-pause-short = Pause
live-resume-short = Reprendre
live-extend = Une minute de plus
live-extend-short = +1 min
live-late = { $minutes } min de retard
live-early = { $minutes } min d’avance
live-took = { $minutes } min
live-took-of = { $minutes ->
    [0] { $took } min
   *[other] { $took } min sur { $minutes } prévues
}
live-mode = Ordre des prises de parole : { $mode }
live-mode-choose = Choisir l’ordre des prises de parole
live-give-hint = Entrée : donner la parole · Alt+↑↓ : déplacer · Retour arrière : rendre à la règle · Suppr : retirer la demande
live-release = Rendre { $name } à l’ordre de la règle
live-first-time = 1ʳᵉ fois
live-hint-heard = J’ai lu
live-nth = { $nth }ᵉ fois · { $time }
live-hint-no-woman-yet = { $silent ->
    [one] 20 minutes, et aucune femme n’a parlé. Une femme présente n’a pas pris la parole : la lui proposer ?
   *[other] 20 minutes, et aucune femme n’a parlé. { $silent } femmes présentes n’ont pas pris la parole : la leur proposer ?
}
live-hint-men-next = { $silent ->
    [one] Les trois prochains sont des hommes ; une femme présente n’a pas encore parlé.
   *[other] Les trois prochains sont des hommes ; { $silent } femmes présentes n’ont pas encore parlé.
}
live-hint-women-next = { $silent ->
    [one] Les trois prochaines sont des femmes ; un homme présent n’a pas encore parlé.
   *[other] Les trois prochaines sont des femmes ; { $silent } hommes présents n’ont pas encore parlé.
}
live-no-organisation = Sans organisme
live-forgotten = Personne effacée
live-nobody = Personne n’a encore été accueilli. La parole se donne à qui figure sur la liste.
live-to-door = Aller à l’accueil
live-waiting = En attente
live-nobody-waits = Personne n’attend la parole
live-give = Donner la parole à
live-withdraw = Retirer la demande de { $name }
live-add = Ajouter un intervenant
live-add-label = Nom ou numéro de badge de qui demande la parole
live-add-hint = Entrée : sur la liste · Maj+Entrée : parole tout de suite · ! motion d’ordre · ? question · + réponse directe · = réponse
live-waits = attend
live-not-found = Personne de ce nom sur la liste.
live-share = Temps de parole des femmes
live-presence = Part des femmes présentes : { $share }
live-presence-few = Présentes déclarées : { $women } sur { $all }
live-not-known = non connue
live-agenda = Ordre du jour
live-next-point = Point suivant de l’ordre du jour
live-point-done = Traité
live-left =
    { $minutes ->
        [one] reste { $minutes } min
        [many] restent { $minutes } min
       *[other] restent { $minutes } min
    }
live-beyond =
    { $minutes ->
        [one] dépassé de { $minutes } min
        [many] dépassé de { $minutes } min
       *[other] dépassé de { $minutes } min
    }
live-notes = Notes
live-no-notes = Aucune note dans cette séance
live-new-note = Nouvelle note
live-write-here = Écrivez ici ce qui se dit
live-write-on = Notez ici ce qui se dit (↑ pour corriger la ligne précédente)
live-line-before = Corriger la ligne précédente
live-correct = Corriger les horaires
live-correct-of = Corriger les horaires de { $name }
live-correct-from = Début
live-correct-to = Fin
live-correct-wrong = Écrivez une heure comme 18:40, la fin après le début
live-correct-hint = Vide : parle encore, ou heure inconnue
live-correct-leave = Annuler
live-corrected = horaires corrigés
live-length = Durée de l’intervention
live-speaking = Parle
live-out-of-turn = hors tour
live-unsaved = Non enregistré
live-marks = Faire de cette ligne
live-recommendation = Recommandation
live-note = Note
live-decision = Décision
live-question = Question
live-petition = Pétition
live-off-record = Hors procès-verbal
live-panes = Volets
live-panes-back = Volet précédent
live-closed = L’atelier est clos : ce qui y a été noté ne change plus.
live-not-open = L’atelier n’est pas encore ouvert.
live-open = Ouvrir l’atelier
live-captured = Recommandations captées
live-board = Tableau des recommandations
live-none-captured = Aucune recommandation. Pendant la prise de notes, Ctrl+Entrée fait de la ligne une recommandation.
live-number-was = { $number } (était { $was })
live-already-captured = Cette ligne est la recommandation { $number }
live-similar = Fusionner avec { $number } ?
live-merge = Fusionner les deux recommandations proches
live-room = La salle
live-move-up = Monter la note
live-move-down = Descendre la note
live-written = Intervention en cours de saisie
live-written-nobody = Aucune intervention saisie
live-add-hint-after = Entrée{"\u00A0"}: son intervention est saisie
live-afterwards = Cet atelier est saisi après coup{"\u00A0"}: aucune heure n’est notée, l’ordre est celui de la saisie.
live-enter-afterwards = Saisir après coup, sans heures
live-note-hours = Noter les heures
live-split = Couper la ligne au curseur
live-join-turns = Les deux lignes sont de deux interventions{"\u00A0"}: déplacez-en une d’abord par Ctrl+↑ ou Ctrl+↓
live-join-captured = Cette ligne est à l’origine de la recommandation { $number }{"\u00A0"}: elle n’est pas jointe à la précédente
live-join-decided = Cette ligne est une décision{"\u00A0"}: elle n’est pas jointe à la précédente
live-join-unlike = Les deux lignes diffèrent par la nature, la langue ou la mention du nom{"\u00A0"}: accordez-les d’abord
live-join-translated = Cette ligne a aussi un texte dans une autre langue{"\u00A0"}: elle n’est pas jointe à la précédente
live-turn-before = Déplacer la ligne vers l’intervention précédente
live-turn-after = Déplacer la ligne vers l’intervention suivante
live-reassign = Attribuer l’intervention à une autre personne
live-reassign-to = Nom ou numéro de badge
live-no-turn = Cette ligne n’est d’aucune intervention{"\u00A0"}: placez-la dans une par Ctrl+↑ ou Ctrl+↓
live-unname = Noter sans le nom
live-unattributed = Sans nom
live-voice = Comment la ligne est rapportée au procès-verbal
live-form = Forme de la ligne
live-verb = Verbe de la ligne
live-language = Langue de la ligne
live-form-noun = nom
live-form-clause = que…
live-form-sentence = phrase
live-guessed = proposé
live-quoted = Cité tel quel{"\u00A0"}:
live-not-printed = Ne figure pas au procès-verbal
live-printed-here = Ici paraît la phrase de la ligne, telle qu’au procès-verbal
live-mention-person = Personnes de la liste
live-mention-axis = Axes
live-find = Chercher dans les notes
live-find-before = Résultat précédent
live-find-after = Résultat suivant
live-find-close = Fermer la recherche
live-found = { $number } sur { $of }
live-found-none = Aucun résultat
live-cannot-save = L’enregistrement échoue. Ce que vous écrivez reste ici, et l’essai est repris jusqu’à ce qu’il réussisse.
live-became = Ce qu’est devenu ce qui a été dit dans cette intervention
live-became-of = Ce qu’est devenu ce qu’a dit { $name }
live-became-nothing = Aucune recommandation n’a été enregistrée dans cette intervention.
live-became-look = La voir sur le tableau
live-became-put =
    { $count ->
        [one] { $count } recommandation
        [many] { $count } de recommandations
       *[other] { $count } recommandations
    }
live-save-again = Réessayer maintenant
live-lines-between =
    { $lines ->
        [one] Afficher la ligne entre les deux
        [many] Afficher les { $lines } lignes entre les deux
       *[other] Afficher les { $lines } lignes entre les deux
    }
