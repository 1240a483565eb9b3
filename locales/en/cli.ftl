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
cli-nothing-asked = There is nothing to look for in this request. Type at least one letter or digit.
cli-nothing-found = Nothing was found. Try a shorter word, or another spelling of the name.
cli-no-pairs = Nothing seems to have been entered twice.
cli-match-exact = exact
cli-match-name = same name
cli-match-phone = telephone
cli-match-prefix = beginning of words
cli-match-similar = similar
cli-pair-same-phone = same telephone
cli-pair-same-name = same name
cli-pair-similar-name = similar name
cli-pair-same-organisation = same organisation
