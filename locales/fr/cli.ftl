# The few words of the command line.

cli-playing = { $done } lignes sur { $of }…
cli-played = Terminé{"\u00A0"}: { $done } changements dans { $path }, { $refused } refus attendus.
cli-typesetting = Mise en page{"\u00A0"}: { $pages } pages jusqu’ici ({ $done } sur { $of })…
cli-wrote = { $path } est écrit.
cli-verified = Tout dans { $path } correspond à son journal.
cli-rebuilt = Les tables de { $path } sont réécrites à partir de son journal.
cli-undone = annulé
cli-untranslated = { PLURAL($count) ->
    [zero] Aucun texte n’est resté dans sa langue d’origine.
    [one] Un texte est imprimé dans sa langue d’origine.
   *[other] { $count } textes sont imprimés dans leur langue d’origine.
}
