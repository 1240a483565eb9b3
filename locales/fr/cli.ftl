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
cli-merge-nothing = Rien de nouveau{"\u00A0"}: tout ce que contient { $other } est déjà dans { $path }.
cli-merged = Les changements de { $other } ont été repris dans { $path } ({ $entries }).
cli-merge-rows = Éléments nouveaux{"\u00A0"}: { $new }{"\u202F"}; modifiés{"\u00A0"}: { $changed }{"\u202F"}; retirés{"\u00A0"}: { $gone }.
cli-merge-repaired = Ce qui ne pouvait tenir ensemble a été réparé{"\u00A0"}:
cli-merge-review = À vérifier{"\u00A0"}:
cli-merge-thing = { $kind } «{"\u00A0"}{ $label }{"\u00A0"}»
cli-merge-repair-needed = { $thing }{"\u00A0"}: supprimé sur un ordinateur et utilisé sur l’autre, donc rétabli.
cli-merge-repair-span = { $thing }{"\u00A0"}: la fin précédait le début{"\u202F"}; elle a été ramenée au début.
cli-merge-repair-floor = { $thing }{"\u00A0"}: plusieurs personnes avaient la parole{"\u202F"}; celle-ci s’arrête où commence la suivante.
cli-merge-repair-ring = { $thing }{"\u00A0"}: des recommandations étaient fusionnées en cercle{"\u202F"}; la fusion la plus récente est annulée.
cli-merge-both-texts = { $thing }{"\u00A0"}: deux textes ont été écrits en même temps. Le plus récent est affiché, l’autre est conservé{"\u202F"}; choisissez.
cli-merge-one-of-two = { $thing }{"\u00A0"}: deux valeurs ont été écrites en même temps. «{"\u00A0"}{ $shown }{"\u00A0"}» est affiché, l’autre ordinateur disait «{"\u00A0"}{ $other }{"\u00A0"}»{"\u202F"}; vérifiez.
cli-merge-clash = { $kind } { $number }{"\u00A0"}: ce numéro a été donné { $count } fois{"\u202F"}; distinguez-les avant d’imprimer.
cli-merge-after-closing = L’atelier n° { $number } était clos ici et a reçu des changements faits avant que sa clôture soit connue ({ $count }). Relisez son compte rendu.
cli-merge-clock-ahead = L’horloge de l’autre ordinateur avance d’environ { $minutes } minutes. Réglez les deux.
