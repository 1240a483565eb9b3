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
hall-over = Over time
