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
prepare-sheet-saved = Sheet saved: { $path }
prepare-closed = This workshop is closed and no longer changes.
prepare-identity = Identity
prepare-own-title = Own title (if the axis is not enough)
prepare-number = Number
prepare-date = Date
prepare-part-of-day = Part of the day
prepare-axis = Axis
prepare-venue = Venue
prepare-place = Drawn up at (town)
prepare-language = Language of the workshop
prepare-not-said = Not said
prepare-attendance-taken = Attendance is taken at this workshop
prepare-organiser = Organiser
prepare-partners = Partners
prepare-partner-add = Add a partner
prepare-organisation-example = Two letters of its name
prepare-add-name = Add “{ $name }”
prepare-remove = Remove
prepare-remove-named = Remove { $name }
prepare-agenda = Agenda
prepare-start = Starting at
prepare-start-hint = For planning, not recorded
prepare-point = Point
prepare-new-point = New point, then ↵
prepare-minutes = Minutes
prepare-minutes-short = min
prepare-templates = Or begin with a usual one:
prepare-template-evening = General discussion
prepare-template-groups = Working groups
prepare-template-short = Short meeting
prepare-point-opening = Opening words
prepare-point-talk = Presentation of the theme
prepare-point-debate = General discussion
prepare-point-groups = Work in groups
prepare-point-sharing = Groups report back
prepare-point-reading = Reading and adoption of recommendations
prepare-point-closing = Closing
prepare-ends = Ends about { $hour }
prepare-preamble = Aims, context, basis
prepare-kind-aim = Aims
prepare-kind-context = Context
prepare-kind-basis = Legal basis
prepare-basis-unchecked = Unchecked text: the secretary verifies these references before the minutes are issued.
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
