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
cli-merge-repair-ring = { $thing }{"\u00A0"}: des éléments étaient fusionnés en cercle{"\u202F"}; la fusion la plus récente est annulée.
cli-merge-repair-forgotten = { $thing }{"\u00A0"}: une des deux fiches fusionnées avait été effacée sur un autre ordinateur{"\u202F"}; la fusion est annulée.
cli-merge-both-texts = { $thing }{"\u00A0"}: deux textes ont été écrits en même temps. Le plus récent est affiché, l’autre est conservé{"\u202F"}; choisissez.
cli-merge-one-of-two = { $thing }{"\u00A0"}: deux valeurs ont été écrites en même temps. «{"\u00A0"}{ $shown }{"\u00A0"}» est affiché, l’autre ordinateur disait «{"\u00A0"}{ $other }{"\u00A0"}»{"\u202F"}; vérifiez.
cli-merge-clash = { $kind } { $number }{"\u00A0"}: ce numéro a été donné { $count } fois{"\u202F"}; distinguez-les avant d’imprimer.
cli-merge-after-closing = L’atelier n° { $number } était clos ici et a reçu des changements faits avant que sa clôture soit connue ({ $count }). Relisez son compte rendu.
cli-merge-clock-ahead = L’horloge de l’autre ordinateur avance d’environ { $minutes } minutes. Réglez les deux.
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
cli-salvaged = { $path } est entièrement reconstruit à partir de son journal. Le fichier endommagé est conservé tel quel dans { $aside }.
cli-offer = { PLURAL($count) ->
    [zero] La dernière sauvegarde saine a été faite { $ago }{"\u202F"}; il n’y manque rien.
    [one] La dernière sauvegarde saine a été faite { $ago }{"\u202F"}; il y manque un changement.
   *[other] La dernière sauvegarde saine a été faite { $ago }{"\u202F"}; il y manque { $count } changements.
}
cli-offer-unknown = La dernière sauvegarde saine a été faite { $ago }. On ne sait pas ce qu’il y manque, car le journal du fichier endommagé est illisible.
cli-offer-none = Cet ordinateur n’a aucune sauvegarde saine.

# doctor: what was found, then what to do
doctor-sound = Le dossier { $path } est entièrement sain{"\u00A0"}: pages, journal et tables{"\u202F"}; il contient { changes-nom }.
doctor-foreign-log = Le fichier { $path } est sain, mais à côté de lui se trouve un journal -wal qui n’est pas le sien.
doctor-tables-differ = Les tables de { $path } ne correspondent pas à son journal, qui est sain. Différences trouvées{"\u00A0"}: { $count }.
doctor-damaged = Le fichier { $path } est endommagé. Défauts trouvés{"\u00A0"}: { $count }.
doctor-set-aside = Le dossier { $path } était endommagé et a été mis de côté tel quel dans { $aside }.
doctor-older = Il vient d’une version plus ancienne et sera mis à niveau dès qu’on y écrira, après une sauvegarde.
doctor-in-use = Un autre programme y travaille en ce moment.
doctor-not-closed = La dernière séance de travail ne s’est pas terminée normalement, par exemple à cause d’une coupure de courant. Il sera contrôlé en entier à l’ouverture.
doctor-removable = Il est sur un disque amovible{"\u00A0"}: on peut l’y lire, mais pas y écrire.
doctor-network = Il est sur un disque du réseau{"\u00A0"}: on peut l’y lire, mais pas y écrire.
doctor-snapshots = { PLURAL($count) ->
    [one] Il a une sauvegarde saine, faite { $ago }.
   *[other] Il a { $count } sauvegardes saines{"\u202F"}; la plus récente a été faite { $ago }.
}
doctor-no-snapshot = Il n’a aucune sauvegarde saine sur cet ordinateur.
doctor-unsound = Une sauvegarde n’est pas saine{"\u00A0"}: { $path }.
doctor-unforgotten = { PLURAL($count) ->
    [one] Une sauvegarde date d’avant l’effacement des données d’une personne et les contient encore. Supprimez-la de { $path } dès que vous n’en avez plus besoin.
   *[other] { $count } sauvegardes datent d’avant l’effacement des données d’une personne et les contiennent encore. Supprimez-les de { $path } dès que vous n’en avez plus besoin.
}
doctor-copied = La dernière copie a été faite { $ago }{"\u00A0"}: { $path }.
doctor-never-copied = Aucune copie n’en a encore été faite hors de cet ordinateur. Faites-en une sur une clé USB avec la commande copy.
doctor-free = Espace libre sur le disque{"\u00A0"}: { $size }.
doctor-low = Il ne reste que { $size } sur le disque. Libérez de l’espace.
doctor-nothing = Tout va bien.
doctor-rebuild = À faire{"\u00A0"}: lancez la commande rebuild, qui reconstruit à partir du journal sans rien perdre.
doctor-restore = À faire{"\u00A0"}: lancez la commande restore pour restaurer la sauvegarde saine la plus récente. Ce qui était à sa place reste conservé de côté.
doctor-find-copy = À faire{"\u00A0"}: cherchez une copie sur une clé USB ou un autre ordinateur, puis restaurez-la avec restore et --from. Gardez le fichier endommagé.
doctor-update = À faire{"\u00A0"}: mettez le programme à jour.
doctor-copy-here = À faire{"\u00A0"}: copiez le fichier sur cet ordinateur avec la commande copy et travaillez dans la copie.
doctor-choose-another = À faire{"\u00A0"}: choisissez un autre fichier.
doctor-gain-access = À faire{"\u00A0"}: vérifiez que le fichier est accessible depuis cet ordinateur et que vous avez le droit de le lire.
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
cli-importing = { $done } lignes…
cli-import-people = Personnes sur la liste{"\u00A0"}: { $count }.
cli-import-row = Ligne { $row }{"\u00A0"}: { $said }
