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
cli-nothing-asked = Cette demande ne contient rien à chercher. Écrivez au moins une lettre ou un chiffre.
cli-nothing-found = Rien n’a été trouvé. Essayez un mot plus court ou une autre écriture du nom.
cli-no-pairs = Rien ne semble saisi deux fois.
cli-match-exact = exact
cli-match-name = même nom
cli-match-phone = téléphone
cli-match-prefix = début des mots
cli-match-similar = proche
cli-pair-same-phone = même téléphone
cli-pair-same-name = même nom
cli-pair-similar-name = nom proche
cli-pair-same-organisation = même organisation
