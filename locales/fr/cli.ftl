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
cli-snapshot-taken = Sauvegarde faite, contrôlée et saine ({ $size }){"\u00A0"}: { $path }.
cli-snapshot-same = Rien n’a changé depuis la dernière sauvegarde ({ $ago }){"\u00A0"}: { $path }.
cli-copied = Copie faite, contrôlée et saine, avec { changes-nom }{"\u00A0"}: { $path }.
cli-restored = { $path } est restauré à partir de la sauvegarde faite { $ago }{"\u00A0"}: { $from }.
cli-restored-copy = { $path } est restauré à partir de la copie { $from }.
cli-restored-lost = { PLURAL($count) ->
    [zero] Aucun changement n’est perdu.
    [one] Un changement plus récent n’est pas dans cette copie.
   *[other] { $count } changements plus récents ne sont pas dans cette copie.
}
cli-restored-unknown = Le fichier précédent est illisible{"\u00A0"}: on ne sait pas combien de changements manquent à cette copie.
cli-set-aside = Le fichier précédent est conservé tel quel dans { $path }.
