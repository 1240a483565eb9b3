//! A dossier's file: created, opened, locked, recognised; its pragmas in one place.

use super::rows::Rows;
use crate::error::{Error, Refusal, Result, StoreError};
use crate::file::{beside, fault, length, lock, shown};
use rusqlite::{Connection, ErrorCode, OpenFlags};
use std::fs::File;
use std::path::Path;
use std::time::Duration;

/// "Wrsh": what `file` and other programs know a dossier by.
pub const APPLICATION_ID: i64 = 0x5772_7368;
/// The schema this version writes. A newer file is refused.
pub const SCHEMA_VERSION: i64 = 5;
/// The journal's own tables: an upgrade leaves them as they are.
pub const JOURNAL: &str = include_str!("schema/journal.sql");
/// What is derived from the journal: an upgrade drops it, makes it anew and fills it.
pub const DERIVED: &str = concat!(
    include_str!("schema/kept.sql"),
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

/// A reader's file. Where it must hold still, the lock that keeps writers out until it is dropped.
#[derive(Debug)]
pub struct ReadOnly {
    pub(super) connection: Connection,
    _lock: Option<File>,
}

impl ReadOnly {
    /// Reads as of one moment: of what another program writes meanwhile, nothing is seen.
    pub fn at_once<T>(&self, work: impl FnOnce(Rows<'_>) -> Result<T>) -> Result<T> {
        let moment = self.connection.unchecked_transaction()?;
        // The moment begins with the first row that is read, not with the first statement: a schema that was read before it may be
        // another program's by now, and the full text, which reads it for itself, cannot begin again.
        moment.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
        work(Rows { connection: &moment })
    }
}

/// Opens a dossier for writing, and creates it if there is no such file.
pub fn write(path: &Path, _key: FileKey) -> Result<Writer> {
    let lock = lock(path)?;
    // An empty file is a dossier that a full disk, or a power cut, did not let begin. So is one with its first journal beside it:
    // SQLite takes that beginning back before anybody reads the file.
    if length(path) > 0 && !beside(path, "-journal").exists() {
        recognise(path)?;
    }
    let opened = || -> rusqlite::Result<Connection> {
        let connection = writable(path)?;
        // It begins before it has a log: a power cut leaves a whole schema or not a page.
        if connection.pragma_query_value(None, "page_count", |row| row.get::<_, i64>(0))? == 0 {
            connection.execute_batch(&creation())?;
        }
        connection.pragma_update(None, "journal_mode", "WAL")?;
        Ok(connection)
    };
    let connection = opened().map_err(|e| at(path, e))?;
    if connection.is_readonly(rusqlite::MAIN_DB).map_err(|e| at(path, e))? {
        return Err(StoreError::DossierReadOnly { path: shown(path) }.into());
    }
    check(&connection, path)?;
    Ok(Writer { connection, _lock: lock })
}

/// Makes an empty dossier, all at once.
pub fn creation() -> String {
    format!(
        "BEGIN IMMEDIATE; {JOURNAL} {DERIVED} PRAGMA application_id = {APPLICATION_ID};
         PRAGMA user_version = {SCHEMA_VERSION}; COMMIT"
    )
}

/// Opens a dossier to be read, while another program may be writing it.
pub fn read(path: &Path, key: FileKey) -> Result<ReadOnly> {
    let file = look(path, key)?;
    check(&file.connection, path)?;
    Ok(file)
}

/// Opens a dossier of any schema, only to look at it or to copy it.
pub fn look(path: &Path, _key: FileKey) -> Result<ReadOnly> {
    recognise(path)?;
    // On read-only media SQLite cannot make the index of its log; without a log the file is all there is.
    let connection = open(&uri(path)).or_else(|error| match error.sqlite_error_code() {
        Some(ErrorCode::CannotOpen | ErrorCode::ReadOnly) => match length(&beside(path, "-wal")) {
            0 => open(&alone(path)).map_err(|e| at(path, e)),
            _ => Err(StoreError::LogUnreadable { path: shown(path) }.into()),
        },
        _ => Err(at(path, error)),
    });
    recognised(connection?, path)
}

/// Opens a dossier to be read while no program may write it: a burst of typing could otherwise change what was already read.
pub fn read_still(path: &Path, key: FileKey) -> Result<ReadOnly> {
    // Where no lock can be made, as on read-only media, nobody writes either.
    let lock = match lock(path) {
        Ok(lock) => Some(lock),
        Err(Error::Store(StoreError::NoPermission { .. } | StoreError::DossierReadOnly { .. })) => None,
        Err(error) => return Err(error),
    };
    Ok(ReadOnly { _lock: lock, ..read(path, key)? })
}

/// As [`look`], but as if there were no log beside the file.
pub fn look_without_log(path: &Path, _key: FileKey) -> Result<ReadOnly> {
    recognise(path)?;
    recognised(open(&alone(path)).map_err(|e| at(path, e))?, path)
}

/// Opens a dossier of any schema to change it, without the lock: its holder is the caller.
pub fn change(path: &Path, _key: FileKey) -> Result<Connection> {
    recognise(path)?;
    let connection = recognised(writable(path).map_err(|e| at(path, e))?, path)?.connection;
    connection.pragma_update(None, "journal_mode", "WAL").map_err(|e| at(path, e))?;
    Ok(connection)
}

fn writable(path: &Path) -> rusqlite::Result<Connection> {
    let connection = Connection::open(path)?;
    prepare(&connection)?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    Ok(connection)
}

fn open(uri: &str) -> rusqlite::Result<Connection> {
    let flags =
        OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(uri, flags)?;
    prepare(&connection)?;
    connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
    Ok(connection)
}

fn recognised(connection: Connection, path: &Path) -> Result<ReadOnly> {
    let id: i64 =
        connection.pragma_query_value(None, "application_id", |row| row.get(0)).map_err(|e| at(path, e))?;
    if id != APPLICATION_ID {
        return Err(StoreError::NotADossier { path: shown(path) }.into());
    }
    Ok(ReadOnly { connection, _lock: None })
}

fn prepare(connection: &Connection) -> rusqlite::Result<()> {
    connection.busy_timeout(Duration::from_secs(5))?;
    connection.set_prepared_statement_cache_capacity(512);
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "trusted_schema", false)?;
    connection.pragma_update(None, "secure_delete", true)?;
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    // 64 MB at most: a dossier of years is checked and rebuilt without being read twice.
    connection.pragma_update(None, "cache_size", -64_000)
}

/// Is there such a file, can it be read, and does it begin as SQLite files do?
fn recognise(path: &Path) -> Result<()> {
    use std::io::Read;
    let mut head = Vec::new();
    let file = File::open(path).map_err(|e| fault(path, &e))?;
    file.take(16).read_to_end(&mut head).map_err(|e| fault(path, &e))?;
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
        older => Err(StoreError::DossierOlder { path: shown(path), version: older.to_string() }.into()),
    }
}

/// The file as it is, whatever lies beside it.
fn alone(path: &Path) -> String {
    format!("{}?immutable=1", uri(path))
}

/// The name of a file that SQLite takes with conditions.
pub fn uri(path: &Path) -> String {
    let escaped = path.to_string_lossy().replace('%', "%25").replace('?', "%3f").replace('#', "%23");
    let escaped = escaped.replace('\\', "/");
    // "C:/x" is written "file:///C:/x".
    if path.is_absolute() && !escaped.starts_with('/') {
        format!("file:///{escaped}")
    } else {
        format!("file:{escaped}")
    }
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
            Self::OtherDamaged { path: empty, detail } if empty.is_empty() => {
                Self::OtherDamaged { path, detail }
            }
            Self::JournalDamaged { path: empty, detail } if empty.is_empty() => {
                Self::JournalDamaged { path, detail }
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
        // The tables are STRICT: what is of another kind was not written there.
        if matches!(
            error,
            rusqlite::Error::InvalidColumnType(..)
                | rusqlite::Error::FromSqlConversionFailure(..)
                | rusqlite::Error::Utf8Error(..)
        ) {
            return StoreError::DossierDamaged { path, detail }.into();
        }
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
            None if unreadable(&error) => StoreError::DossierDamaged { path, detail }.into(),
            _ => StoreError::Unexpected { detail }.into(),
        }
    }
}

/// SQLite had no complaint, and yet this was never written: a value of another kind, or a row missing that must be there.
fn unreadable(error: &rusqlite::Error) -> bool {
    matches!(
        error,
        rusqlite::Error::QueryReturnedNoRows
            | rusqlite::Error::FromSqlConversionFailure(..)
            | rusqlite::Error::IntegralValueOutOfRange(..)
            | rusqlite::Error::InvalidColumnType(..)
            | rusqlite::Error::Utf8Error(..)
    )
}
