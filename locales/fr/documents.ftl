# What documents say around the record: titles, sections, heads of columns, closing, sheets.

# Titles. $axis is none when the workshop has no axis.
minutes-title = Procès-verbal de la { ordinal-m } rencontre{ $axis ->
    [none] {""}
   *[other] {" "}autour de l’axe «{"\u00A0"}{ $axis }{"\u00A0"}»
}
attendance-title = Feuille de présence de la { ordinal-m } rencontre{ $axis ->
    [none] {""}
   *[other] {" "}autour de l’axe «{"\u00A0"}{ $axis }{"\u00A0"}»
}
invitations-title = Liste des personnes invitées à la { ordinal-m } rencontre{ $axis ->
    [none] {""}
   *[other] {" "}consacrée à l’axe «{"\u00A0"}{ $axis }{"\u00A0"}»
}
list-title = Tableau des recommandations de la { ordinal-m } rencontre{ $axis ->
    [none] {""}
   *[other] {" "}consacrée à l’axe «{"\u00A0"}{ $axis }{"\u00A0"}»
}
pack-title = Dossier du comité{"\u00A0"}: recommandations de la { ordinal-m } rencontre{ $axis ->
    [none] {""}
   *[other] {" "}consacrée à l’axe «{"\u00A0"}{ $axis }{"\u00A0"}»
}
badges-title = Badges de la { ordinal-m } rencontre{ $axis ->
    [none] {""}
   *[other] {" "}consacrée à l’axe «{"\u00A0"}{ $axis }{"\u00A0"}»
}
# On a card, where there is little room. It begins a line.
badges-occasion = { ordinal-m } rencontre{ $axis ->
    [none] {""}
   *[other] {" "}·{" "}{ $axis }
}
programme-line = Dans le cadre du programme «{"\u00A0"}{ $programme }{"\u00A0"}»{ $years ->
    [none] {""}
   *[other] {" "}{ $years }
}
ordinal-m = { $n ->
    [1] première
    [2] deuxième
    [3] troisième
    [4] quatrième
    [5] cinquième
    [6] sixième
    [7] septième
    [8] huitième
    [9] neuvième
    [10] dixième
   *[other] { $n }e
}

# References. Arabic letters come first in the line, so the parts keep their order without an isolate.
reference-workshop = { $number }/{ $year }
reference-recommendation = R-{ $workshop }-{ $number }
reference-merged = R-M-{ $number }
reference-commitment = C-{ $number }
running-reference = Procès-verbal n°{"\u00A0"}{ $reference }
running-sheet = Feuille de présence n°{"\u00A0"}{ $reference }
running-invitations = Liste d’invitation n°{"\u00A0"}{ $reference }
running-badges = Badges n°{"\u00A0"}{ $reference }
running-list = Tableau des recommandations n°{"\u00A0"}{ $reference }
running-pack = Dossier du comité n°{"\u00A0"}{ $reference }
running-page = page { $page } sur { $pages }
running-public = Version publique
badge-example = exemple
badge-draft = projet

# Sections
section-card = Fiche de la rencontre
section-context = Contexte et objectifs
section-attendance = Présence
section-agenda = Ordre du jour
section-proceedings = Déroulement
section-hall = Interventions de la salle
section-notes = Autres notes
section-decisions = Décisions
section-recommendations = Recommandations et suggestions
section-commitments = Engagements et échéances
section-participation = Données de participation par sexe
section-closing = Clôture et signatures

# The card
card-axis = Axe
card-organiser = Organisateur
card-partners = Partenaires
card-venue = Lieu
card-date = Date et horaires
card-chair = Présidence de séance
card-facilitator = Animation
card-rapporteur = Rapporteur ou rapporteuse
card-excused = Excusés
card-present = Personnes présentes
card-interventions = Interventions
card-recommendations = Recommandations et suggestions
absent-represented = { $name } (à sa place, { $other })
unknown = non renseigné
unknown-because = non renseigné ({ $reason })
hours-both = de { $opened } à { $closed }
hours-opened = à partir de { $opened }
hours-closed = jusqu’à { $closed }
hours-unknown = horaires non renseignés

# The opening sentences. $axis, $partners, $venue are none when not known.
session-opening = La { ordinal-m } rencontre s’est tenue le { $date }{ $part }{ $axis ->
    [none] {""}
   *[other] , autour de l’axe «{"\u00A0"}{ $axis }{"\u00A0"}»
}.
part-morning = {" "}au matin
part-afternoon = {" "}dans l’après-midi
part-evening = {" "}en soirée
part-none = {""}
session-organised = Elle était organisée par { $organiser }{ $partners ->
    [none] {""}
   *[other] {" "}en partenariat avec { $partners }
}.
context-aims = Objectifs de la rencontre{"\u00A0"}:
context-contexts = Contexte de la rencontre{"\u00A0"}:
context-bases = Références{"\u00A0"}:

# Nothing recorded is said as such, never as a zero.
none-agenda = Aucun ordre du jour n’a été enregistré.
none-interventions = Aucune intervention n’a été enregistrée.
none-decisions = Aucune décision n’a été enregistrée.
none-recommendations = Aucune recommandation ni suggestion n’a été enregistrée.
none-commitments = Aucun engagement n’a été enregistré.

# Recommendations
column-number = N°
column-text = Libellé
column-commitment = Engagement
column-lead = Institution responsable
column-deadline = Échéance
column-sources = Recommandations d’origine
column-proposers = Proposée par
column-asked = Demandée par
column-axis = Axe
column-origin = Origine
column-result = Décision de la salle
column-hands = Votes
column-objections = Objections
column-answer = Réponse du comité
column-alike = Doublon possible
column-decision = Décision
column-reason = Motif
column-owner = Responsable du suivi
column-due = Échéance
proposer-room = la salle
suggestion-mark = (suggestion)
outcome-captured = Enregistrée, sans décision à ce jour.
outcome-adopted = Recommandation adoptée.
outcome-deferred = Recommandation reportée.
outcome-set-aside = Recommandation non retenue.
outcome-consensus = Recommandation adoptée par consensus.
outcome-vote = Recommandation adoptée par un vote.
outcome-noted = L’assemblée prend acte de la recommandation.
outcome-reason = Motif{"\u00A0"}: { $reason }.
outcome-merged = Fusionnée dans { $reference }.
outcome-split = Divisée en { $parts }.
outcome-part = Partie de { $reference }.
outcome-objection = Objection{"\u00A0"}: { $text }.
outcome-objection-of = Objection ({ $speaker }){"\u00A0"}: { $text }.
outcome-due = Échéance{"\u00A0"}: { $date }.
outcome-owner = Responsable du suivi{"\u00A0"}: { $owner }.
outcome-answer = Réponse du comité le { $date }{"\u00A0"}: { $verdict }.
vote-choice = { $choice }{"\u00A0"}: { $total }{ $detail ->
    [none] {""}
   *[other] {" "}({ $detail })
}
recommendation-parents = { PLURAL($count) ->
    [one] Issue de la recommandation { $parents }.
   *[other] Fusion des recommandations { $parents }.
}
recommendation-proposers = { PLURAL($count) ->
    [one] { $gender ->
        [feminine] Autrice
       *[other] Auteur
    }
   *[other] { $gender ->
        [feminine] Autrices
       *[other] Auteurs
    }
} de la proposition{"\u00A0"}: { $proposers }.
recommendation-axis = Axe{"\u00A0"}: { $axis }.

# The lists of recommendations: the table and the committee's pack. A sheet's name has 31 characters at most.
list-name = Recommandations
pack-no-axis = Sans axe
pack-left-out = { PLURAL($count) ->
    [one] Une recommandation que la salle n’a pas retenue ne figure pas ici.
   *[other] { $count } recommandations que la salle n’a pas retenues ne figurent pas ici.
}
tally = Total{"\u00A0"}: { $count }{ $outcomes ->
    [none] {""}
   *[other] {" "}({ $outcomes })
}
tally-adopted = adoptées{"\u00A0"}: { $count }
tally-noted = prises d’acte{"\u00A0"}: { $count }
tally-deferred = reportées{"\u00A0"}: { $count }
tally-set-aside = non retenues{"\u00A0"}: { $count }
tally-captured = sans décision{"\u00A0"}: { $count }
origin-merged = Fusion de { $parents }
origin-part = Partie de { $reference }
result-captured = Sans décision
result-adopted = Adoptée
result-consensus = Adoptée par consensus
result-vote = Adoptée par un vote
result-noted = Prise d’acte
result-deferred = Reportée
result-set-aside = Non retenue
objection-of = { $speaker }{"\u00A0"}: { $text }
objections-counted = Objections{"\u00A0"}: { $count }

# How several are told: a and b; a, b and c. A list of people with titles takes semicolons.
list-comma = ,{" "}
list-between = ,{" "}
list-and = {" "}et{" "}
list-semicolon = {"\u202F"};{" "}

# Closing
closing-formula = { $gender ->
    [feminine] L’ordre du jour étant épuisé, la présidente de séance a clos les travaux en remerciant les personnes présentes.
    [masculine] L’ordre du jour étant épuisé, le président de séance a clos les travaux en remerciant les personnes présentes.
   *[none] L’ordre du jour étant épuisé, les travaux ont été clos après les remerciements d’usage.
}{ $hour ->
    [none] {""}
   *[other] {" "}La séance a été levée à { $hour }.
}
closing-done = { $place ->
    [none] Fait le { $date }.
   *[other] Fait à { $place }, le { $date }.
}
signature-chair = { $gender ->
    [feminine] La présidente de séance
    [masculine] Le président de séance
   *[none] Le président / La présidente de séance
}
signature-rapporteur = { $gender ->
    [feminine] La rapporteuse
    [masculine] Le rapporteur
   *[none] Le rapporteur / La rapporteuse
}
signature-civil-society = Le représentant / La représentante de la société civile
attachment-record = Le même compte rendu, lisible par une machine

# The attendance sheet
sheet-place = N°
sheet-name = Nom et prénom
sheet-function = Qualité
sheet-organisation = Organisme
sheet-sex = F / H
sheet-age = Tranche d’âge
sheet-contact = Tél. ou courriel
sheet-arrival = Arrivée
sheet-photo = Accord photo
sheet-signature = Signature
sheet-phone = Téléphone
sheet-reply = Réponse reçue
sheet-letter-female = F
sheet-letter-male = H
sheet-notice = Ces données servent à documenter la rencontre et à établir les statistiques de présence par sexe{"\u202F"}; les coordonnées ne sont pas publiées. Conformément à la loi n°{"\u00A0"}09-08, vous pouvez y accéder, les faire rectifier ou vous opposer à leur traitement auprès de l’organisateur.
sheet-totals = Totaux à la clôture{"\u00A0"}: femmes ........ hommes ........ total ........ signature du secrétariat{"\u00A0"}: ................

# Invitations and badges
invitations-none = Personne n’est encore inscrit.
invitations-count = Personnes invitées, par sexe
invitations-people = Personnes
badges-none = Aucun badge à imprimer{"\u00A0"}: personne n’est inscrit sous ces numéros.
