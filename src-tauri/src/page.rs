//! How the main page is drawn, and that it comes back when its process has died: the core is in another process, and has everything
//! that was shown as saved.

use crate::journal::Journal;
use tauri::WebviewWindow;

/// A page that dies this often, one death upon another, would do so for ever.
#[cfg(target_os = "linux")]
const OFTEN: u32 = 3;
/// Deaths further apart than this, in milliseconds, have nothing to do with each other.
#[cfg(target_os = "linux")]
const APART: i64 = 60_000;

/// From here on. WebView2 and WKWebView do it by themselves.
///
/// # Errors
/// The window is gone.
#[cfg(target_os = "linux")]
pub fn comes_back(window: &WebviewWindow, journal: Journal) -> tauri::Result<()> {
    use std::cell::Cell;
    use webkit2gtk::WebViewExt;
    window.with_webview(move |view| {
        let deaths = Cell::new((0, 0));
        view.inner().connect_web_process_terminated(move |view, _| {
            let now = warsha_desk::clock::now();
            let (often, last) = deaths.get();
            let often = if now - last > APART { 1 } else { often + 1 };
            deaths.set((often, now));
            journal.says("the page's process ended");
            if often < OFTEN {
                view.reload();
            }
        });
    })
}

/// From here on it is drawn without layers for the graphics card: a page of text gains nothing by them, and where the card is only
/// imitated, as on many a small laptop, a whole screen is painted in half the time. Whoever says by a variable of WebKit's how it is to
/// draw is left in peace: the pictures that a driver takes of a window wait for layers.
///
/// # Errors
/// The window is gone.
#[cfg(target_os = "linux")]
pub fn is_drawn_plainly(window: &WebviewWindow) -> tauri::Result<()> {
    use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt, WebViewExt};
    // Not any of WebKit's variables: a driver sets those of its own.
    const SAY_HOW: [&str; 3] = ["WEBKIT_SKIA_", "WEBKIT_DISABLE_", "WEBKIT_FORCE_"];
    let says_how = |name: &str| SAY_HOW.iter().any(|of| name.starts_with(of));
    if std::env::vars_os().any(|(name, _)| says_how(&name.to_string_lossy())) {
        return Ok(());
    }
    window.with_webview(|view| {
        if let Some(settings) = view.inner().settings() {
            settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
        }
    })
}

#[cfg(not(target_os = "linux"))]
pub fn is_drawn_plainly(_: &WebviewWindow) -> tauri::Result<()> {
    Ok(())
}

#[cfg(not(target_os = "linux"))]
pub fn comes_back(_: &WebviewWindow, _: Journal) -> tauri::Result<()> {
    Ok(())
}
