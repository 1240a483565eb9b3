//! Lists the commands: one that is not here has no permission, and cannot be called by a page.

fn main() {
    let commands = tauri_build::AppManifest::new().commands(&["call", "hall", "show_hall", "hall_window"]);
    if let Err(error) = tauri_build::try_build(tauri_build::Attributes::new().app_manifest(commands)) {
        println!("cargo::error={error:#}");
    }
}
