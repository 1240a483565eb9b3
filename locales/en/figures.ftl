# Figures: women's and men's part in the workshop, what it is made of, and what is not known.

figures-title = Participation by sex
figures-toggle = Chart / table
figures-caution = Under 10 people stated their sex: numbers without percentages
figures-few = Where the base is under 10, numbers are shown without percentages.
figures-unrecorded = { $count ->
    [one] { $count } person whose sex is not recorded
   *[other] { $count } people whose sex is not recorded
}
figures-flag-untimed_interventions = { $count ->
    [one] { $count } turn without a known time
   *[other] { $count } turns without a known time
}
figures-flag-speaker_not_on_attendance = { $count ->
    [one] { $count } person spoke without being checked in
   *[other] { $count } people spoke without being checked in
}
figures-flag-empty_presence = { $count ->
    [one] { $count } stay without any length
   *[other] { $count } stays without any length
}
figures-empty = No figures yet
figures-empty-how = They appear with the first arrival or the first turn at the floor.

# Amounts
figures-amount-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
figures-amount-turns = { $count ->
    [one] { $count } turn
   *[other] { $count } turns
}
figures-amount-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
figures-amount-proposals = { $count ->
    [one] { $count } recommendation
   *[other] { $count } recommendations
}
figures-count-women = { $count ->
    [one] { $count } woman
   *[other] { $count } women
}
figures-count-men = { $count ->
    [one] { $count } man
   *[other] { $count } men
}
figures-count-others = { $count ->
    [one] { $count } other
   *[other] { $count } other
}
figures-count-unsaid = { $count ->
    [one] { $count } not stated
   *[other] { $count } not stated
}
figures-points = { $count ->
    [one] { $count } point
   *[other] { $count } points
}
figures-share-of = { $num } of { $den }

# What is read first
figures-kpi-participants = People present
figures-kpi-present = Women’s share
figures-kpi-floor = Their floor time
figures-kpi-organisations = Organisations represented
figures-of-those = { $den ->
    [one] { $num } of { $den } who stated their sex
   *[other] { $num } of { $den } who stated their sex
}
figures-floor-against = { $way ->
    [less] { $points } less than in the room
    [more] { $points } more than in the room
   *[same] the same as in the room
}
figures-alone = { $count ->
    [0] and nobody without one
    [one] and { $count } person without an organisation
   *[other] and { $count } people without an organisation
}
figures-named = { $named } by name and { $anonymous } without a name

# What a figure is
figures-explain = What does “{ $figure }” mean?
figures-numerator = Numerator:
figures-denominator = Denominator:
figures-outside = Left out:
figures-not-known = Not known: { $reason }
figures-about-participants = Everybody who came, even for a while, recorded by name or counted without one.
figures-about-present = Women among the people present who stated their sex. It is never guessed from a name.
figures-about-interventions = Turns of women among those of people who stated their sex. Whoever speaks twice counts twice.
figures-about-floor = Women’s floor time in that of people who stated their sex.
figures-about-proposed = Recommendations as they were said in the room, before merging, shared equally between their proposers. Those of an organisation or of the room are left out.
figures-about-adopted = Recommendations adopted, after merging, shared equally between their proposers.
figures-about-leadership = Those who chair, facilitate, report or give a talk, each person once.
figures-about-organisations = Organisations for which at least one person recorded by name came.
figures-about-ages = The people present, by the band of age they stated.
figures-about-kinds = The people present who are recorded by name, by the kind of organisation they came for.

# From the list to the decision
figures-path = From the list to the decision: women and men at each stage
figures-path-said = { $shape ->
    [both] Women are { $present } of the people present who stated their sex, and have { $floor } of the floor time.
    [present] Women are { $present } of the people present who stated their sex; their share of floor time is not known.
    [floor] Women have { $floor } of the floor time; their share of the people present is not known.
   *[none] Neither women’s share of the room nor their share of floor time is known yet.
}
figures-shown-as = Shown as
figures-as-chart = Chart
figures-as-table = Table
figures-legend-women = Women
figures-legend-men = Men
figures-legend-other = Other
figures-legend-of = Shares of those who stated their sex
figures-half = Parity { $half }
figures-bar = { $stage }: women { $women }, men { $men }
figures-stage-present = Present
figures-stage-interventions = Took the floor
figures-stage-floor = Floor time
figures-stage-floor-minutes = Floor time, in minutes
figures-stage-proposed = Proposed
figures-stage-adopted = Adopted
figures-stage-leadership = Leading roles
figures-head-stage = Stage
figures-head-women = Women
figures-head-men = Men
figures-head-other = Other
figures-head-unsaid = Not stated
figures-head-share = Women’s share
figures-head-band = Band of age
figures-head-rest = Others
figures-head-total = Total
figures-head-kind = Kind of organisation

# By age
figures-ages = People present by age
figures-band-under_30 = under 30
figures-band-30_59 = 30–59
figures-band-60_plus = 60 and over
figures-band-unknown = not known
figures-ages-said = { $count ->
    [one] The largest band is { $band }: { $count } person of { $of } whose age is known.
   *[other] The largest band is { $band }: { $count } people of { $of } whose age is known.
}
figures-ages-none = No band of age is recorded.
figures-ages-unsaid = { $count ->
    [one] The age of { $count } person is not known.
   *[other] The age of { $count } people is not known.
}
figures-ages-bar = { $band }: women { $women }, men { $men }.

# By kind of organisation
figures-kinds = People by kind of organisation
figures-kind-none = personally or without an organisation
figures-kinds-none = Nobody present is recorded by name.
figures-kinds-said = { $count ->
    [one] The largest kind is { $kind }: { $count } person of { $of } recorded by name.
   *[other] The largest kind is { $kind }: { $count } people of { $of } recorded by name.
}

# Why a figure is not known
figures-reason-attendance_not_taken = attendance was not taken
figures-reason-no_participants = nobody came
figures-reason-no_disclosed_participants = nobody present stated their sex
figures-reason-no_women_or_men = neither women nor men among those who stated
figures-reason-no_men = no men among those present
figures-reason-no_interventions = no turn at the floor was recorded
figures-reason-no_interventions_by_disclosed = nobody who stated their sex took the floor
figures-reason-no_floor_by_disclosed = no floor time of people who stated their sex
figures-reason-untimed_interventions = some turns were not timed
figures-reason-no_timed_interventions = no turn was timed
figures-reason-none_in_room = nobody of that sex in the room
figures-reason-no_leadership_recorded = no leading role is recorded
figures-reason-no_disclosed_leadership = those who lead did not state their sex
figures-reason-no_personal_recommendations = no recommendation is attributed to a person
figures-reason-none_adopted = no recommendation attributed to a person is adopted yet
figures-reason-none_proposed = no recommendation was proposed
figures-reason-duration_not_known = the length of the workshop is not known
figures-reason-untimed_presence = some arrivals were not timed
figures-reason-suppressed = hidden for confidentiality
