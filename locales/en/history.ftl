# The history: everything that was done, the newest first.

history-filter = Words to look for in the history
history-list = What was done, the newest first
history-empty = Nothing has been done in this dossier yet.
history-nothing-found = Nothing under these words.
history-limit =
    { $count ->
        [one] Only the last act is shown.
       *[other] Only the last { $count } acts are shown.
    }
history-and = {", "}
history-undone = Undone
history-when = When
history-device = Laptop
history-undoes = Takes back
history-rows =
    { $count ->
        [one] { $count } row touched
       *[other] { $count } rows touched
    }
history-take-back = Take back only this
history-take-back-more = What was done afterwards stays. It is refused if the same thing has changed since.
history-already-undone = This was taken back.
history-stands = This cannot be taken back.
history-older = Older
history-newer = Newer
history-older-page = Ten further
history-newer-page = Ten nearer
history-all = Show all
