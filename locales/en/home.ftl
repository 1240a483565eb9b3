# The first screen: programmes, their workshops, how the dossier stands.

home-turn-running = Running now
home-turn-next = Next workshop
home-turn-latest = Latest workshop
home-open = Go to workshop
home-list = List of workshops
home-new-workshop = New workshop
home-new-like-last = Like the last of the programme, next number
home-duplicate = Duplicate the selected workshop
home-new-programme = New programme
home-move = Move
home-no-axis = No axis yet
home-not-opened = Not opened yet
home-no-workshop = No workshop in this programme yet.
home-attendance-not-taken = Attendance not taken
home-women =
    { $count ->
        [one] { $count } woman
       *[other] { $count } women
    }
home-men =
    { $count ->
        [one] { $count } man
       *[other] { $count } men
    }
home-others =
    { $count ->
        [one] { $count } not stated
       *[other] { $count } not stated
    }
home-present =
    { $count ->
        [0] nobody present yet
        [one] { $count } present
       *[other] { $count } present
    }
home-recommendations =
    { $count ->
        [0] no recommendations
        [one] { $count } recommendation
       *[other] { $count } recommendations
    }
home-minutes-issued = Minutes issued
home-minutes-none = Minutes not issued
home-workshop-made = New workshop made
home-programme-made = Programme made
home-empty = Your dossier is empty. First step: a programme and its first workshop.
home-create-first = Create a programme and a workshop
home-try-sample = Try the sample workshop
home-programme-title = Title of the programme
home-programme-example = Tetouan Open Commune
home-programme-first-year = From year
home-programme-last-year = To year
home-programme-axes = Axes, one per line
home-programme-later = Axes can be added or changed later.
home-programme-create = Create
home-programme-with-workshop = Create with a first workshop
home-dossier = The dossier
home-file = File
home-other-dossier = This is another dossier, not this computer’s own.
home-own = Back to this computer’s own dossier
home-copied = Last copy outside this computer
home-copied-never = No copy outside this computer yet. If it is lost, the dossier is lost.
home-copied-old = The last copy outside this computer is more than a week old.
home-copy = Save a copy elsewhere
home-snapshot = Last snapshot on this computer
home-snapshot-never = Not yet
home-open-other = Open another dossier
home-merge = Merge the other laptop’s dossier
home-merge-title = What the merge brought
home-merge-nothing = Nothing new in the other dossier.
home-merge-new = New items
home-merge-changed = Changed
home-merge-gone = Removed
home-merge-repaired = Repaired
home-merge-review = To review
home-repair-needed = Removed on one computer and used on the other, so it is back.
home-repair-span = Its end came before its beginning, and now is at the beginning.
home-repair-floor = Several people had the floor; this one stops where the next begins.
home-repair-ring = Things were merged in a circle; the newest merge is undone.
home-repair-forgotten = One of two merged entries was erased on another computer, so the merge is undone. If both were one person, erase this entry too.
home-review-both-texts = Two texts were written at the same time. The newest is shown, the other is kept.
home-review-one-of-two = Two values were written at the same time: “{ $shown }” is shown, the other was “{ $other }”.
home-review-clash = { $kind } { $number }: this number was given more than once.
home-review-after-closing = Workshop { $number } was closed here and received changes. Read its minutes again.
home-review-clock-ahead = The other computer’s clock is ahead. Difference in minutes: { $minutes }
home-copy-where = Choose where in the system’s window that has opened: a USB stick, for instance.
home-programme-keys = ↵ begins the next axis; ↵ on an empty line creates the programme with its first workshop.
