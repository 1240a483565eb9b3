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
cli-merge-repair-ring = { $thing }: things were merged in a circle; the newest merge is undone.
cli-merge-repair-forgotten = { $thing }: one of two merged entries was erased on another computer, so the merge is undone.
cli-merge-both-texts = { $thing }: two texts were written at the same time. The newest is shown, the other is kept; choose.
cli-merge-one-of-two = { $thing }: two values were written at the same time. “{ $shown }” is shown, the other computer said “{ $other }”; check which is right.
cli-merge-clash = { $kind } { $number }: this number was given { $count } times; tell them apart before printing.
cli-merge-after-closing = Workshop { $number } was closed here, and received changes made before its closing was known ({ $count }). Read its minutes again.
cli-merge-clock-ahead = The other computer’s clock is about { $minutes } minutes ahead of this one. Set both.
cli-snapshot-taken = Snapshot taken, checked and sound ({ $size }): { $path }.
cli-snapshot-same = Nothing has changed since the last snapshot ({ $ago }): { $path }.
cli-copied = Copy made, checked and sound, with { changes-nom }: { $path }.
cli-restored = { $path } was restored from the snapshot taken { $ago }: { $from }.
cli-restored-copy = { $path } was restored from the copy { $from }.
cli-restored-lost = { PLURAL($count) ->
    [zero] No change is lost.
    [one] One later change is not in this copy.
   *[other] { $count } later changes are not in this copy.
}
cli-restored-unknown = The file that was there cannot be read: nobody can tell how many changes this copy lacks.
cli-set-aside = The file that was there is kept as it was in { $path }.
cli-salvaged = { $path } was built anew, whole, from its journal. The damaged file is kept as it is in { $aside }.
cli-offer = { PLURAL($count) ->
    [zero] The newest sound snapshot was taken { $ago } and lacks nothing.
   *[other] The newest sound snapshot was taken { $ago } and lacks { changes-nom }.
}
cli-offer-unknown = The newest sound snapshot was taken { $ago }. What it lacks is unknown, because the journal of the damaged file cannot be read.
cli-offer-none = This computer has no sound snapshot.

# doctor: what was found, then what to do
doctor-sound = The dossier { $path } is sound as a whole: pages, journal and tables; it holds { changes-nom }.
doctor-foreign-log = The file { $path } is sound, but beside it lies a -wal log that is not its own.
doctor-tables-differ = The tables of { $path } are not as its journal says, and the journal is sound. Differences found: { $count }.
doctor-damaged = The file { $path } is damaged. Faults found: { $count }.
doctor-set-aside = The dossier { $path } was damaged and was set aside, as it is, in { $aside }.
doctor-older = It comes from an older version and will be upgraded when somebody writes in it, after a snapshot.
doctor-in-use = Another program is working in it now.
doctor-not-closed = The last session did not end as it should, perhaps in a power cut. It will be checked as a whole when it is opened.
doctor-removable = It is on a removable disk: it can be read there, but not written in.
doctor-network = It is on a network disk: it can be read there, but not written in.
doctor-snapshots = { PLURAL($count) ->
    [one] It has one sound snapshot, taken { $ago }.
   *[other] It has { $count } sound snapshots, the newest taken { $ago }.
}
doctor-no-snapshot = It has no sound snapshot on this computer.
doctor-unsound = A snapshot is not sound: { $path }.
doctor-unforgotten = { PLURAL($count) ->
    [one] One snapshot was taken before a person’s data were erased and still holds them. Delete it from { $path } as soon as you no longer need it.
   *[other] { $count } snapshots were taken before a person’s data were erased and still hold them. Delete them from { $path } as soon as you no longer need them.
}
doctor-copied = The last copy was made { $ago }: { $path }.
doctor-never-copied = No copy of it was made outside this computer yet. Make one on a USB stick with the command copy.
doctor-free = Free on the disk: { $size }.
doctor-low = Only { $size } are left on the disk. Free some space.
doctor-nothing = All is well.
doctor-rebuild = What to do: run the command rebuild, which builds it anew from its journal and loses nothing.
doctor-restore = What to do: run the command restore to put the newest sound snapshot in its place. What was there is kept aside.
doctor-find-copy = What to do: look for a copy on a USB stick or another computer, then restore it with restore and --from. Keep the damaged file.
doctor-update = What to do: update the program.
doctor-copy-here = What to do: copy the file to this computer with the command copy, and work in the copy.
doctor-choose-another = What to do: choose another file.
doctor-gain-access = What to do: see that this computer can reach the file and that you may read it.
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
cli-importing = { $done } rows…
cli-import-people = People on the list: { $count }.
cli-import-row = Row { $row }: { $said }
