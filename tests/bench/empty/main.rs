//! A Tauri window with a page that says nothing: the least that any such app can cost, and what Warsha's window is compared with.

fn main() {
    let built =
        tauri::Builder::default().build(tauri::generate_context!("../tests/bench/empty/tauri.conf.json"));
    match built {
        Ok(app) => app.run(|_, _| {}),
        Err(_) => std::process::exit(1),
    }
}
