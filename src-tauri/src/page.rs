//! A page whose process has died is loaded again: the core is in another process, and has everything that was shown as saved.

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

#[cfg(not(target_os = "linux"))]
pub fn comes_back(_: &WebviewWindow, _: Journal) -> tauri::Result<()> {
    Ok(())
}
