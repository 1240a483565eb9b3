//! What went wrong, as a code with its facts; the words are said in one place.

use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::path::Path;
use warsha_core::StoreError;
use warsha_import::ImportError;
use warsha_press::paper::PaperError;
use warsha_press::sheet::SheetError;

/// What went wrong.
#[derive(Debug)]
pub enum Failure {
    /// A code and its facts.
    Fault(&'static str, BTreeMap<&'static str, String>),
    /// It was said already.
    Said,
}

impl Failure {
    /// A code with one or more facts.
    pub fn new<const N: usize>(code: &'static str, facts: [(&'static str, String); N]) -> Self {
        Self::Fault(code, BTreeMap::from(facts))
    }
}

impl From<warsha_core::Error> for Failure {
    fn from(error: warsha_core::Error) -> Self {
        let fault = error.fault();
        Self::Fault(fault.code, fault.args)
    }
}

impl From<ImportError> for Failure {
    fn from(error: ImportError) -> Self {
        Self::Fault(error.code(), error.args())
    }
}

impl From<PaperError> for Failure {
    fn from(error: PaperError) -> Self {
        Self::Fault(error.code(), error.args())
    }
}

impl From<SheetError> for Failure {
    fn from(error: SheetError) -> Self {
        Self::Fault(error.code(), error.args())
    }
}

/// A failure of the file system, said of a path.
pub fn io(path: &Path, error: &std::io::Error) -> Failure {
    let path = path.display().to_string();
    let error = match error.kind() {
        ErrorKind::NotFound => StoreError::FileMissing { path },
        ErrorKind::PermissionDenied => StoreError::NoPermission { path },
        ErrorKind::ReadOnlyFilesystem => StoreError::NoPermission { path },
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => StoreError::DiskFull { path },
        _ => StoreError::Io { path, detail: error.to_string() },
    };
    warsha_core::Error::Store(error).into()
}
