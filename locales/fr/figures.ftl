# Les chiffres : la part des femmes et des hommes dans l’atelier, de quoi elle est faite, ce qui n’est pas connu.

figures-title = Participation par sexe
figures-toggle = Graphique / tableau
figures-caution = Moins de 10 personnes ont déclaré leur sexe : nombres sans pourcentages
figures-few = Lorsque la base est inférieure à 10, les nombres sont donnés sans pourcentages.
figures-unrecorded = { $count ->
    [one] { $count } personne dont le sexe n’est pas renseigné
    [many] { $count } personnes dont le sexe n’est pas renseigné
   *[other] { $count } personnes dont le sexe n’est pas renseigné
}
figures-flag-untimed_interventions = { $count ->
    [one] { $count } intervention sans durée connue
    [many] { $count } interventions sans durée connue
   *[other] { $count } interventions sans durée connue
}
figures-flag-speaker_not_on_attendance = { $count ->
    [one] { $count } personne a parlé sans être notée présente
    [many] { $count } personnes ont parlé sans être notées présentes
   *[other] { $count } personnes ont parlé sans être notées présentes
}
figures-flag-empty_presence = { $count ->
    [one] { $count } présence sans durée
    [many] { $count } présences sans durée
   *[other] { $count } présences sans durée
}
figures-empty = Pas encore de chiffres
figures-empty-how = Ils apparaissent dès la première arrivée ou la première intervention.

# Amounts
figures-amount-people = { $count ->
    [one] { $count } personne
    [many] { $count } personnes
   *[other] { $count } personnes
}
figures-amount-turns = { $count ->
    [one] { $count } intervention
    [many] { $count } interventions
   *[other] { $count } interventions
}
figures-amount-minutes = { $count ->
    [one] { $count } minute
    [many] { $count } minutes
   *[other] { $count } minutes
}
figures-amount-proposals = { $count ->
    [one] { $count } recommandation
    [many] { $count } recommandations
   *[other] { $count } recommandations
}
figures-count-women = { $count ->
    [one] { $count } femme
    [many] { $count } femmes
   *[other] { $count } femmes
}
figures-count-men = { $count ->
    [one] { $count } homme
    [many] { $count } hommes
   *[other] { $count } hommes
}
figures-count-others = { $count ->
    [one] { $count } autre
    [many] { $count } autres
   *[other] { $count } autres
}
figures-count-unsaid = { $count ->
    [one] { $count } non déclaré
    [many] { $count } non déclarés
   *[other] { $count } non déclarés
}
figures-points = { $count ->
    [one] { $count } point
    [many] { $count } points
   *[other] { $count } points
}
figures-share-of = { $num } sur { $den }

# What is read first
figures-kpi-participants = Personnes présentes
figures-kpi-present = Part des femmes
figures-kpi-floor = Leur temps de parole
figures-kpi-organisations = Organismes représentés
figures-of-those = { $den ->
    [one] { $num } sur { $den } ayant déclaré son sexe
    [many] { $num } sur { $den } ayant déclaré leur sexe
   *[other] { $num } sur { $den } ayant déclaré leur sexe
}
figures-floor-against = { $way ->
    [less] { $points } de moins que dans la salle
    [more] { $points } de plus que dans la salle
   *[same] autant que dans la salle
}
figures-alone = { $count ->
    [0] et personne sans organisme
    [one] et { $count } personne sans organisme
    [many] et { $count } personnes sans organisme
   *[other] et { $count } personnes sans organisme
}
figures-named = { $named } par leur nom et { $anonymous } sans nom

# What a figure is
figures-explain = Que veut dire « { $figure } » ?
figures-numerator = Numérateur :
figures-denominator = Dénominateur :
figures-outside = Hors du calcul :
figures-not-known = Non connu : { $reason }
figures-about-participants = Toutes les personnes venues, même un moment, inscrites par leur nom ou comptées sans nom.
figures-about-present = Les femmes parmi les personnes présentes qui ont déclaré leur sexe. Il n’est jamais deviné d’après le nom.
figures-about-interventions = Les interventions de femmes parmi celles de personnes dont le sexe est déclaré. Qui parle deux fois compte deux fois.
figures-about-floor = Le temps de parole des femmes dans celui des personnes dont le sexe est déclaré.
figures-about-proposed = Les recommandations telles qu’elles ont été dites, avant fusion, partagées à parts égales entre leurs auteurs. Celles d’un organisme ou de la salle sont hors du calcul.
figures-about-adopted = Les recommandations adoptées, après fusion, partagées à parts égales entre leurs auteurs.
figures-about-leadership = Qui préside, anime, rapporte ou présente un exposé, chaque personne une fois.
figures-about-organisations = Les organismes pour lesquels est venue au moins une personne inscrite par son nom.
figures-about-ages = Les personnes présentes, selon la tranche d’âge déclarée.
figures-about-kinds = Les personnes présentes inscrites par leur nom, selon le type d’organisme pour lequel elles sont venues.

# From the list to the decision
figures-path = De la présence à la décision : femmes et hommes à chaque étape
figures-path-said = { $shape ->
    [both] Les femmes forment { $present } des personnes présentes ayant déclaré leur sexe et ont { $floor } du temps de parole.
    [present] Les femmes forment { $present } des personnes présentes ayant déclaré leur sexe ; leur part du temps de parole n’est pas connue.
    [floor] Les femmes ont { $floor } du temps de parole ; leur part parmi les personnes présentes n’est pas connue.
   *[none] Ni la part des femmes dans la salle ni leur part du temps de parole ne sont encore connues.
}
figures-shown-as = Affichage
figures-as-chart = Graphique
figures-as-table = Tableau
figures-legend-women = Femmes
figures-legend-men = Hommes
figures-legend-other = Autre
figures-legend-of = Parts des personnes ayant déclaré leur sexe
figures-half = Parité { $half }
figures-bar = { $stage } : femmes { $women }, hommes { $men }
figures-stage-present = Présence
figures-stage-interventions = Prise de parole
figures-stage-floor = Temps de parole
figures-stage-floor-minutes = Temps de parole, en minutes
figures-stage-proposed = Propositions
figures-stage-adopted = Adoptées
figures-stage-leadership = Rôles de conduite
figures-head-stage = Étape
figures-head-women = Femmes
figures-head-men = Hommes
figures-head-other = Autre
figures-head-unsaid = Non déclaré
figures-head-share = Part des femmes
figures-head-band = Tranche d’âge
figures-head-rest = Reste
figures-head-total = Total
figures-head-kind = Type d’organisme

# By age
figures-ages = Personnes présentes par âge
figures-band-under_30 = moins de 30 ans
figures-band-30_59 = 30-59 ans
figures-band-60_plus = 60 ans et plus
figures-band-unknown = non connue
figures-ages-said = { $count ->
    [one] Tranche la plus présente : { $band }, { $count } personne sur { $of } d’âge connu.
    [many] Tranche la plus présente : { $band }, { $count } personnes sur { $of } d’âge connu.
   *[other] Tranche la plus présente : { $band }, { $count } personnes sur { $of } d’âge connu.
}
figures-ages-none = Aucune tranche d’âge n’est renseignée.
figures-ages-unsaid = { $count ->
    [one] L’âge de { $count } personne n’est pas connu.
    [many] L’âge de { $count } personnes n’est pas connu.
   *[other] L’âge de { $count } personnes n’est pas connu.
}
figures-ages-bar = { $band } : femmes { $women }, hommes { $men }.

# By kind of organisation
figures-kinds = Personnes inscrites par type d’organisme
figures-kind-none = à titre personnel ou sans organisme
figures-kinds-none = Personne n’est inscrit par son nom parmi les présents.
figures-kinds-said = { $count ->
    [one] Type le plus présent : { $kind }, { $count } personne sur { $of } inscrites par leur nom.
    [many] Type le plus présent : { $kind }, { $count } personnes sur { $of } inscrites par leur nom.
   *[other] Type le plus présent : { $kind }, { $count } personnes sur { $of } inscrites par leur nom.
}

# Why a figure is not known
figures-reason-attendance_not_taken = la présence n’a pas été relevée
figures-reason-no_participants = personne n’est venu
figures-reason-no_disclosed_participants = aucune personne présente n’a déclaré son sexe
figures-reason-no_women_or_men = ni femmes ni hommes parmi les déclarants
figures-reason-no_men = aucun homme parmi les personnes présentes
figures-reason-no_interventions = aucune intervention n’a été enregistrée
figures-reason-no_interventions_by_disclosed = aucune intervention de personnes dont le sexe est déclaré
figures-reason-no_floor_by_disclosed = aucun temps de parole de personnes dont le sexe est déclaré
figures-reason-untimed_interventions = la durée de certaines interventions n’a pas été relevée
figures-reason-no_timed_interventions = aucune intervention n’a de durée relevée
figures-reason-none_in_room = personne de ce sexe dans la salle
figures-reason-no_leadership_recorded = aucun rôle de conduite n’est renseigné
figures-reason-no_disclosed_leadership = les personnes qui conduisent n’ont pas déclaré leur sexe
figures-reason-no_personal_recommendations = aucune recommandation n’est attribuée à une personne
figures-reason-none_adopted = aucune recommandation attribuée à une personne n’est encore adoptée
figures-reason-none_proposed = aucune recommandation n’a été proposée
figures-reason-duration_not_known = la durée de l’atelier n’est pas connue
figures-reason-untimed_presence = l’heure d’arrivée de certaines personnes n’a pas été relevée
figures-reason-suppressed = masqué (secret statistique)
