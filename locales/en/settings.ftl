# Settings: appearance, letterhead, snapshots.

settings-title = Settings
settings-look = Appearance
settings-language = Language of the interface
settings-text-size = Text size
settings-theme = Theme
settings-theme-system = As the system
settings-theme-light = Light
settings-theme-dark = Dark
settings-contrast = High contrast
settings-still = Reduced motion
settings-letter-keys = Single-letter shortcuts, outside text
settings-session = Session and hall
settings-speech-minutes = Speaking time, in minutes
settings-speech-problem = A number from 1 to 60
settings-hall-names = Names on the hall screen
settings-names-full = In full
settings-names-first = First name
settings-names-badge = Badge number
settings-hall-balance = Balance of women and men on the hall screen
settings-hall-balance-how = In the room and at the floor, as groups only; nothing is shown where a group is small.
settings-letterhead = Letterhead
settings-letterhead-lines = Lines of the letterhead, one per line
settings-letterhead-hint = Printed at the head of minutes and attendance sheets.
settings-privacy = Privacy notice
settings-privacy-text = Text of the notice
settings-privacy-offer = Offer a text
settings-privacy-save = Save the text
settings-privacy-unsaved = This text is not saved yet. Have it checked by whoever answers for the data.
settings-privacy-words = Names and functions of participants are written on the attendance sheet in order to draw up the minutes and the figures of participation by sex. Every answer is optional. The data stay on the organiser’s computer; names are published only with the consent of those who bear them. Everybody may see their data and have them corrected or erased, under Law No. 09-08.
settings-copies = Snapshots
settings-copies-hint = Taken by themselves on this computer, and lost with it. Keep a copy elsewhere too, such as on a USB stick.
settings-snapshot-now = Take a snapshot on this computer
settings-snapshot-taken = Snapshot taken on this computer, checked and sound.
settings-copy = Save a copy elsewhere
settings-copy-saved = Copy saved and checked: { $path }
settings-snapshots = List of snapshots
settings-no-snapshots = No snapshots yet.
settings-restore = Restore
settings-restore-when = Restore the snapshot of { $when }
settings-restore-title = Restore a snapshot
settings-restore-back = The whole dossier goes back to how it was on { $when }.
settings-restore-loses =
    { $count ->
        [0] Nothing is lost: it lacks no change.
        [one] { $count } later change is lost.
       *[other] { $count } later changes are lost.
    }
settings-restore-unknown = All that was written since leaves the dossier.
settings-restore-before = Before that, a snapshot of the present state is taken; it can be restored from here.
settings-restore-sure = I understand, restore this snapshot
settings-restored = The dossier was restored.
settings-key-theme = Change the theme
settings-about = About
settings-version = Warsha, version { $version }
settings-licence = Free software, under the MIT or the Apache-2.0 licence, at your choice.
settings-fonts = Fonts under the SIL Open Font License 1.1.
settings-offline = The program connects to no network; nothing leaves this computer.
settings-copy-where = Choose where in the system’s window that has opened.
