//! The papers of the list, saved by keys and read as anybody would who was given them.

use super::hand::Hand;
use super::seed::WORKSHOP;
use crate::driver::{Laptop, bare};
use crate::evening::rows;
use crate::papers::{printed, saved};
use calamine::{Data, Reader as _, Xlsx};
use std::collections::BTreeSet;
use std::path::Path;

/// The papers as the list of papers has them, and as their files are named; whether they are spreadsheets too.
const PAPERS: [(&str, &str, bool); 3] =
    [("المحضر", "minutes", false), ("جدول التوصيات", "recommendations", true), ("ملف اللجنة", "pack", true)];

fn cells(path: &Path) -> BTreeSet<String> {
    let mut book: Xlsx<_> = calamine::open_workbook(path).unwrap();
    let sheet = book.worksheet_range_at(0).unwrap().unwrap();
    let texts = sheet.used_cells().filter(|(_, _, cell)| matches!(cell, Data::String(_)));
    texts.map(|(_, _, cell)| bare(&cell.to_string())).collect()
}

/// Words that go on under a narrow column, or stand in a sentence of the other direction, are not taken out in one piece.
fn holds(text: &str, words: &str) -> bool {
    bare(words).split_whitespace().all(|word| text.contains(word))
}

impl Hand<'_> {
    /// Closes the workshop after what is wrong was said.
    pub async fn closes(&self) {
        let window = self.0;
        window.press(&["ctrl+6"]).await;
        window.sees("[data-close]").await;
        window.press(&["F4"]).await;
        window.sees("[data-close]:focus").await;
        window.press(&["F4"]).await;
        window
            .until("it is closed", async || rows(window, WORKSHOP).await["workshop"]["closed"] == true)
            .await;
        window.sees("[data-save]:focus").await;
    }

    /// Saves every paper in Arabic and in French, on pages and as a spreadsheet.
    pub async fn saves_papers(&self, laptop: &Laptop) {
        let window = self.0;
        for (words, name, sheet) in PAPERS {
            self.goes_on(
                "shift+Tab",
                "return document.activeElement === document.querySelector('.papers .select')",
            )
            .await;
            window.press(&["Return"]).await;
            window.sees("[role=option][data-highlighted]").await;
            self.goes_on("Down", &format!("return document.querySelector('[role=option][data-highlighted]').dataset.label === '{words}'")).await;
            window.press(&["Return"]).await;
            self.goes_on("Tab", "return document.activeElement.matches('[data-save]')").await;
            for language in ["ar", "fr"] {
                self.speaks(language).await;
                for (chord, ending) in [("ctrl+s", "pdf"), ("ctrl+shift+s", "xlsx")] {
                    if ending == "xlsx" && !sheet {
                        continue;
                    }
                    window.press(&[chord]).await;
                    let there = format!("_{name}-2-{language}.{ending}");
                    window.until(&there, async || saved(laptop, &there).is_some()).await;
                    window.rests().await;
                }
            }
        }
    }

    /// Has the papers in this language.
    async fn speaks(&self, language: &str) {
        let name = if language == "ar" { "العربية" } else { "Français" };
        self.goes_on(
            "l",
            &format!(
                "return document.querySelectorAll('.papers .chosen')[1].textContent.trim() === '{name}'"
            ),
        )
        .await;
        self.0.rests().await;
    }
}

/// Every paper says each of these, and the minutes these besides.
pub fn say(laptop: &Laptop, listed: &[String], besides: &[&str]) {
    for language in ["ar", "fr"] {
        for (_, name, sheet) in PAPERS {
            let text = printed(laptop, &format!("_{name}-2-{language}.pdf"));
            let missing = listed.iter().find(|words| !holds(&text, words));
            assert!(missing.is_none(), "{missing:?} is not in {name} in {language}\n{text}");
            if sheet {
                let cells = cells(&saved(laptop, &format!("_{name}-2-{language}.xlsx")).unwrap());
                let missing = listed.iter().find(|words| !cells.contains(&bare(words)));
                assert!(missing.is_none(), "{missing:?} is not in {name} in {language}\n{cells:?}");
            } else {
                let missing = besides.iter().find(|words| !holds(&text, words));
                assert!(missing.is_none(), "{missing:?} is not in {name} in {language}\n{text}");
            }
        }
    }
}
