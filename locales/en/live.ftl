# The session: the floor, the notes and the recommendations on one screen.

live-floor = The floor
live-now = Has the floor
live-turn = Intervention { $number }
live-free = Nobody has the floor
live-limit = of { $limit }
live-last-minute = Last minute
live-over = Over by { $by }
live-time-up = Speaking time is up
live-next = Next speaker
live-end = End the intervention
live-paused = Paused
live-pause = Pause the clock
live-resume = Resume the clock
live-pause-short = Pause
live-resume-short = Resume
live-extend = One more minute
live-extend-short = +1 min
live-late = { $minutes } min late
live-early = { $minutes } min early
live-took = { $minutes } min
live-took-of = { $minutes ->
    [0] { $took } min
   *[other] { $took } of { $minutes } planned min
}
live-mode = Order of speakers: { $mode }
live-mode-choose = Choose the order of speakers
live-give-hint = Enter: give the floor · Alt+↑↓: move · Backspace: back to the rule · Delete: take the request down
live-release = Give { $name } back to the rule
live-first-time = First time
live-hint-heard = Got it
live-nth = time { $nth } · { $time }
live-hint-no-woman-yet = { $silent ->
    [one] 20 minutes, and no woman has spoken. One woman present has not had the floor: offer it to her?
   *[other] 20 minutes, and no woman has spoken. { $silent } women present have not had the floor: offer it to them?
}
live-hint-men-next = { $silent ->
    [one] The next three are men; one woman present has not spoken yet.
   *[other] The next three are men; { $silent } women present have not spoken yet.
}
live-hint-women-next = { $silent ->
    [one] The next three are women; one man present has not spoken yet.
   *[other] The next three are women; { $silent } men present have not spoken yet.
}
live-no-organisation = No organisation
live-forgotten = Person erased
live-nobody = Nobody has been checked in yet. The floor is given to people on the list.
live-to-door = Go to the door
live-waiting = Waiting
live-nobody-waits = Nobody is waiting for the floor
live-give = Give the floor to
live-withdraw = Withdraw the request of { $name }
live-add = Add a speaker
live-add-label = Name or badge number of whoever asks for the floor
live-add-hint = Enter: on the list · Shift+Enter: the floor at once · ! point of order · ? question · + direct reply · = answer
live-waits = waiting
live-not-found = Nobody of that name on the list.
live-share = Women’s speaking time
live-presence = Women’s share of those present: { $share }
live-presence-few = Women among those present: { $women } of { $all }
live-not-known = not known
live-agenda = Agenda
live-next-point = Next item of the agenda
live-point-done = Done
live-left =
    { $minutes ->
        [one] { $minutes } min left
       *[other] { $minutes } min left
    }
live-beyond =
    { $minutes ->
        [one] over by { $minutes } min
       *[other] over by { $minutes } min
    }
live-notes = Notes
live-no-notes = No notes in this session
live-new-note = New note
live-write-here = Write here what is said
live-write-on = Write here what is said (↑ to correct the line before)
live-line-before = Correct the line before
live-correct = Correct the hours
live-correct-of = Correct the hours of { $name }
live-correct-from = Began
live-correct-to = Ended
live-correct-wrong = Write an hour such as 18:40, the end after the beginning
live-correct-hint = Empty: still speaking, or not known
live-correct-leave = Cancel
live-corrected = hours corrected
live-length = Length of the intervention
live-speaking = Speaking
live-out-of-turn = out of turn
live-unsaved = Not saved
live-marks = Turn this line into
live-recommendation = Recommendation
live-note = Note
live-decision = Decision
live-question = Question
live-petition = Petition
live-off-record = Off the record
live-panes = Panes
live-panes-back = Previous pane
live-closed = The workshop is closed: what was noted in it no longer changes.
live-not-open = The workshop has not been opened yet.
live-open = Open the workshop
live-captured = Captured recommendations
live-board = Recommendations board
live-none-captured = No recommendation yet. While taking notes, Ctrl+Enter turns the line into one.
live-number-was = { $number } (was { $was })
live-already-captured = This line is recommendation { $number }
live-similar = Merge with { $number }?
live-merge = Merge the two similar recommendations
live-room = The room
live-move-up = Move the note up
live-move-down = Move the note down
live-written = Turn being written
live-written-nobody = No turn written yet
live-add-hint-after = Enter: her turn is written
live-afterwards = This workshop is entered afterwards: no hours are noted, and the order is that of entry.
live-enter-afterwards = Enter it afterwards, without hours
live-note-hours = Note hours
live-split = Split the line at the caret
live-join-turns = The two lines are from two contributions: move one first with Ctrl+↑ or Ctrl+↓
live-join-captured = This line is the source of recommendation { $number }, so it is not joined to the one before
live-join-decided = This line is a decision, so it is not joined to the one before
live-join-unlike = The two lines differ in kind, in language or in naming the speaker: make them alike first
live-join-translated = This line also has a text in another language, so it is not joined to the one before
live-turn-before = Move the line to the contribution before
live-turn-after = Move the line to the contribution after
live-reassign = Give the contribution to somebody else
live-reassign-to = Name or badge number
live-no-turn = This line belongs to no contribution: move it into one with Ctrl+↑ or Ctrl+↓
live-unname = Note without the name
live-unattributed = No name
live-voice = How the line is reported in the minutes
live-form = Form of the line
live-verb = Verb of the line
live-language = Language of the line
live-form-noun = noun
live-form-clause = that…
live-form-sentence = sentence
live-guessed = proposed
live-quoted = Quoted as it was said:
live-not-printed = Not in the minutes
live-printed-here = The line’s sentence appears here as the minutes print it
live-mention-person = People on the list
live-mention-axis = Axes
live-find = Find in the notes
live-find-before = Result before
live-find-after = Result after
live-find-close = Close the search
live-found = { $number } of { $of }
live-found-none = Nothing found
live-cannot-save = Saving fails. What you write stays here, and saving is tried again until it works.
live-became = What became of what was said in this turn
live-became-of = What became of what { $name } said
live-became-nothing = No recommendation was captured in this turn.
live-became-look = Look at it on the board
live-became-put =
    { $count ->
        [one] { $count } recommendation
       *[other] { $count } recommendations
    }
live-save-again = Try again now
live-lines-between =
    { $lines ->
        [one] Show the line between
       *[other] Show the { $lines } lines between
    }
