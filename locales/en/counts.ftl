# Counts of people and things, with the plurals of the language. PLURAL() answers zero for 0 in every language.
# -nom is the nominative: after a verb, or alone.

women-nom = { PLURAL($women) ->
    [zero] no women
    [one] one woman
   *[other] { $women } women
}
men-nom = { PLURAL($men) ->
    [zero] no men
    [one] one man
   *[other] { $men } men
}
undisclosed-nom = { PLURAL($undisclosed) ->
    [zero] nobody
    [one] one person whose sex was not disclosed
   *[other] { $undisclosed } people whose sex was not disclosed
}
recommendations-nom = { PLURAL($count) ->
    [zero] no recommendations
    [one] one recommendation
   *[other] { $count } recommendations
}
attendance-sentence = { $shape ->
    [both] The meeting was attended by { women-nom } and { men-nom }
    [women] The meeting was attended by { women-nom }
    [men] The meeting was attended by { men-nom }
   *[none] Nobody attended the meeting
}.
attendance-sentence-undisclosed = { $shape ->
    [both] The meeting was attended by { women-nom }, { men-nom } and { undisclosed-nom }
    [women] The meeting was attended by { women-nom } and { undisclosed-nom }
    [men] The meeting was attended by { men-nom } and { undisclosed-nom }
   *[none] The meeting was attended by { undisclosed-nom }
}.
attendance-not-taken = The number of people present at this meeting was not recorded.

# Somebody whose sex is neither female nor male, and those of unknown sex apart, in lists and tables
others-nom = { PLURAL($count) ->
    [zero] nobody
    [one] one person of another sex
   *[other] { $count } people of another sex
}
people-nom = { PLURAL($count) ->
    [zero] nobody
    [one] one person
   *[other] { $count } people
}
minutes-nom = { PLURAL($count) ->
    [zero] no set time
    [one] one minute
   *[other] { $count } minutes
}
interventions-nom = { PLURAL($count) ->
    [zero] no contributions
    [one] one contribution
   *[other] { $count } contributions
}
attendance-hidden = The number of people present is hidden for confidentiality.
attendance-anonymous = { PLURAL($count) ->
    [one] One of them was counted without being named.
   *[other] { $count } of them were counted without being named.
}
attendance-kinds = By kind of organisation, those registered were: { $list }.
kinds-association = associations
kinds-commune = commune
kinds-administration = administrations
kinds-enterprise = enterprises
kinds-media = media
kinds-university = universities
kinds-collective = collectives
kinds-other = other organisations
kinds-none = no organisation stated
kinds-entry = { $kind } ({ $count })

# The table of participation
figures-caption = Participation by sex
figures-measure = Measure
figures-women = Women
figures-men = Men
figures-other = Other
figures-undisclosed = Not disclosed or not recorded
figures-total = Total
figures-present = People present
figures-speakers = Speakers
figures-interventions = Contributions
figures-floor = Floor time (min:s)
figures-proposals = Recommendations and suggestions by a named person
figures-hidden = …
figures-hidden-note = … hidden for confidentiality.
figures-unknown = not known
figures-note = Shares are of those whose sex is disclosed. A recommendation is shared equally between its proposers; those attributed to nobody are not counted.
share-known = { $share } ({ $num } of { $den })
share-counts = { $num } of { $den }
share-unknown = not known ({ $reason })
share-present = Women’s share of those present: { $value }.
share-interventions = Women’s share of contributions: { $value }.
share-floor = Women’s share of floor time: { $value }.
share-proposals = Women’s share of recommendations and suggestions: { $value }.
share-small = Where the base is under 10, this document gives counts and no percentages.
reason-attendance-not-taken = attendance was not taken
reason-untimed-interventions = some contributions were not timed
reason-no-interventions = no contribution was recorded
reason-nobody-disclosed = nobody disclosed their sex
reason-nobody-proposed = no recommendation is attributed to a person
reason-hidden = hidden for confidentiality
bar-label = { $measure } – { $group }
attendance-others = It was also attended by { $people }.

# Changes in a dossier, ages and sizes
changes-nom = { PLURAL($count) ->
    [zero] no changes
    [one] one change
   *[other] { $count } changes
}
ago-moments = moments ago
ago-minutes = { PLURAL($count) ->
    [one] a minute ago
   *[other] { $count } minutes ago
}
ago-hours = { PLURAL($count) ->
    [one] an hour ago
   *[other] { $count } hours ago
}
ago-days = { PLURAL($count) ->
    [one] a day ago
   *[other] { $count } days ago
}
ago-ahead = on a date still to come, because the computer’s clock was changed
size-kilobytes = { $size } kB
size-megabytes = { $size } MB
size-gigabytes = { $size } GB
