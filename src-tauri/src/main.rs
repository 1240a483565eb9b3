//! The window: it opens, hands calls to the office, and shows what comes back. No rule lives here.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod commands;
mod hall;
mod journal;
mod page;

use journal::Journal;
use tauri::{Manager, RunEvent, WindowEvent};
use warsha_desk::{Office, laptop};

fn main() {
    steady_rendering();
    let data = laptop::folder();
    let journal = Journal::in_folder(&data);
    journal.hears_panics();
    let built = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_window_state::Builder::default().with_denylist(&[hall::LABEL]).build())
        .manage(Office::new(&data, &laptop::documents()))
        .manage(journal.clone())
        .invoke_handler(tauri::generate_handler![commands::call, commands::hall, commands::show_hall])
        .setup(|app| {
            for window in app.webview_windows().values() {
                page::comes_back(window, app.state::<Journal>().inner().clone())?;
            }
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
        RunEvent::Exit => app.state::<Office>().close(),
        _ => {}
    });
}

/// Under WebKitGTK the graphics card draws worse and later than the processor on the laptops this is made for: measured, it starts in
/// half the time. Whoever sets the variable is left in peace.
#[cfg(target_os = "linux")]
fn steady_rendering() {
    const SETTING: &str = "WEBKIT_SKIA_ENABLE_CPU_RENDERING";
    if std::env::var_os(SETTING).is_none() {
        // The process begins anew with the setting, since to change the environment of a running one is not safe.
        use std::os::unix::process::CommandExt;
        if let Ok(own) = std::env::current_exe() {
            let _ =
                std::process::Command::new(own).args(std::env::args_os().skip(1)).env(SETTING, "1").exec();
        }
    }
}

#[cfg(not(target_os = "linux"))]
fn steady_rendering() {}
