//! A dossier's file: created, opened, locked, recognised; its pragmas in one place.

use crate::error::{Error, Refusal, Result, StoreError};
use rusqlite::{Connection, ErrorCode, OpenFlags};
use std::fs::{File, OpenOptions, TryLockError};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// "Wrsh": what `file` and other programs know a dossier by.
pub const APPLICATION_ID: i64 = 0x5772_7368;
/// The schema this version writes. A newer file is refused.
pub const SCHEMA_VERSION: i64 = 1;
/// The whole schema: the journal first, then the tables derived from it.
pub const SCHEMA: &str = concat!(
    include_str!("schema/journal.sql"),
    include_str!("schema/evening.sql"),
    include_str!("schema/outcome.sql"),
    include_str!("schema/search.sql")
);

/// A key for an encrypted file. Unused so far: it is taken here so that encryption changes one place.
#[derive(Debug, Clone, Copy, Default)]
pub struct FileKey;

/// A writer's file: the connection, and the lock that keeps other writers out until it is dropped.
#[derive(Debug)]
pub struct Writer {
    pub(super) connection: Connection,
    _lock: File,
}

/// A reader's file.
#[derive(Debug)]
pub struct ReadOnly {
    connection: Connection,
}

impl ReadOnly {
    /// The tables.
    #[must_use]
    pub fn rows(&self) -> super::rows::Rows<'_> {
        super::rows::Rows { connection: &self.connection }
    }
}

/// Opens a dossier for writing, and creates it if there is no such file.
pub fn write(path: &Path, _key: FileKey) -> Result<Writer> {
    let lock = lock(path)?;
    // An empty file is a dossier that a full disk, or a power cut, did not let begin.
    let new = std::fs::metadata(path).map_or(true, |metadata| metadata.len() == 0);
    if !new {
        recognise(path)?;
    }
    let opened = || -> rusqlite::Result<Connection> {
        let connection = Connection::open(path)?;
        prepare(&connection)?;
        connection.pragma_update(None, "journal_mode", "WAL")?;
        connection.pragma_update(None, "synchronous", "FULL")?;
        if new {
            connection.execute_batch(&format!(
                "BEGIN IMMEDIATE; {SCHEMA} PRAGMA application_id = {APPLICATION_ID};
                 PRAGMA user_version = {SCHEMA_VERSION}; COMMIT"
            ))?;
        }
        Ok(connection)
    };
    let connection = opened().map_err(|e| at(path, e))?;
    if connection.is_readonly(rusqlite::MAIN_DB).map_err(|e| at(path, e))? {
        return Err(StoreError::DossierReadOnly { path: shown(path) }.into());
    }
    check(&connection, path)?;
    Ok(Writer { connection, _lock: lock })
}

/// Opens a dossier to be read, while another program may be writing it.
pub fn read(path: &Path, _key: FileKey) -> Result<ReadOnly> {
    recognise(path)?;
    let open = |uri: &str| -> rusqlite::Result<Connection> {
        let flags =
            OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(uri, flags)?;
        prepare(&connection)?;
        connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
        Ok(connection)
    };
    let uri = uri(path);
    // On read-only media SQLite cannot make the index of its log; without a log the file is all there is.
    let connection = open(&uri).or_else(|error| match error.sqlite_error_code() {
        Some(ErrorCode::CannotOpen | ErrorCode::ReadOnly) if !beside(path, "-wal").exists() => {
            open(&format!("{uri}?immutable=1"))
        }
        _ => Err(error),
    });
    let connection = connection.map_err(|e| at(path, e))?;
    check(&connection, path)?;
    Ok(ReadOnly { connection })
}

fn prepare(connection: &Connection) -> rusqlite::Result<()> {
    connection.busy_timeout(Duration::from_secs(5))?;
    connection.set_prepared_statement_cache_capacity(512);
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "trusted_schema", false)?;
    connection.pragma_update(None, "secure_delete", true)?;
    connection.pragma_update(None, "temp_store", "MEMORY")
}

fn lock(path: &Path) -> Result<File> {
    let beside = beside(path, "-lock");
    let file = OpenOptions::new().create(true).truncate(false).write(true).open(beside);
    let file = file.map_err(|e| io(path, &e))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(StoreError::DossierLocked { path: shown(path) }.into()),
        Err(TryLockError::Error(e)) => Err(io(path, &e)),
    }
}

/// Is there such a file, can it be read, and does it begin as SQLite files do?
fn recognise(path: &Path) -> Result<()> {
    use std::io::Read;
    let mut head = Vec::new();
    let file = File::open(path).map_err(|e| io(path, &e))?;
    file.take(16).read_to_end(&mut head).map_err(|e| io(path, &e))?;
    if head == b"SQLite format 3\0" {
        Ok(())
    } else {
        Err(StoreError::NotADossier { path: shown(path) }.into())
    }
}

fn check(connection: &Connection, path: &Path) -> Result<()> {
    let pragma = |name: &str| -> Result<i64> {
        connection.pragma_query_value(None, name, |row| row.get(0)).map_err(|e| at(path, e))
    };
    if pragma("application_id")? != APPLICATION_ID {
        return Err(StoreError::NotADossier { path: shown(path) }.into());
    }
    match pragma("user_version")? {
        SCHEMA_VERSION => Ok(()),
        newer if newer > SCHEMA_VERSION => {
            Err(StoreError::DossierNewer { path: shown(path), version: newer.to_string() }.into())
        }
        older => {
            Err(StoreError::DossierDamaged { path: shown(path), detail: format!("user_version {older}") }
                .into())
        }
    }
}

fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

fn uri(path: &Path) -> String {
    let escaped = path.to_string_lossy().replace('%', "%25").replace('?', "%3f").replace('#', "%23");
    let escaped = escaped.replace('\\', "/");
    // "C:/x" is written "file:///C:/x".
    if path.is_absolute() && !escaped.starts_with('/') {
        format!("file:///{escaped}")
    } else {
        format!("file:{escaped}")
    }
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

fn io(path: &Path, error: &std::io::Error) -> Error {
    let path = shown(path);
    Error::Store(match error.kind() {
        ErrorKind::NotFound => StoreError::FileMissing { path },
        ErrorKind::PermissionDenied => StoreError::NoPermission { path },
        ErrorKind::ReadOnlyFilesystem => StoreError::DossierReadOnly { path },
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => StoreError::DiskFull { path },
        _ => StoreError::Io { path, detail: error.to_string() },
    })
}

/// An error of SQLite, said of a file.
#[must_use]
pub fn at(path: &Path, error: rusqlite::Error) -> Error {
    match Error::from(error) {
        Error::Store(error) => Error::Store(error.said_of(&shown(path))),
        refused => refused,
    }
}

impl StoreError {
    /// The same error, said of this file.
    #[must_use]
    pub fn said_of(self, file: &str) -> Self {
        let path = file.to_owned();
        match self {
            Self::DossierDamaged { path: empty, detail } if empty.is_empty() => {
                Self::DossierDamaged { path, detail }
            }
            Self::DiskFull { path: empty } if empty.is_empty() => Self::DiskFull { path },
            Self::DossierReadOnly { path: empty } if empty.is_empty() => Self::DossierReadOnly { path },
            Self::DossierLocked { path: empty } if empty.is_empty() => Self::DossierLocked { path },
            Self::NoPermission { path: empty } if empty.is_empty() => Self::NoPermission { path },
            Self::NotADossier { path: empty } if empty.is_empty() => Self::NotADossier { path },
            Self::Io { path: empty, detail } if empty.is_empty() => Self::Io { path, detail },
            said => said,
        }
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        let (path, detail) = (String::new(), error.to_string());
        match error.sqlite_error_code() {
            Some(ErrorCode::ConstraintViolation) => Refusal::Constraint { detail }.into(),
            Some(ErrorCode::DatabaseCorrupt) => StoreError::DossierDamaged { path, detail }.into(),
            Some(ErrorCode::NotADatabase) => StoreError::NotADossier { path }.into(),
            Some(ErrorCode::DiskFull) => StoreError::DiskFull { path }.into(),
            Some(ErrorCode::ReadOnly) => StoreError::DossierReadOnly { path }.into(),
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
                StoreError::DossierLocked { path }.into()
            }
            Some(ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => {
                StoreError::NoPermission { path }.into()
            }
            Some(ErrorCode::SystemIoFailure) => StoreError::Io { path, detail }.into(),
            _ => StoreError::Unexpected { detail }.into(),
        }
    }
}
