//! The real core behind loopback HTTP, for tests in a browser: it serves the built interface, and answers the same calls as the window.
//!
//!   bridge PORT DATA_FOLDER DOCUMENTS_FOLDER INTERFACE_FOLDER
//!
//! It listens on the loopback address only. Port 0 takes any; the address is the one line it prints.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "its address is told, and what went wrong")]

use std::io::Write;
use std::path::{Path, PathBuf};
use tiny_http::{Method, Request, Server};
use warsha_desk::{Call, Chooser, Office};

/// In a test nobody answers dialogs: the folder for documents is chosen, and the one dossier or list in it.
struct InFolder(PathBuf);

impl Chooser for InFolder {
    fn folder(&self) -> Option<PathBuf> {
        Some(self.0.clone())
    }
    fn dossier(&self) -> Option<PathBuf> {
        self.first(&["warsha"])
    }
    fn list(&self) -> Option<PathBuf> {
        self.first(&["xlsx", "csv"])
    }
}

impl InFolder {
    fn first(&self, endings: &[&str]) -> Option<PathBuf> {
        let files = std::fs::read_dir(&self.0).ok()?;
        let fits = |path: &PathBuf| {
            path.extension().is_some_and(|ending| endings.iter().any(|known| ending == *known))
        };
        files.filter_map(|file| Some(file.ok()?.path())).find(fits)
    }
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [port, data, documents, interface] = &arguments[..] else {
        eprintln!("bridge PORT DATA_FOLDER DOCUMENTS_FOLDER INTERFACE_FOLDER");
        std::process::exit(2);
    };
    let office = Office::new(Path::new(data), Path::new(documents));
    let chooser = InFolder(PathBuf::from(documents));
    let server = match Server::http(format!("127.0.0.1:{port}")) {
        Ok(server) => server,
        Err(error) => {
            eprintln!("bridge: {error}");
            std::process::exit(1);
        }
    };
    println!("http://{}", server.server_addr());
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for request in server.incoming_requests() {
                    answer(request, &office, &chooser, Path::new(interface));
                }
            });
        }
    });
}

fn answer(mut request: Request, office: &Office, chooser: &InFolder, interface: &Path) {
    let json =
        |status: u16, value: serde_json::Value| (status, "application/json", value.to_string().into_bytes());
    let none = |status: u16| (status, "text/plain", Vec::new());
    let told = match (request.method(), request.url()) {
        (Method::Post, "/call") => {
            let mut body = String::new();
            let read = request.as_reader().read_to_string(&mut body).map_err(|error| error.to_string());
            let call =
                read.and_then(|_| serde_json::from_str::<Call>(&body).map_err(|error| error.to_string()));
            match call.map(|call| office.answer(call, chooser)) {
                Ok(Ok(reply)) => json(200, serde_json::json!(reply)),
                Ok(Err(fault)) => json(422, serde_json::json!(fault)),
                Err(bad) => json(400, serde_json::json!({"code": "bad-call", "args": {"detail": bad}})),
            }
        }
        (Method::Get, "/hall") => match office.hall() {
            Ok(scene) => json(200, serde_json::json!(scene)),
            Err(fault) => json(422, serde_json::json!(fault)),
        },
        (Method::Get, url) => {
            let path = url.split(['?', '#']).next().unwrap_or_default().trim_start_matches('/');
            let path = if path.is_empty() { "index.html" } else { path };
            let inside = !path.split('/').any(|part| part == "..");
            match std::fs::read(interface.join(path)) {
                Ok(bytes) if inside => (200, kind(path), bytes),
                _ => none(404),
            }
        }
        _ => none(405),
    };
    if let Err(error) = respond(request, told) {
        eprintln!("bridge: {error}");
    }
}

/// Answers, and has the browser close the connection. `tiny_http` has a thread for each connection, and of two that come at the same
/// moment it may leave one to a thread that is taken: where connections are kept alive, that one waits for minutes.
fn respond(request: Request, (status, kind, body): (u16, &str, Vec<u8>)) -> std::io::Result<()> {
    let length = body.len();
    let mut to = request.into_writer();
    write!(to, "HTTP/1.1 {status} \r\nConnection: close\r\n")?;
    write!(to, "Content-Type: {kind}\r\nContent-Length: {length}\r\n\r\n")?;
    to.write_all(&body)?;
    to.flush()
}

fn kind(path: &str) -> &'static str {
    match path.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    }
}
