# The first run, and the rescue of a dossier that cannot be opened.

begin-welcome = Welcome to Warsha
begin-language = Language of the interface
begin-letterhead = Letterhead of the commune or association, line by line
begin-letterhead-example = Kingdom of Morocco
begin-letterhead-later = It may stay empty and be written later, in the settings.
begin-empty = Begin with an empty dossier
begin-sample = Try the example workshop
rescue-offer = Newest sound snapshot: { $when } ({ $size })
rescue-lacks = 
    { $count ->
        [0] It lacks nothing of what the dossier holds.
        [one] It lacks one entry of the dossier.
       *[other] It lacks { $count } entries of the dossier.
    }
rescue-restore = Go on from this snapshot
