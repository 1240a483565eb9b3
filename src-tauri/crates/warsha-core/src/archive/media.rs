//! What kind of disk a file lies on, as Linux tells it. Other systems are not asked: there every disk is taken for a fixed one.

use serde::Serialize;
use std::path::Path;

/// A disk on which a dossier in use is not safe: SQLite's log wants shared memory, real locks, and a disk that stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Medium {
    /// It can be pulled out.
    Removable,
    /// Another machine may be writing.
    Network,
}

const NETWORK: &[&str] = &[
    "nfs",
    "nfs4",
    "cifs",
    "smb3",
    "smbfs",
    "afs",
    "ceph",
    "glusterfs",
    "fuse.sshfs",
    "fuse.rclone",
    "fuse.gvfsd-fuse",
    "davfs",
];
const REMOVABLE: &[&str] = &["vfat", "exfat", "msdos", "iso9660", "udf"];
/// Where desktops put what is plugged in.
const PLUGGED: &[&str] = &["/media/", "/run/media/"];

/// The medium of a whole path, by the text of `/proc/self/mountinfo`; `None`: a disk of this machine.
#[must_use]
pub fn medium(mountinfo: &str, path: &Path) -> Option<Medium> {
    let mounts = mountinfo.lines().filter_map(|line| {
        let (head, tail) = line.split_once(" - ")?;
        Some((unescaped(head.split(' ').nth(4)?), tail.split(' ').next()?))
    });
    // The last of the longest: a later mount covers an earlier one.
    let (point, kind) =
        mounts.filter(|(point, _)| path.starts_with(point)).max_by_key(|(point, _)| point.len())?;
    if NETWORK.contains(&kind) {
        return Some(Medium::Network);
    }
    let plugged =
        PLUGGED.iter().any(|folder| format!("{point}/").starts_with(folder) && point.len() >= folder.len());
    (plugged || REMOVABLE.contains(&kind)).then_some(Medium::Removable)
}

/// Blanks in a mount point are written as \040.
fn unescaped(point: &str) -> String {
    point.replace("\\040", " ").replace("\\011", "\t").replace("\\134", "\\")
}

/// The medium of a file, or of the one that is to be made there.
pub(super) fn of(path: &Path) -> Option<Medium> {
    let mountinfo = std::fs::read_to_string("/proc/self/mountinfo").ok()?;
    let whole = path.canonicalize().or_else(|_| crate::file::folder(path).canonicalize()).ok()?;
    medium(&mountinfo, &whole)
}
