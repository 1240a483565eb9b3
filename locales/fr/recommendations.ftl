# Le tableau des recommandations : ce qui a été proposé, classé, fusionné et décidé.

recommendations-title = Recommandations
recommendations-arrangement = Disposition
recommendations-by-outcome = Par état
recommendations-by-axis = Par axe
recommendations-by-table = Tableau
recommendations-only = Axe affiché
recommendations-every-axis = Tous les axes
recommendations-no-axis = Sans axe
recommendations-add = Ajouter
recommendations-suggested = { $count ->
    [one] { $count } fusion proposée
    [many] { $count } fusions proposées
   *[other] { $count } fusions proposées
}
recommendations-empty = Aucune recommandation pour le moment
recommendations-empty-how = En séance, Ctrl+Entrée fait d’une note une recommandation ; ici, N en écrit une.
recommendations-nothing = Aucune recommandation sous cet axe.
recommendations-petitions = Idées de pétition
recommendations-new-text = Nouvelle recommandation, au nom de la salle
recommendations-no-text = Écrivez d’abord le texte de la recommandation.
recommendations-keep = Enregistrer

# On a card
recommendations-room = La salle
recommendations-forgotten = Personne dont le nom est effacé
recommendations-elsewhere = Fusionnée dans un autre atelier
recommendations-merged-from = { $count ->
    [one] fusionne la { $numbers }
    [many] fusionne les { $numbers }
   *[other] fusionne les { $numbers }
}
recommendations-part-of = partie de la { $number }
recommendations-column-number = N°
recommendations-column-text = Texte
recommendations-column-proposer = Proposée par
recommendations-column-axis = Axe
recommendations-column-outcome = État

# What is looked at
recommendations-looking = La recommandation en détail
recommendations-kind = Nature
recommendations-implied = déduite des propos
recommendations-closed = L’atelier est clos : on peut encore fusionner et classer par axe ; le texte, la décision et les voix ne changent plus.
recommendations-wording = Formulation
recommendations-decision = Décision de la salle :
recommendations-adopt = Adopter
recommendations-defer = Reporter
recommendations-set-aside = Écarter
recommendations-reason = Pourquoi elle n’est pas retenue
recommendations-reason-how = Le motif figure au procès-verbal. Entrée pour valider, Échap pour revenir.
recommendations-reason-was = Motif :
recommendations-adopted-how = Mode d’adoption
recommendations-no-consensus = Pas de consensus tant qu’une objection est notée{"\u00A0"}: comptez les voix, ou prenez acte.
recommendations-axis = Axe
recommendations-main-axis = principal
recommendations-proposers = { $count ->
    [one] Proposée par
    [many] Proposée par
   *[other] Proposée par
}
recommendations-proposed = { $by }{"\u00A0"}: { $names }
recommendations-name-proposer = Ajouter qui la propose
recommendations-no-proposer = Retirer { $name } des auteurs de la proposition
recommendations-unmerge = Séparer la recommandation { $number }
recommendations-unsplit = Réunir les parties de la { $number }
recommendations-sources = Notes d’origine
recommendations-no-source = Elle ne vient d’aucune note.
recommendations-turn = Intervention { $number }
recommendations-unnamed = sans nom
recommendations-of-workshop = atelier { $number }, { $date }
recommendations-became = Ce qu’elle est devenue

# Hands
recommendations-votes = Vote à main levée
recommendations-hands-female = Femmes
recommendations-hands-male = Hommes
recommendations-hands-other = Autre
recommendations-hands-declined = Non déclaré
recommendations-hands-unrecorded = Sans distinction
recommendations-hands-all = Total
recommendations-too-many = { $hands } mains pour { $people } personnes présentes : recomptez.
recommendations-too-many-female = { $hands } mains de femmes pour { $people } femmes présentes : recomptez.
recommendations-too-many-male = { $hands } mains d’hommes pour { $people } hommes présents : recomptez.
recommendations-no-count = Un nombre de mains est un entier de 0 à { $most }. Le nombre précédent est gardé.

# Objections
recommendations-objections = { $count ->
    [0] Aucune objection
    [one] { $count } objection
    [many] { $count } objections
   *[other] { $count } objections
}
recommendations-objection = Texte de l’objection
recommendations-objection-how = Entrée pour enregistrer, Échap pour revenir.
recommendations-objection-by = De qui (facultatif)
recommendations-no-objection = Retirer l’objection
recommendations-correct-objection = Corriger l’objection

# The committee's answer
recommendations-give-answer = Ajouter une réponse
recommendations-verdict = Décision du comité
recommendations-answer-reason = Motif
recommendations-reason-owed = Un report ou un refus appelle un motif pour qui l’a proposée.
recommendations-owner = Responsable du suivi
recommendations-owner-is = Responsable du suivi{"\u00A0"}: { $name }
recommendations-due = Échéance
recommendations-due-is = Échéance{"\u00A0"}: { $date }
recommendations-answered = Date de la réponse
recommendations-correct-answer = Corriger la réponse du { $date }
recommendations-no-answer = Retirer la réponse du { $date }

# Merging
recommendations-merging = Fusion de recommandations
recommendations-merge-these = Fusionner { $numbers }
recommendations-alike = Proches à { $share }
recommendations-which-wording = Formulation de départ
recommendations-wording-of = Formulation de { $number }
recommendations-final = Formulation finale
recommendations-all-kept = Les notes d’origine et les anciens numéros sont gardés
recommendations-merge-now = Fusionner
recommendations-keep-apart = Garder séparées
recommendations-suggestion = Fusion proposée
recommendations-next-suggestion = Suivante
recommendations-wording-stays = cette formulation reste
recommendations-choose-wording = Choisir la formulation avant

# Splitting
recommendations-split-this = Diviser la recommandation { $number }
recommendations-parts = Les parties, une par ligne
recommendations-parts-how = Entrée ouvre une ligne{"\u202F"}; l’original est gardé.
recommendations-parts-count = { $count ->
    [one] { $count } partie
    [many] { $count } parties
   *[other] { $count } parties
}
recommendations-parts-few = Écrivez au moins deux parties, une par ligne.
recommendations-parts-keep = Chaque partie garde qui l’a proposée ({ $names }), les notes et les axes.
recommendations-split-now = Diviser

# Keys
recommendations-move = Se déplacer
recommendations-choose = Sélectionner
recommendations-merge = Fusionner
recommendations-edit = Reformuler
recommendations-next-arrangement = Disposition suivante
recommendations-new = Nouvelle recommandation
recommendations-save = Enregistrer le tableau des recommandations en PDF
recommendations-save-sheet = Enregistrer les recommandations en tableur
recommendations-file = Classer sous l’axe de ce numéro
recommendations-split = Diviser
recommendations-unfile = Retirer de tout axe
recommendations-filed-already = Elle est déjà sous cet axe. La touche 0 l’en retire.
recommendations-object = Noter une objection
recommendations-answer = Réponse du comité
recommendations-leave = Revenir au tableau
recommendations-to-note = Ouvrir la note dans la séance
