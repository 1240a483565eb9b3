# Counts of people and things, with the plurals of the language. PLURAL() answers zero for 0 in every language.
# -nom is the nominative: after a verb, or alone.

women-nom = { PLURAL($women) ->
    [zero] aucune femme
    [one] une femme
   *[other] { $women } femmes
}
men-nom = { PLURAL($men) ->
    [zero] aucun homme
    [one] un homme
   *[other] { $men } hommes
}
undisclosed-nom = { PLURAL($undisclosed) ->
    [zero] personne
    [one] une personne dont le sexe n’a pas été déclaré
   *[other] { $undisclosed } personnes dont le sexe n’a pas été déclaré
}
recommendations-nom = { PLURAL($count) ->
    [zero] aucune recommandation
    [one] une recommandation
   *[other] { $count } recommandations
}
attendance-sentence = { $shape ->
    [both] Ont participé à la rencontre { women-nom } et { men-nom }
    [women] { $total ->
        [1] A participé à la rencontre { women-nom }
       *[other] Ont participé à la rencontre { women-nom }
    }
    [men] { $total ->
        [1] A participé à la rencontre { men-nom }
       *[other] Ont participé à la rencontre { men-nom }
    }
   *[none] Personne n’a participé à la rencontre
}.
attendance-sentence-undisclosed = { $shape ->
    [both] Ont participé à la rencontre { women-nom }, { men-nom } et { undisclosed-nom }
    [women] Ont participé à la rencontre { women-nom } et { undisclosed-nom }
    [men] Ont participé à la rencontre { men-nom } et { undisclosed-nom }
   *[none] { $total ->
        [1] A participé à la rencontre { undisclosed-nom }
       *[other] Ont participé à la rencontre { undisclosed-nom }
    }
}.
attendance-not-taken = Le nombre de personnes présentes à cette rencontre n’a pas été relevé.

# Somebody whose sex is neither female nor male, and those of unknown sex apart, in lists and tables
others-nom = { PLURAL($count) ->
    [zero] personne
    [one] une personne d’un autre sexe
   *[other] { $count } personnes d’un autre sexe
}
people-nom = { PLURAL($count) ->
    [zero] personne
    [one] une personne
   *[other] { $count } personnes
}
minutes-nom = { PLURAL($count) ->
    [zero] sans durée fixée
    [one] une minute
   *[other] { $count } minutes
}
interventions-nom = { PLURAL($count) ->
    [zero] aucune intervention
    [one] une intervention
   *[other] { $count } interventions
}
attendance-hidden = Le nombre de personnes présentes est masqué (secret statistique).
attendance-anonymous = { PLURAL($count) ->
    [one] Parmi elles, une personne a été comptée sans que son nom soit relevé.
   *[other] Parmi elles, { $count } personnes ont été comptées sans que leur nom soit relevé.
}
attendance-kinds = Les personnes inscrites se répartissent comme suit selon leur organisme{"\u00A0"}: { $list }.
kinds-association = associations
kinds-commune = commune
kinds-administration = administrations
kinds-enterprise = entreprises
kinds-media = médias
kinds-university = universités
kinds-collective = collectifs
kinds-other = autres organismes
kinds-none = sans organisme indiqué
kinds-entry = { $kind } ({ $count })

# The table of participation
figures-caption = Participation par sexe
figures-measure = Donnée
figures-women = Femmes
figures-men = Hommes
figures-other = Autre
figures-undisclosed = Non déclaré ou non renseigné
figures-total = Total
figures-present = Personnes présentes
figures-speakers = Intervenantes et intervenants
figures-interventions = Interventions
figures-floor = Temps de parole (min:s)
figures-proposals = Recommandations et suggestions attribuées à une personne
figures-hidden = …
figures-hidden-note = …{"\u00A0"}masqué (secret statistique).
figures-unknown = non connu
figures-note = Les parts sont calculées sur les seules personnes dont le sexe est déclaré. Une recommandation est partagée à parts égales entre ses auteurs{"\u202F"}; celles qui ne sont attribuées à personne ne sont pas comptées.
share-known = { $share } ({ $num } sur { $den })
share-counts = { $num } sur { $den }
share-unknown = non connue ({ $reason })
share-present = Part des femmes parmi les personnes présentes{"\u00A0"}: { $value }.
share-interventions = Part des femmes dans les interventions{"\u00A0"}: { $value }.
share-floor = Part des femmes dans le temps de parole{"\u00A0"}: { $value }.
share-proposals = Part des femmes dans les recommandations et suggestions{"\u00A0"}: { $value }.
share-small = Lorsque la base est inférieure à 10, ce document donne les nombres, sans pourcentages.
reason-attendance-not-taken = la présence n’a pas été relevée
reason-untimed-interventions = la durée de certaines interventions n’a pas été relevée
reason-no-interventions = aucune intervention n’a été enregistrée
reason-nobody-disclosed = personne n’a déclaré son sexe
reason-nobody-proposed = aucune recommandation n’est attribuée à une personne
reason-hidden = masqué (secret statistique)
bar-label = { $measure } – { $group }
attendance-others = { $count ->
    [1] A également participé { $people }.
   *[other] Ont également participé { $people }.
}

# Changes in a dossier, ages and sizes
changes-nom = { PLURAL($count) ->
    [zero] aucun changement
    [one] un changement
   *[other] { $count } changements
}
ago-moments = à l’instant
ago-minutes = { PLURAL($count) ->
    [one] il y a une minute
   *[other] il y a { $count } minutes
}
ago-hours = { PLURAL($count) ->
    [one] il y a une heure
   *[other] il y a { $count } heures
}
ago-days = { PLURAL($count) ->
    [one] il y a un jour
   *[other] il y a { $count } jours
}
ago-ahead = à une date encore à venir, car l’horloge de l’ordinateur a été changée
size-kilobytes = { $size }{"\u00A0"}ko
size-megabytes = { $size }{"\u00A0"}Mo
size-gigabytes = { $size }{"\u00A0"}Go
