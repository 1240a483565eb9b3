//! Sticks and shares are known by what Linux tells of its mounts.

use std::path::Path;
use warsha_core::archive::media::{Medium, medium};

const MOUNTS: &str = "\
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
23 22 0:21 / /proc rw,nosuid - proc proc rw
24 22 8:2 / /srv rw,relatime shared:2 - ext4 /dev/sda2 rw
30 22 8:17 / /media/samira/MY\\040STICK rw,nosuid shared:3 - ext4 /dev/sdb1 rw
31 22 8:33 / /mnt/usb rw - vfat /dev/sdc1 rw
32 24 0:50 / /srv/samira/share rw - cifs //server/share rw
33 24 0:51 / /srv/samira/far rw shared:9 master:1 - fuse.sshfs somebody@server: rw
34 32 0:52 / /srv/samira/share/local rw - ext4 /dev/sdd1 rw
35 31 8:49 / /mnt/usb rw - ext4 /dev/sde1 rw
a line that tells nothing
";

#[test]
fn the_disk_of_a_file_is_that_of_the_nearest_mount() {
    for (path, expected) in [
        ("/srv/samira/d.warsha", None),
        ("/d.warsha", None),
        ("/media/samira/MY STICK/d.warsha", Some(Medium::Removable)),
        ("/srv/samira/share/d.warsha", Some(Medium::Network)),
        ("/srv/samira/share/local/d.warsha", None),
        ("/srv/samira/shared/d.warsha", None),
        ("/srv/samira/far/away/d.warsha", Some(Medium::Network)),
        // What is mounted over another covers it.
        ("/mnt/usb/d.warsha", None),
        // A plain folder of the machine's own disk.
        ("/media/other/d.warsha", None),
    ] {
        assert_eq!(medium(MOUNTS, Path::new(path)), expected, "{path}");
    }
    let stick = MOUNTS.lines().take(5).collect::<Vec<_>>().join("\n");
    assert_eq!(medium(&stick, Path::new("/mnt/usb/d.warsha")), Some(Medium::Removable));
    assert_eq!(medium("", Path::new("/d.warsha")), None, "what is not told is a disk of this machine");
}
