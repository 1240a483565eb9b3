//! What a page is told when something went wrong, whatever part of the house it came from.

use serde::Serialize;
use std::collections::BTreeMap;
use ts_rs::TS;
use warsha_import::ImportError;
use warsha_press::paper::PaperError;
use warsha_press::sheet::SheetError;

/// What went wrong: the key of its words, and their variables.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Fault {
    /// `fault-<code>`.
    pub code: String,
    /// The variables.
    pub args: BTreeMap<String, String>,
}

impl Fault {
    pub(crate) fn new(code: &str, args: impl IntoIterator<Item = (&'static str, String)>) -> Self {
        let args = args.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        Self { code: code.to_owned(), args }
    }
}

impl From<warsha_core::Fault> for Fault {
    fn from(fault: warsha_core::Fault) -> Self {
        Self::new(fault.code, fault.args)
    }
}

impl From<warsha_core::Error> for Fault {
    fn from(error: warsha_core::Error) -> Self {
        error.fault().into()
    }
}

impl From<ImportError> for Fault {
    fn from(error: ImportError) -> Self {
        Self::new(error.code(), error.args())
    }
}

impl From<PaperError> for Fault {
    fn from(error: PaperError) -> Self {
        Self::new(error.code(), error.args())
    }
}

impl From<SheetError> for Fault {
    fn from(error: SheetError) -> Self {
        Self::new(error.code(), error.args())
    }
}
