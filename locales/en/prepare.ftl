# Preparing a workshop.

prepare-title = Prepare the workshop
prepare-ready = Ready { $share }
prepare-missing = What is missing
prepare-complete = Everything is there.
prepare-need-axis = Axis or title
prepare-need-venue = Venue
prepare-need-organiser = Organiser
prepare-need-agenda = Agenda
prepare-need-chair = Chair or facilitator
prepare-need-rapporteur = Rapporteur
prepare-open = Open the workshop
prepare-to-door = To the door
prepare-sheet = Blank attendance sheet
prepare-badges = Badges of those invited
prepare-cards = Numbered badges without names
prepare-invitations = List of those invited
prepare-invitations-hint = The list of those invited shows telephone numbers: it is not handed out.
prepare-papers = To print
prepare-setting = { $paper }: being typeset…
prepare-saved = { $paper }: saved in { $path }
prepare-closed = This workshop is closed and no longer changes.
prepare-identity = Identity
prepare-own-title = Own title (if the axis is not enough)
prepare-number = Number
prepare-number-wrong = A whole number, from 1.
prepare-date = Date
prepare-part-of-day = Part of the day
prepare-axis = Axis
prepare-venue = Venue
prepare-place = Drawn up at (town)
prepare-language = Language of the workshop
prepare-not-said = Not said
prepare-attendance-taken = Attendance is taken at this workshop
prepare-room = The hall and minimums
prepare-seats = Seats
prepare-seats-hint = The door warns as soon as more people are present than it seats.
prepare-least-present = Fewest present
prepare-least-present-hint = The door says how many are still missing.
prepare-least-women = Least share of women (%)
prepare-least-women-hint = The door warns while the share of women is lower, among those whose sex is known.
prepare-share-wrong = A whole number from 1 to 100.
prepare-organiser = Organiser
prepare-partners = Partners
prepare-partner-add = Add a partner
prepare-organisation-example = Two letters of its name
prepare-add-name = Add “{ $name }”
prepare-remove = Remove
prepare-remove-named = Remove { $name }
prepare-agenda = Agenda
prepare-begins = Called for
prepare-begins-wrong = An hour, such as { $example }.
prepare-hours-opened = The workshop was opened at { $hour }: the hours count from there.
prepare-hours-proposed = No hour has been set yet: these count from { $hour }, as a proposal.
prepare-point = Point
prepare-new-point = New point, then ↵
prepare-minutes = Minutes
prepare-minutes-short = min
prepare-templates = Or begin with a usual one:
prepare-templates-add = Add a usual agenda
prepare-template-evening = With ceremonies
prepare-template-groups = Working groups
prepare-template-short = Short meeting
prepare-point-welcome = Words of welcome
prepare-point-quran = Reading of verses of the Quran
prepare-point-anthem = National anthem
prepare-point-opening = Opening words
prepare-point-talk = Presentation of the theme
prepare-point-debate = General discussion
prepare-point-groups = Work in groups
prepare-point-sharing = Groups report back
prepare-point-break = Break
prepare-point-reading = Reading and adoption of recommendations
prepare-point-closing = Closing
prepare-ends = Ends about { $hour }
prepare-happens = Kind of point { $number }
prepare-happens-none = Kind not said
prepare-leads-of = Who leads { $point }
prepare-lead-add = Led by…
prepare-not-on-list = not on the list yet
prepare-preamble = Aims, context, basis
prepare-kind-aim = Aims
prepare-kind-context = Context
prepare-kind-basis = Legal basis
prepare-basis-unchecked =
    { $count ->
        [one] { $count } unchecked reference: the secretary verifies it before the minutes are issued.
       *[other] { $count } unchecked references: the secretary verifies them before the minutes are issued.
    }
prepare-basis-check = Reference checked
prepare-unchecked = unchecked
prepare-law-add = Add a legal reference
prepare-law-communes = Organic Law No. 113-14 on communes, promulgated by Dahir No. 1-15-85 of 20 Ramadan 1436 (7 July 2015)
prepare-law-mechanisms = Article 119 of Organic Law No. 113-14, on participatory mechanisms of dialogue and consultation
prepare-law-equality = Article 120 of Organic Law No. 113-14, on the body for equity, equal opportunities and the gender approach
prepare-law-petitions = Articles 121 to 125 of Organic Law No. 113-14, on petitions
prepare-law-constitution = Articles 12, 13 and 136 of the Constitution
prepare-law-constitution-petitions = Article 139 of the Constitution, on participatory mechanisms and petitions
prepare-law-programme = Decree No. 2-16-301 of 29 June 2016, on the action programme of the commune
prepare-law-information = Law No. 31-13 on the right of access to information
prepare-new-line = New line, then ↵
prepare-people = People invited, and roles
prepare-people-count =
    { $count ->
        [0] nobody yet
        [one] { $count } person
       *[other] { $count } people
    }
prepare-invite = Invite somebody
prepare-person-example = Two letters of a name, or a new name
prepare-already = on the list
prepare-roles-of = Roles of { $name }
prepare-off-list = Take off the list
prepare-programme = The programme
prepare-programme-title = Title of the programme
prepare-series = Title of the workshop series
prepare-first-year = From year
prepare-last-year = To year
prepare-axes = Axes of the programme
prepare-one-axis = Axis
prepare-new-axis = New axis, then ↵
prepare-key-move = Move the line
prepare-key-new = New line
prepare-next-card = Next card
prepare-card-before = Card before
prepare-next-missing = Go to what is missing
prepare-attendance-more = Ticked by itself when the first person is checked in at the door. Without it, neither the minutes nor the figures say how many were present.
prepare-minutes-more = Give the length of each point to see when the next begins.
prepare-carried = Still open from earlier workshops
prepare-carried-count =
    { $count ->
        [one] { $count } recommendation
       *[other] { $count } recommendations
    }
prepare-carried-all = Show all
prepare-people-all = Show everybody ({ $count })
