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
begin-about = From the first name at the door to the minutes of the same evening, with no network.
begin-empty-about = You make your programme and your first workshop.
begin-sample-about = A whole evening to learn on; every page says “sample data”.
rescue-title = The dossier does not open
rescue-kept = Nothing is erased. The damaged dossier is set aside as it is.
rescue-none = No sound snapshot on this computer. Look for a copy on a USB stick or another computer, and open it.
rescue-open-other = Open another dossier
begin-letterhead-keys = ↵ begins a new line, Ctrl ↵ starts.
