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
