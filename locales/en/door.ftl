# The door: who comes in, and who is in the room.

door-desk = Checking in
door-room = In the room
door-search = Look for a name
door-search-hint = Type two or three letters of the name
door-found =
    { $count ->
        [0] nothing found
        [one] { $count } found
       *[other] { $count } found
    }
door-found-first = first results: { $count }
door-results = Search results
door-choose = Choose
door-choose-back = Choose the one before
door-check-in = Check in
door-check-out = Check out
door-correct = Correct
door-back = Back in
door-new = New arrival
door-new-named = Not on the list? New arrival named “{ $name }”
door-edit = Edit the entry
door-clear = Clear the search
door-near = Names near the search
door-which = Several people are called “{ $name }”: which one?
door-awaited =
    { $count ->
        [0] Nobody is expected
        [one] { $count } person on the list has not come yet
       *[other] { $count } people on the list have not come yet
    }
door-empty = Who is coming in?
door-empty-closed = The workshop is closed
door-empty-hint = Type a few letters of the name, in Arabic or Latin letters, then Enter.
door-tip = The search ignores hamzas, vowel marks and accents, and takes Latin letters too:
door-no-organisation = no organisation recorded
door-not-yet = not here yet
door-unlisted = not on the list
door-present-since =
    { $gender ->
        [feminine] here since
        [masculine] here since
       *[other] here since
    }
door-present =
    { $gender ->
        [feminine] here
        [masculine] here
       *[other] here
    }
door-left =
    { $gender ->
        [feminine] left
        [masculine] left
       *[other] left
    }
door-sex = Sex (as the person states it)
door-woman = woman
door-man = man
door-declined = prefers not to say
door-undisclosed = not stated
door-named = agrees to be named in public documents
door-say-female = States: woman
door-say-male = States: man
door-say-declined = States: prefers not to say
door-say-named = Agrees to be named, or not
door-name = Full name
door-organisation = Organisation or association
door-organisation-hint = leave empty if there is none
door-new-organisation = New organisation: “{ $name }”
door-phone = Telephone (optional, never in the minutes)
door-save-new = Save and check in
door-present-now = Present now
door-listed =
    { $count ->
        [0] the list is empty
        [one] { $count } person on the list
       *[other] { $count } people on the list
    }
door-arrivals =
    { $minutes ->
        [one] Arrivals per minute, since
       *[other] Arrivals per { $minutes } minutes, since
    }
door-arrivals-label = Arrivals since { $hour }, length of each column in minutes: { $minutes }; the highest: { $most }
door-women = Women
door-men = Men
door-others = Other or not stated
door-share-label = Women: { $women }, men: { $men }, other or not stated: { $others }
door-too-few = Fewer than 10 people stated their sex: no percentages.
door-organisations = Organisations represented
door-not-taken = Attendance has not been taken yet, so nothing is said of how many are here.
door-unnamed = Present without a name
door-count-female = Count one woman more, without a name
door-count-male = Count one man more, without a name
door-count-unrecorded = Count one person more, nothing stated
door-uncount-female = Count one woman fewer, without a name
door-uncount-male = Count one man fewer, without a name
door-uncount-unrecorded = Count one person fewer, nothing stated
door-last = Last arrivals
door-nobody-yet = Nobody has come yet.
door-not-open = The workshop is not open yet. People can already be checked in.
door-open = Open the workshop
door-is-closed = The workshop is closed: the attendance list can only be read.
door-reopen = Reopen the workshop
door-said-arrived =
    { $count ->
        [one] { $name } is checked in. { $count } person in the room.
       *[other] { $name } is checked in. { $count } people in the room.
    }
door-said-back =
    { $count ->
        [one] { $name } is back. { $count } person in the room.
       *[other] { $name } is back. { $count } people in the room.
    }
door-said-corrected = Details corrected: { $name }
door-said-left =
    { $count ->
        [0] { $name } is checked out. The room is empty.
        [one] { $name } is checked out. { $count } person is left in the room.
       *[other] { $name } is checked out. { $count } people are left in the room.
    }
door-said-already =
    { $gender ->
        [feminine] { $name } is here already: nothing was added.
        [masculine] { $name } is here already: nothing was added.
       *[other] { $name } is here already: nothing was added.
    }
door-said-already-since =
    { $gender ->
        [feminine] { $name } has been here since { $hour }: nothing was added.
        [masculine] { $name } has been here since { $hour }: nothing was added.
       *[other] { $name } has been here since { $hour }: nothing was added.
    }
door-said-counted =
    { $sex ->
        [female] One woman more, without a name.
        [male] One man more, without a name.
       *[other] One person more, nothing stated.
    } { $count ->
        [one] { $count } person in the room.
       *[other] { $count } people in the room.
    }
door-said-uncounted =
    { $sex ->
        [female] One woman fewer, without a name.
        [male] One man fewer, without a name.
       *[other] One person fewer, nothing stated.
    } { $count ->
        [one] { $count } person in the room.
       *[other] { $count } people in the room.
    }
door-said-closed = The workshop is closed: nothing was recorded. Reopen it to correct the attendance.
door-here = In the room now, the latest to come first
door-function = Function (optional)
door-phone-problem = A phone number is figures and no letters, such as 0612345678.
door-is-past = This workshop was held on { $date }: each arrival is noted at the present hour.
door-is-afterwards = Entered afterwards: no hours are noted.
door-hours = Note the hours
door-no-hours = Enter afterwards, without hours
door-who-comes = Who comes for { $name }?
door-stands-in = Check in for them
door-excuse = Excused
door-unexcuse = Take the apology back
door-represent = Represented by somebody
door-counted-before = Counted already without a name?
door-not-counted = no
door-excused = { $count } excused
door-represented = { $count } represented
door-kinds = Present by kind of organisation
door-no-kind = no organisation
door-alarm-few = The least number present is not reached: { $present } of { $least }.
door-alarm-women-share = Women are { $share } of those who stated their sex; the least is { $least }.
door-alarm-women-count = { $women } women of { $disclosed } who stated their sex; the least is { $least }.
door-alarm-seats = More people present ({ $present }) than seats in the hall ({ $seats }).
door-alarm-clock = The clock of this computer is behind the last hour that was noted: check it.
door-likes = The directory has very similar names. Is it one of these people?
door-like = Check in the person of a similar name
door-paper = Attendance sheet on paper
door-paper-rows = Numbers of the rows that are signed
door-paper-hint = Such as 3 5-9 12. The number of the row is that of the badge; arrivals are noted without an hour.
door-paper-unread = Not understood: { $parts }
door-paper-missing = Numbers that are not on the list: { $numbers }
door-paper-shared = Numbers that several people have, so they are not marked here: { $numbers }
door-paper-reversed = Range the wrong way round, read from the smaller to the larger: { $parts }
door-paper-twice = Numbers typed twice, taken once: { $numbers }
door-paper-already =
    { $count ->
        [one] Checked in already ({ $count } person):
       *[other] Checked in already ({ $count } people):
    }
door-paper-mark =
    { $count ->
        [0] Mark present
        [one] Mark { $count } person present
       *[other] Mark { $count } people present
    }
door-paper-done =
    { $count ->
        [one] { $count } person marked present.
       *[other] { $count } people marked present.
    }
door-paper-reconcile = Comparing the signatures
door-paper-named = Present by name
door-paper-counted = Counted without a name
door-paper-signatures = Signatures on paper
door-paper-even = As many signatures as people known.
door-paper-more =
    { $count ->
        [one] { $count } signature more than people known: look on the sheet for who is not checked in yet.
       *[other] { $count } signatures more than people known: look on the sheet for who is not checked in yet.
    }
door-paper-fewer =
    { $count ->
        [one] { $count } signature fewer than people known: somebody did not sign, or was checked in by mistake.
       *[other] { $count } signatures fewer than people known: some did not sign, or were checked in by mistake.
    }
door-said-excused = Apology noted: { $name }.
door-said-awaited = Apology taken back: { $name } is expected again.
door-said-represents =
    { $count ->
        [one] { $name } is checked in for { $other }. { $count } person in the room.
       *[other] { $name } is checked in for { $other }. { $count } people in the room.
    }
door-said-marked =
    { $count ->
        [one] Marked present from the sheet: { $marked }. { $count } person in the room.
       *[other] Marked present from the sheet: { $marked }. { $count } people in the room.
    }
