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
cli-merge-nothing = Nothing new: all that is in { $other } is in { $path } already.
cli-merged = Took the changes of { $other } over into { $path } ({ $entries }).
cli-merge-rows = New items: { $new }; changed: { $changed }; removed: { $gone }.
cli-merge-repaired = What could not hold together was repaired:
cli-merge-review = Please look at:
cli-merge-thing = { $kind } “{ $label }”
cli-merge-repair-needed = { $thing }: removed on one computer and used on the other, so it is back.
cli-merge-repair-span = { $thing }: its end came before its beginning, and now is at the beginning.
cli-merge-repair-floor = { $thing }: several people had the floor; this one stops where the next begins.
cli-merge-repair-ring = { $thing }: recommendations were merged in a circle; the newest merge is undone.
cli-merge-both-texts = { $thing }: two texts were written at the same time. The newest is shown, the other is kept; choose.
cli-merge-one-of-two = { $thing }: two values were written at the same time. “{ $shown }” is shown, the other computer said “{ $other }”; check which is right.
cli-merge-clash = { $kind } { $number }: this number was given { $count } times; tell them apart before printing.
cli-merge-after-closing = Workshop { $number } was closed here, and received changes made before its closing was known ({ $count }). Read its minutes again.
cli-merge-clock-ahead = The other computer’s clock is about { $minutes } minutes ahead of this one. Set both.
