//! This laptop's number, kept outside every dossier: a copied file then has another author.

use crate::failure::{Failure, io};
use std::hash::{BuildHasher, Hasher, RandomState};
use std::path::PathBuf;

/// The folder of the app's own data: `WARSHA_DATA_DIR`, else the platform's.
fn folder() -> PathBuf {
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

/// The number of this laptop; made once, by chance.
pub fn number() -> Result<u64, Failure> {
    let folder = folder();
    let file = folder.join("device");
    match std::fs::read_to_string(&file) {
        Ok(text) => {
            if let Ok(number) = u64::from_str_radix(text.trim(), 16) {
                return Ok(number);
            }
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
        Err(error) => return Err(io(&file, &error)),
    }
    // The hasher is seeded by the system; no number is 0.
    let number = RandomState::new().build_hasher().finish().max(1);
    std::fs::create_dir_all(&folder).map_err(|error| io(&folder, &error))?;
    std::fs::write(&file, format!("{number:016x}\n")).map_err(|error| io(&file, &error))?;
    Ok(number)
}
