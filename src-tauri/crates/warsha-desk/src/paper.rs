//! A paper of a workshop: looked at page by page, or saved as PDF, both made of the same pages; lists also as spreadsheets.

use crate::fault::Fault;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use ts_rs::TS;
use warsha_core::id::Id;
use warsha_core::model::minutes::Minutes;
use warsha_core::model::terms::Language;
use warsha_press::compose::{self, Badges, Beside, List, Sheet, Version};
use warsha_press::paper::{self, Document, Fonts, Pages};
use warsha_press::sheet;

/// So many rows without a name stand on a sheet to be filled in.
const BLANK_ROWS: usize = 30;
/// So many cards have a number alone: two sheets.
const BLANK_CARDS: usize = 20;

/// What can be put on paper. Only some of it is ever issued: see `DocumentKind`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PaperKind {
    /// The minutes.
    Minutes,
    /// The attendance list.
    Attendance,
    /// Name cards to cut out.
    Badges,
    /// The list of those invited.
    Invitations,
    /// The table of the recommendations.
    Recommendations,
    /// The committee's pack.
    Pack,
}

impl PaperKind {
    /// Its name in the name of a file.
    fn code(self) -> &'static str {
        match self {
            Self::Minutes => "minutes",
            Self::Attendance => "attendance",
            Self::Badges => "badges",
            Self::Invitations => "invitations",
            Self::Recommendations => "recommendations",
            Self::Pack => "pack",
        }
    }
}

/// Which paper.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Paper {
    /// Of which workshop.
    pub workshop: Id,
    /// What it is.
    pub document: PaperKind,
    /// In which language.
    pub language: Language,
    /// For the public: names and small numbers left out.
    pub public: bool,
    /// To be filled in by hand: an attendance sheet, cards with a number alone.
    pub blank: bool,
    /// Cards of these badge numbers only, the first and the last.
    #[ts(optional)]
    pub numbers: Option<(i64, i64)>,
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

/// What a paper is made of.
pub(crate) struct Matter {
    /// The workshop.
    pub minutes: Minutes,
    /// Telephone numbers by attendance; none where they are not printed.
    pub phones: BTreeMap<Id, String>,
    /// What the pack takes from beside the minutes; nothing for other papers.
    pub beside: Beside,
}

impl Paper {
    fn version(&self) -> Version {
        if self.public { Version::Public } else { Version::Internal }
    }

    fn compose(&self, matter: &Matter) -> Document {
        let (minutes, language, version) = (&matter.minutes, self.language, self.version());
        match self.document {
            PaperKind::Minutes => compose::minutes(minutes, language, version),
            PaperKind::Attendance => {
                let sheet = if self.blank { Sheet::Blank { rows: BLANK_ROWS } } else { Sheet::Filled };
                compose::attendance(minutes, language, version, sheet)
            }
            PaperKind::Badges => {
                let badges = if self.blank {
                    Badges::Numbers(BLANK_CARDS)
                } else {
                    Badges::People(self.numbers.map(|(first, last)| first..=last))
                };
                compose::badges(minutes, language, &badges)
            }
            PaperKind::Invitations => compose::invitations(minutes, &matter.phones, language, version),
            PaperKind::Recommendations => compose::list(minutes, List::Recommendations, language, version),
            PaperKind::Pack => compose::list(minutes, List::Pack(&matter.beside), language, version),
        }
    }

    /// The bytes of its spreadsheet, if it has one.
    fn spreadsheet(&self, matter: &Matter) -> Result<Vec<u8>, Fault> {
        let list = match self.document {
            PaperKind::Recommendations => List::Recommendations,
            PaperKind::Pack => List::Pack(&matter.beside),
            PaperKind::Minutes | PaperKind::Attendance | PaperKind::Badges | PaperKind::Invitations => {
                return Err(Fault::new("no-sheet", []));
            }
        };
        let table = compose::table(&matter.minutes, list, self.language, self.version());
        Ok(sheet::xlsx(&table)?)
    }

    /// Does it print telephone numbers?
    pub(crate) fn has_phones(&self) -> bool {
        self.document == PaperKind::Invitations && !self.public
    }

    /// Does it take something from beside the minutes?
    pub(crate) fn is_pack(&self) -> bool {
        self.document == PaperKind::Pack
    }

    fn pages(&self, matter: &Matter, fonts: &Fonts) -> Result<Pages, Fault> {
        Ok(paper::typeset(&self.compose(matter), fonts)?)
    }

    /// Its pages.
    pub(crate) fn preview(&self, matter: &Matter) -> Result<Preview, Fault> {
        let fonts = Fonts::bundled();
        let pages = self.pages(matter, &fonts)?;
        let untranslated = match self.document {
            PaperKind::Minutes => compose::untranslated(&matter.minutes, self.language).len(),
            _ => 0,
        };
        Ok(Preview {
            pages: paper::svg(&pages, &fonts),
            width: pages.sheet.width,
            height: pages.sheet.height,
            untranslated,
        })
    }

    /// Saves it in a folder, as PDF or as a spreadsheet, under a name that says what it is; a file that is there is not overwritten.
    pub(crate) fn save(&self, matter: &Matter, sheet: bool, folder: &Path) -> Result<PathBuf, Fault> {
        let (bytes, ending) = if sheet {
            (self.spreadsheet(matter)?, "xlsx")
        } else {
            let fonts = Fonts::bundled();
            (paper::pdf(&self.pages(matter, &fonts)?, &fonts)?, "pdf")
        };
        let fault = |error: std::io::Error| {
            let (path, reason) = (folder.display().to_string(), error.to_string());
            Fault::new("cannot-write", [("path", path), ("reason", reason)])
        };
        std::fs::create_dir_all(folder).map_err(fault)?;
        let workshop = &matter.minutes.workshop;
        let mut stem = format!("{}_{}-{}", workshop.date.0, self.document.code(), workshop.number);
        let parts =
            [Some(self.language.code()), self.public.then_some("public"), self.blank.then_some("blank")];
        for part in parts.into_iter().flatten() {
            stem.push('-');
            stem.push_str(part);
        }
        for copy in 1.. {
            let name =
                if copy == 1 { format!("{stem}.{ending}") } else { format!("{stem} ({copy}).{ending}") };
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
