//! The hall's window: on the second screen if there is one, and with no way to ask for anything but what the hall may see. That it was
//! closed, or that a screen came or went, is told to the main window, which only shows it.

use crate::journal::Journal;
use crate::page;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use tauri::{
    AppHandle, Emitter, Manager, Monitor, PhysicalPosition, WebviewUrl, WebviewWindow, WebviewWindowBuilder,
};
use warsha_desk::HallWindow;

/// Its label, and the word by which the main window hears of it.
pub const LABEL: &str = "hall";
const MAIN: &str = "main";
/// What the system calls it: the second window, in every language.
const TITLE: &str = "ورشة · Warsha · 2";
/// No system tells a program of ours that a screen was unplugged: it is looked for this often.
const LOOK: Duration = Duration::from_secs(2);

/// What the main window was told last.
#[derive(Debug, Default)]
pub struct Told(Mutex<Option<HallWindow>>);

/// The window has just been opened: some systems give it the keys then, whatever they were told.
#[derive(Debug, Default)]
pub struct Fresh(AtomicBool);

/// Its page is there: from now on it has the keys only if a hand gave them.
pub fn is_there(app: &AppHandle) {
    app.state::<Fresh>().0.store(false, Ordering::Relaxed);
}

/// It was given the keys. If nobody meant that, whoever writes in the main window has them again.
pub fn was_given_keys(app: &AppHandle) {
    if app.state::<Fresh>().0.swap(false, Ordering::Relaxed)
        && let Some(main) = app.get_webview_window(MAIN)
    {
        let _ = main.set_focus();
    }
}

/// Opens or closes it.
pub fn show(app: &AppHandle, shown: bool) -> tauri::Result<()> {
    let there = app.get_webview_window(LABEL);
    match (there, shown) {
        (Some(window), false) => window.close(),
        (Some(window), true) => comes_forward(app, &window),
        (None, true) => open(app),
        (None, false) => Ok(()),
    }
}

/// How it stands.
pub fn stands(app: &AppHandle) -> HallWindow {
    HallWindow { open: app.get_webview_window(LABEL).is_some(), second_screen: second(app).is_some() }
}

/// Tells the main window how it stands, if that is news.
pub fn tell(app: &AppHandle, now: HallWindow) {
    let told = app.state::<Told>();
    let mut told = told.0.lock().unwrap_or_else(PoisonError::into_inner);
    if *told != Some(now) {
        *told = Some(now);
        let _ = app.emit_to(MAIN, LABEL, now);
    }
}

/// From here on screens are looked for, and a window whose screen has gone comes to the one that is left.
pub fn looks_after(app: AppHandle) {
    std::thread::spawn(move || {
        loop {
            std::thread::sleep(LOOK);
            if let Some(window) = app.get_webview_window(LABEL)
                && second(&app).is_none()
                && window.is_fullscreen().unwrap_or(false)
            {
                let _ = place(&app, &window);
            }
            tell(&app, stands(&app));
        }
    });
}

/// It is to be seen, and the keys stay with the main window. Where a hand has put it, it stays, unless that is before the second screen.
fn comes_forward(app: &AppHandle, window: &WebviewWindow) -> tauri::Result<()> {
    window.unminimize()?;
    let main = app.get_webview_window(MAIN).and_then(|main| main.current_monitor().ok().flatten());
    let here = window.current_monitor()?;
    let beside = main.zip(here).is_some_and(|(main, here)| main.position() == here.position());
    if beside && second(app).is_some() { place(app, window) } else { Ok(()) }
}

fn open(app: &AppHandle) -> tauri::Result<()> {
    app.state::<Fresh>().0.store(true, Ordering::Relaxed);
    let builder = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::App("hall.html".into()))
        .title(TITLE)
        .inner_size(1280.0, 720.0)
        .focused(false);
    let window = match second(app) {
        Some(monitor) => {
            let at = monitor.position().to_logical::<f64>(monitor.scale_factor());
            builder.position(at.x, at.y).fullscreen(true).build()?
        }
        None => builder.build()?,
    };
    page::is_drawn_plainly(&window)?;
    page::comes_back(&window, app.state::<Journal>().inner().clone())
}

/// Whole on the second screen; where there is none, a window like any other beside the main one.
fn place(app: &AppHandle, window: &WebviewWindow) -> tauri::Result<()> {
    let Some(monitor) = second(app) else {
        window.set_fullscreen(false)?;
        let main = app.get_webview_window(MAIN).and_then(|main| main.outer_position().ok());
        return window.set_position(main.unwrap_or_else(|| PhysicalPosition::new(0, 0)));
    };
    window.set_fullscreen(false)?;
    window.set_position(*monitor.position())?;
    window.set_fullscreen(true)
}

/// A screen that is not the main window's.
fn second(app: &AppHandle) -> Option<Monitor> {
    let main = app.get_webview_window(MAIN)?;
    let here = main.current_monitor().ok().flatten()?;
    main.available_monitors().ok()?.into_iter().find(|monitor| here.position() != monitor.position())
}
