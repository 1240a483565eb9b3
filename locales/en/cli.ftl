# The few words of the command line.

cli-done = Done.
cli-written = Wrote { $path }.
cli-unknown = not known
cli-story-line = line { $line } of { $total }
cli-refused = refused as expected: { $reason }
cli-pages = { PLURAL($count) ->
    [one] one page
   *[other] { $count } pages
}
cli-untranslated = { PLURAL($count) ->
    [zero] No text is left in its original language.
    [one] One text is printed in its original language.
   *[other] { $count } texts are printed in their original language.
}
