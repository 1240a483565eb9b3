//! A paper of a workshop: looked at page by page, or saved as PDF. Both are made of the same pages.

use crate::call::Fault;
use serde::{Deserialize, Serialize};
use std::io::Write;
use std::path::{Path, PathBuf};
use ts_rs::TS;
use warsha_core::id::Id;
use warsha_core::model::minutes::Minutes;
use warsha_core::model::paper::DocumentKind;
use warsha_core::model::programme::Language;
use warsha_press::compose::{self, Sheet, Version};
use warsha_press::paper::{self, Document, Fonts, Pages};

/// So many rows without a name stand on a sheet to be filled in.
const BLANK_ROWS: usize = 20;

/// Which paper.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Paper {
    /// Of which workshop.
    pub workshop: Id,
    /// What it is.
    pub document: DocumentKind,
    /// In which language.
    pub language: Language,
    /// For the public: names and small numbers left out.
    pub public: bool,
    /// An attendance sheet to be filled in by hand.
    pub blank: bool,
}

/// The pages of a paper.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Preview {
    /// Each page, as an SVG.
    pub pages: Vec<String>,
    /// The width of a page, in points.
    pub width: f32,
    /// Its height.
    pub height: f32,
    /// Texts that are printed in another language, since nobody translated them.
    pub untranslated: usize,
}

impl Paper {
    fn version(&self) -> Version {
        if self.public { Version::Public } else { Version::Internal }
    }

    fn compose(&self, minutes: &Minutes) -> Document {
        let sheet = if self.blank { Sheet::Blank { rows: BLANK_ROWS } } else { Sheet::Filled };
        match self.document {
            DocumentKind::Minutes => compose::minutes(minutes, self.language, self.version()),
            DocumentKind::Attendance => compose::attendance(minutes, self.language, self.version(), sheet),
        }
    }

    fn pages(&self, minutes: &Minutes, fonts: &Fonts) -> Result<Pages, Fault> {
        Ok(paper::typeset(&self.compose(minutes), fonts)?)
    }

    /// Its pages.
    pub(crate) fn preview(&self, minutes: &Minutes) -> Result<Preview, Fault> {
        let fonts = Fonts::bundled();
        let pages = self.pages(minutes, &fonts)?;
        let untranslated = match self.document {
            DocumentKind::Minutes => compose::untranslated(minutes, self.language).len(),
            DocumentKind::Attendance => 0,
        };
        Ok(Preview {
            pages: paper::svg(&pages, &fonts),
            width: pages.sheet.width,
            height: pages.sheet.height,
            untranslated,
        })
    }

    /// Saves it as PDF in a folder, under a name that says what it is; a file that is there is not overwritten.
    pub(crate) fn save(&self, minutes: &Minutes, folder: &Path) -> Result<PathBuf, Fault> {
        let fonts = Fonts::bundled();
        let bytes = paper::pdf(&self.pages(minutes, &fonts)?, &fonts)?;
        let fault = |error: std::io::Error| {
            let (path, reason) = (folder.display().to_string(), error.to_string());
            Fault::new("cannot-write", [("path", path), ("reason", reason)])
        };
        std::fs::create_dir_all(folder).map_err(fault)?;
        let workshop = &minutes.workshop;
        let mut stem = format!("{}_{}-{}", workshop.date.0, self.document, workshop.number);
        let parts =
            [Some(self.language.code()), self.public.then_some("public"), self.blank.then_some("blank")];
        for part in parts.into_iter().flatten() {
            stem.push('-');
            stem.push_str(part);
        }
        for copy in 1.. {
            let name = if copy == 1 { format!("{stem}.pdf") } else { format!("{stem} ({copy}).pdf") };
            let path = folder.join(name);
            match std::fs::File::create_new(&path) {
                Ok(mut file) => {
                    let written = file.write_all(&bytes).and_then(|()| file.sync_all());
                    return match written {
                        Ok(()) => Ok(path),
                        Err(error) => {
                            // Half a paper is worse than none.
                            let _ = std::fs::remove_file(&path);
                            Err(fault(error))
                        }
                    };
                }
                Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(fault(error)),
            }
        }
        Err(Fault::new("cannot-write", [("path", folder.display().to_string()), ("reason", String::new())]))
    }
}
