//! What a page may ask of the window. The list in `build.rs` and the capabilities say which page.

use crate::hall;
use crate::journal::Journal;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use tauri::{AppHandle, Emitter, State};
use tauri_plugin_dialog::DialogExt;
use warsha_desk::{Call, Chooser, Fault, HallScene, HallWindow, Office, Reply};

/// Answers a call of the main window.
#[tauri::command(async)]
pub fn call(
    app: AppHandle,
    office: State<'_, Office>,
    journal: State<'_, Journal>,
    call: Call,
) -> Result<Reply, Fault> {
    let chooser = Dialogs(&app);
    let changes = call.changes();
    let answered = guarded(&journal, || office.answer(call, &chooser));
    if changes {
        // The hall reads its whole scene again: so what it missed does not matter.
        let _ = app.emit_to(hall::LABEL, "changed", ());
    }
    answered
}

/// What the hall's window is to show.
#[tauri::command(async)]
pub fn hall(
    app: AppHandle,
    office: State<'_, Office>,
    journal: State<'_, Journal>,
) -> Result<HallScene, Fault> {
    hall::is_there(&app);
    guarded(&journal, || office.hall())
}

/// Opens or closes the hall's window; says how it stands.
#[tauri::command(async)]
pub fn show_hall(app: AppHandle, shown: bool) -> Result<HallWindow, Fault> {
    hall::show(&app, shown).map_err(|error| Fault {
        code: "unexpected".to_owned(),
        args: [("detail".to_owned(), error.to_string())].into(),
    })?;
    // A window that was asked to close may still be there for a moment.
    let now = HallWindow { open: shown, ..hall::stands(&app) };
    hall::tell(&app, now);
    Ok(now)
}

/// How the hall's window stands.
#[tauri::command(async)]
pub fn hall_window(app: AppHandle) -> HallWindow {
    hall::stands(&app)
}

/// A panic is a fault like another: it is told, and the window goes on.
fn guarded<T>(journal: &Journal, work: impl FnOnce() -> Result<T, Fault>) -> Result<T, Fault> {
    let answered = catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| {
        let args = [("detail".to_owned(), "panic".to_owned())].into();
        Err(Fault { code: "unexpected".to_owned(), args })
    });
    if let Err(fault) = &answered {
        journal.says(&fault.code);
    }
    answered
}

/// The system's own dialogs.
struct Dialogs<'a>(&'a AppHandle);

impl Chooser for Dialogs<'_> {
    fn folder(&self) -> Option<PathBuf> {
        self.0.dialog().file().blocking_pick_folder().and_then(|path| path.into_path().ok())
    }
    fn dossier(&self) -> Option<PathBuf> {
        let dialog = self.0.dialog().file().add_filter("Warsha", &["warsha"]);
        dialog.blocking_pick_file().and_then(|path| path.into_path().ok())
    }
    fn list(&self) -> Option<PathBuf> {
        let dialog = self.0.dialog().file().add_filter("XLSX, CSV", &["xlsx", "xlsm", "csv", "tsv", "txt"]);
        dialog.blocking_pick_file().and_then(|path| path.into_path().ok())
    }
}
