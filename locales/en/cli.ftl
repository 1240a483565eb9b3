# The few words of the command line.

cli-playing = { $done } of { $of } lines…
cli-played = Done: { $done } changes in { $path }, { $refused } refusals as expected.
cli-typesetting = Typesetting: { $pages } pages so far ({ $done } of { $of })…
cli-wrote = Wrote { $path }.
cli-verified = Everything in { $path } is as its journal says.
cli-rebuilt = The tables of { $path } were written anew from its journal.
cli-undone = undone
cli-untranslated = { PLURAL($count) ->
    [zero] No text is left in its original language.
    [one] One text is printed in its original language.
   *[other] { $count } texts are printed in their original language.
}
cli-snapshot-taken = Snapshot taken, checked and sound ({ $size }): { $path }.
cli-snapshot-same = Nothing has changed since the last snapshot ({ $ago }): { $path }.
cli-copied = Copy made, checked and sound, with { changes-nom }: { $path }.
cli-restored = { $path } was restored from the snapshot taken { $ago }: { $from }.
cli-restored-copy = { $path } was restored from the copy { $from }.
cli-restored-lost = { PLURAL($count) ->
    [zero] No change is lost.
    [one] One later change is not in this copy.
   *[other] { $count } later changes are not in this copy.
}
cli-restored-unknown = The file that was there cannot be read: nobody can tell how many changes this copy lacks.
cli-set-aside = The file that was there is kept as it was in { $path }.
