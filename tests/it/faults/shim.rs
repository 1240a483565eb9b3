//! The shim between a player and its files (`shim.c`), compiled where it is used. Linux only: elsewhere no library can be put
//! before the system's own, and what needs it says that it is not run.

use crate::dice::tell;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use tempfile::TempDir;

static BUILT: OnceLock<Option<TempDir>> = OnceLock::new();

/// The library; none where it cannot be used.
fn library() -> Option<PathBuf> {
    let built = BUILT.get_or_init(|| {
        if !cfg!(target_os = "linux") {
            return None;
        }
        let folder = tempfile::tempdir().unwrap();
        let source = folder.path().join("shim.c");
        std::fs::write(&source, include_str!("shim.c")).unwrap();
        let library = folder.path().join("shim.so");
        let output = Command::new("cc")
            .args(["-shared", "-fPIC", "-O1", "-Wall", "-Werror", "-o"])
            .args([&library, &source])
            .arg("-ldl")
            .output()
            .expect("a C compiler: SQLite was compiled with it");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        Some(folder)
    });
    built.as_ref().map(|folder| folder.path().join("shim.so"))
}

/// The environment that puts the shim over a folder; none, and a word about it, where that cannot be.
pub fn over(
    folder: &Path,
    what: &str,
    with: &[(&'static str, String)],
) -> Option<Vec<(&'static str, String)>> {
    let Some(library) = library() else {
        tell(&format!("{what}: not run here, the shim is for Linux"));
        return None;
    };
    let shown = |path: &Path| path.display().to_string();
    let mut environment = vec![("LD_PRELOAD", shown(&library)), ("SHIM_FOLDER", shown(folder))];
    environment.extend(with.iter().cloned());
    Some(environment)
}
