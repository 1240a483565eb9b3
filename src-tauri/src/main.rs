//! The window: it opens, hands calls to the office, and shows what comes back. No rule lives here.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod commands;
mod hall;
mod journal;
mod page;

use journal::Journal;
use tauri::{Manager, RunEvent, WindowEvent};
use warsha_desk::{HallWindow, Office, laptop};

fn main() {
    let data = laptop::folder();
    let journal = Journal::in_folder(&data);
    journal.hears_panics();
    let built = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_window_state::Builder::default().with_denylist(&[hall::LABEL]).build())
        .manage(Office::new(&data, &laptop::documents()))
        .manage(journal.clone())
        .manage(hall::Told::default())
        .manage(hall::Fresh::default())
        .invoke_handler(tauri::generate_handler![
            commands::call,
            commands::hall,
            commands::show_hall,
            commands::hall_window
        ])
        .setup(|app| {
            // The page takes longer to be there than the dossier to be opened: both begin now.
            let office = app.handle().clone();
            std::thread::spawn(move || office.state::<Office>().opens());
            for window in app.webview_windows().values() {
                page::is_drawn_plainly(window)?;
                page::comes_back(window, app.state::<Journal>().inner().clone())?;
            }
            hall::looks_after(app.handle().clone());
            Ok(())
        })
        .build(tauri::generate_context!());
    let app = match built {
        Ok(app) => app,
        Err(error) => {
            journal.says(&format!("no window: {error}"));
            std::process::exit(1);
        }
    };
    app.run(|app, event| match event {
        // The hall's window alone is nothing to go on with.
        RunEvent::WindowEvent { label, event: WindowEvent::Destroyed, .. } if label == "main" => app.exit(0),
        RunEvent::WindowEvent { label, event: WindowEvent::Destroyed, .. } if label == hall::LABEL => {
            let app = app.clone();
            // Screens are asked of the loop that runs this.
            std::thread::spawn(move || hall::tell(&app, HallWindow { open: false, ..hall::stands(&app) }));
        }
        RunEvent::WindowEvent { label, event: WindowEvent::Focused(true), .. } if label == hall::LABEL => {
            hall::was_given_keys(app);
        }
        RunEvent::Exit => app.state::<Office>().close(),
        _ => {}
    });
}
