# The hall's screen: few words, read by everybody.

hall-workshop = Workshop { $number }
hall-agenda = Agenda
hall-now = Has the floor
hall-next = Next speakers
hall-last = Last recommendation
hall-left =
    { $minutes ->
        [one] left of { $minutes } minute
       *[other] left of { $minutes } minutes
    }
hall-paused = Clock paused
hall-over = Over time
hall-badge = No. { $number }
hall-participant = A participant
hall-queue = Waiting for the floor
hall-waiting =
    { $count ->
        [0] Nobody is waiting
        [one] { $count } person waiting
       *[other] { $count } people waiting
    }
hall-point-done = Done
hall-point-now = Now
hall-room = In the room
hall-floor = At the floor
hall-floor-later = once more people have spoken
hall-women = Women { $percent }%
hall-men = Men { $percent }%
hall-not-stated = Not stated { $percent }%

# Recommendations on the hall's screen.
hall-the-room = the room
hall-proposed-by = Proposed by
hall-objections =
    { $count ->
        [0] No objection
        [one] { $count } objection noted
       *[other] { $count } objections noted
    }
hall-hands = For { $for } · Against { $against }
hall-hands-abstain = For { $for } · Against { $against } · Abstaining { $abstain }
hall-result-consensus = Adopted by consensus
hall-result-vote = Adopted by majority
hall-result-noted = Taken note of
hall-result-adopted = Adopted
hall-result-deferred = Deferred
hall-result-set-aside = Not retained
hall-last-time = What became of last time’s recommendations
hall-last-time-of = Workshop { $number } · { $date }
hall-none-last-time = The last workshop made no recommendation
hall-count-said =
    { $count ->
        [one] { $count } recommendation
       *[other] { $count } recommendations
    }
hall-count-merged = merged: { $count }
hall-count-accepted = accepted: { $count }
hall-count-accepted-modified = accepted with changes: { $count }
hall-count-deferred = deferred: { $count }
hall-count-rejected = not retained: { $count }
hall-count-set-aside = set aside by the room: { $count }
hall-count-waiting = awaiting an answer: { $count }
hall-answer-accepted = Accepted
hall-answer-accepted-modified = Accepted with changes
hall-answer-deferred = Deferred
hall-answer-rejected = Not retained
hall-answer-set-aside = Set aside by the room
hall-answer-waiting = Awaiting an answer
hall-due = by { $date }

# What the main window chooses for the hall's screen.
hall-mode-welcome = Welcome
hall-mode-agenda = Agenda
hall-mode-speaker = Speaker and clock
hall-mode-queue = Waiting for the floor
hall-mode-message = Message
hall-mode-read-back = Recommendations read back
hall-mode-last-time = What became of last time’s
hall-mode-emblem = Emblem alone
hall-what-welcome = The workshop’s title, while people come in
hall-what-agenda = The points, what is done and what is under way
hall-what-speaker = Who has the floor, how long, and who is next
hall-what-queue = Who waits for the floor, in order
hall-what-message = A few words, large
hall-what-read-back = One recommendation at a time, with what the room decided
hall-what-last-time = The answers to the last workshop’s recommendations; the same key for the next page
hall-what-emblem = Nothing but the emblem
hall-shown = Shown
hall-before = Shown last
hall-window-open = Window open
hall-window-closed = Window closed
hall-second = on the second screen
hall-no-second = No second screen
hall-open-window = Open the window
hall-close-window = Close the window
hall-balance = Balance of women and men
hall-balance-switch = Balance of women and men in the hall: show or hide
hall-message-words = Words of the message
hall-message-ready = Ready messages
hall-message-show = Show in the hall
hall-message-back = Back
hall-ready-resume = We begin again at { $time }
hall-ready-break = Break
hall-ready-phones = Please silence your telephones
hall-ready-requests = Raise your hand to ask for the floor
hall-ready-thanks = Thank you for coming and taking part
