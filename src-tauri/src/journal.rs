//! What went wrong, for whoever is asked to help: codes and places in the program, never a name, a text or a path.

use std::fs::OpenOptions;
use std::io::Write;
use std::path::{Path, PathBuf};
use warsha_desk::clock;

/// When it is larger than this, it begins anew.
const LARGE: u64 = 1_000_000;

/// The file.
#[derive(Debug, Clone)]
pub struct Journal(PathBuf);

impl Journal {
    /// In the folder of the app's own data.
    pub fn in_folder(data: &Path) -> Self {
        Self(data.join("warsha.log"))
    }

    /// Writes a line. That it cannot be written is no reason to stop.
    pub fn says(&self, what: &str) {
        let large = std::fs::metadata(&self.0).is_ok_and(|file| file.len() > LARGE);
        let file = OpenOptions::new().create(true).append(!large).write(true).truncate(large).open(&self.0);
        if let Ok(mut file) = file {
            let _ = writeln!(file, "{} {} {what}", clock::now(), env!("CARGO_PKG_VERSION"));
        }
    }

    /// From here on a panic leaves its place in the program; its message may hold a person's words, and stays out.
    pub fn hears_panics(&self) {
        let journal = self.clone();
        std::panic::set_hook(Box::new(move |panic| {
            let place = panic.location().map(ToString::to_string).unwrap_or_default();
            journal.says(&format!("panic {place}"));
        }));
    }
}
