//! The hall's window: on the second screen if there is one, and with no way to ask for anything but what the hall may see.

use crate::journal::Journal;
use crate::page;
use tauri::{AppHandle, Manager, WebviewUrl, WebviewWindowBuilder};

/// Its label.
pub const LABEL: &str = "hall";

/// Opens or closes it; says whether it is open now.
pub fn show(app: &AppHandle, shown: bool) -> tauri::Result<bool> {
    let there = app.get_webview_window(LABEL);
    match (there, shown) {
        (Some(window), false) => window.close()?,
        (Some(window), true) => window.set_focus()?,
        (None, true) => open(app)?,
        (None, false) => {}
    }
    Ok(shown)
}

fn open(app: &AppHandle) -> tauri::Result<()> {
    let builder = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::App("hall.html".into()))
        .title("ورشة · Warsha")
        .inner_size(1280.0, 720.0)
        .focused(false);
    let main = app.get_webview_window("main");
    let here = main.as_ref().and_then(|main| main.current_monitor().ok().flatten());
    let others = main.as_ref().and_then(|main| main.available_monitors().ok()).unwrap_or_default();
    let second = others
        .into_iter()
        .find(|monitor| here.as_ref().is_some_and(|here| here.position() != monitor.position()));
    let window = match second {
        Some(monitor) => {
            let place = monitor.position().to_logical::<f64>(monitor.scale_factor());
            builder.position(place.x, place.y).fullscreen(true).build()?
        }
        None => builder.build()?,
    };
    page::is_drawn_plainly(&window)?;
    page::comes_back(&window, app.state::<Journal>().inner().clone())
}
