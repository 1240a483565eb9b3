# The few words of the command line.

cli-done = Terminé.
cli-written = { $path } a été écrit.
cli-unknown = non connu
cli-story-line = ligne { $line } sur { $total }
cli-refused = refusé comme prévu{"\u00A0"}: { $reason }
cli-pages = { PLURAL($count) ->
    [one] une page
   *[other] { $count } pages
}
cli-untranslated = { PLURAL($count) ->
    [zero] Aucun texte n’est resté dans sa langue d’origine.
    [one] Un texte est imprimé dans sa langue d’origine.
   *[other] { $count } textes sont imprimés dans leur langue d’origine.
}
