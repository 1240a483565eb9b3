//! What only this laptop has: its folder for the app's own data, and numbers that no laptop ever had.

use std::hash::{BuildHasher, Hasher, RandomState};
use std::path::{Path, PathBuf};
use warsha_core::{Archive, FileKey};

/// The folder of the app's own data: `WARSHA_DATA_DIR`, else the platform's.
#[must_use]
pub fn folder() -> PathBuf {
    let var = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let home = || var("HOME").unwrap_or_else(|| PathBuf::from("."));
    var("WARSHA_DATA_DIR").unwrap_or_else(|| {
        if cfg!(windows) {
            var("APPDATA").unwrap_or_else(home).join("org.warsha.app")
        } else if cfg!(target_os = "macos") {
            home().join("Library/Application Support/org.warsha.app")
        } else {
            var("XDG_DATA_HOME").unwrap_or_else(|| home().join(".local/share")).join("org.warsha.app")
        }
    })
}

/// A number by chance, for a dossier that is new to this laptop. The hasher is seeded by the system; no number is 0.
#[must_use]
pub fn fresh_number() -> u64 {
    RandomState::new().build_hasher().finish().max(1)
}

/// The folder for what is printed and copied: `WARSHA_DOCUMENTS_DIR`, else a folder of the person's own documents.
#[must_use]
pub fn documents() -> PathBuf {
    let var = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    var("WARSHA_DOCUMENTS_DIR").unwrap_or_else(|| {
        let home = var("HOME").or_else(|| var("USERPROFILE")).unwrap_or_else(|| PathBuf::from("."));
        home.join("Documents").join("Warsha")
    })
}

/// What this laptop keeps of a dossier.
#[must_use]
pub fn archive(dossier: &Path) -> Archive {
    Archive::of(&folder(), dossier, FileKey)
}
