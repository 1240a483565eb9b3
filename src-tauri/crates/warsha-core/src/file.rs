//! Files on the disk: locked, written whole or not at all, moved without loss; and what the system says, as a fault.

use crate::error::{Error, Result, StoreError};
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

/// The file beside a file: its path with something after it.
pub fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

/// The folder a file is in.
pub fn folder(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// A path, as people are shown it.
pub fn shown(path: &Path) -> String {
    path.display().to_string()
}

/// What the system says of a file.
pub fn fault(path: &Path, error: &std::io::Error) -> Error {
    let path = shown(path);
    Error::Store(match error.kind() {
        ErrorKind::NotFound => StoreError::FileMissing { path },
        ErrorKind::PermissionDenied => StoreError::NoPermission { path },
        ErrorKind::ReadOnlyFilesystem => StoreError::DossierReadOnly { path },
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => StoreError::DiskFull { path },
        _ => StoreError::Io { path, detail: error.to_string() },
    })
}

/// Keeps other writers of a dossier out until it is dropped.
pub fn lock(path: &Path) -> Result<File> {
    let beside = beside(path, "-lock");
    let file = OpenOptions::new().create(true).truncate(false).write(true).open(beside);
    let file = file.map_err(|e| fault(path, &e))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(StoreError::DossierLocked { path: shown(path) }.into()),
        Err(TryLockError::Error(e)) => Err(fault(path, &e)),
    }
}

/// Puts the bytes of a file on the disk.
pub fn sync(path: &Path) -> Result<()> {
    let done = OpenOptions::new().write(true).open(path).and_then(|file| file.sync_all());
    done.map_err(|e| fault(path, &e))
}

/// Puts the names in a folder on the disk, where the system keeps them apart.
pub fn sync_folder(path: &Path) -> Result<()> {
    if cfg!(unix) {
        File::open(path).and_then(|folder| folder.sync_all()).map_err(|e| fault(path, &e))?;
    }
    Ok(())
}

/// Gives a file another name in its folder, for good. What had that name is replaced.
pub fn rename(from: &Path, to: &Path) -> Result<()> {
    std::fs::rename(from, to).map_err(|e| fault(to, &e))?;
    sync_folder(folder(to))
}

/// Writes a file whole or not at all: what was there before stays until the new one is on disk.
pub fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    let part = beside(path, "-part");
    let done = File::create(&part).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()
    });
    let done = done.map_err(|e| fault(path, &e)).and_then(|()| rename(&part, path));
    if done.is_err() {
        // What is half written is of no use; if it cannot be removed, the next one writes over it.
        let _ = std::fs::remove_file(&part);
    }
    done
}

/// Moves a file, to another disk if need be: there it is complete before it is gone here.
pub fn move_to(from: &Path, to: &Path) -> Result<()> {
    match std::fs::rename(from, to) {
        Err(error) if error.kind() == ErrorKind::CrossesDevices => {
            std::fs::copy(from, to).map_err(|e| fault(to, &e))?;
            sync(to)?;
            sync_folder(folder(to))?;
            std::fs::remove_file(from).map_err(|e| fault(from, &e))?;
        }
        Err(error) => return Err(fault(from, &error)),
        Ok(()) => sync_folder(folder(to))?,
    }
    sync_folder(folder(from))
}

/// The bytes of a file; none if it is not there.
pub fn length(path: &Path) -> u64 {
    std::fs::metadata(path).map_or(0, |metadata| metadata.len())
}
