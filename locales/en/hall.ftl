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

# What the main window chooses for the hall's screen.
hall-mode-welcome = Welcome
hall-mode-agenda = Agenda
hall-mode-speaker = Speaker and clock
hall-mode-queue = Waiting for the floor
hall-mode-message = Message
hall-mode-emblem = Emblem alone
hall-what-welcome = The workshop’s title, while people come in
hall-what-agenda = The points, what is done and what is under way
hall-what-speaker = Who has the floor, how long, and who is next
hall-what-queue = Who waits for the floor, in order
hall-what-message = A few words, large
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
