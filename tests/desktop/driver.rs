//! A window of its own on a display of its own: everything a test starts, and everything it must put an end to.

use fantoccini::elements::Element;
use fantoccini::{Client, ClientBuilder, Locator};
use serde_json::{Value, json};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// The longest that anything may take to come true; nothing is waited for longer than it takes.
const PATIENCE: Duration = Duration::from_secs(90);

/// Ends with its test.
struct Process(Child);

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A hand that types. It is let end: broken off in the middle of a key, the key would stay down and repeat itself for ever.
pub struct Typing(Child);

impl Drop for Typing {
    fn drop(&mut self) {
        let _ = self.0.wait();
    }
}

/// A display that nobody looks at.
pub struct Display {
    name: String,
    _manager: Process,
    _server: Process,
}

impl Display {
    pub fn open() -> Self {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1440x900x24", "-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb is installed by make test");
        let mut number = String::new();
        BufReader::new(server.stdout.take().unwrap()).read_line(&mut number).unwrap();
        let name = format!(":{}", number.trim());
        // Without a window manager no window has the focus, and keys go nowhere.
        let mut manager = Command::new("openbox");
        manager.env("DISPLAY", &name).stdout(Stdio::null()).stderr(Stdio::null());
        let manager = manager.spawn().expect("openbox is installed by make test");
        Self { name, _manager: Process(manager), _server: Process(server) }
    }
}

/// Where a laptop keeps its things.
pub struct Laptop {
    pub folder: TempDir,
    display: Display,
    /// What is started: Warsha, unless it is compared with another.
    pub binary: PathBuf,
    /// What Warsha finds in its environment besides.
    pub environment: Vec<(&'static str, String)>,
}

impl Laptop {
    pub fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
            display: Display::open(),
            binary: env!("CARGO_BIN_EXE_warsha").into(),
            environment: Vec::new(),
        }
    }

    /// One whose window can be pictured: the driver's pictures wait for layers, which Warsha does without unless it is told.
    pub fn pictured() -> Self {
        let mut laptop = Self::new();
        laptop.environment.push(("WEBKIT_SKIA_ENABLE_CPU_RENDERING", "1".into()));
        laptop
    }

    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    pub fn documents(&self) -> PathBuf {
        self.folder.path().join("documents")
    }

    /// Waits until nobody holds the dossier: a process that WebKit was just starting may, for a moment, after Warsha is gone.
    pub async fn free(&self) {
        let free = || match std::fs::File::open(self.data().join("warsha.warsha-lock")) {
            Ok(lock) => lock.try_lock().is_ok(),
            Err(_) => true,
        };
        let begun = Instant::now();
        while !free() && begun.elapsed() < PATIENCE {
            tokio::task::yield_now().await;
        }
    }

    /// Starts Warsha where nobody has it open.
    pub async fn start_alone(&self) -> Window {
        self.free().await;
        self.start().await
    }

    /// Starts Warsha and waits until its page is there.
    pub async fn start(&self) -> Window {
        let home = self.folder.path();
        let port = free_port();
        let mut driver = Command::new("WebKitWebDriver");
        driver
            .arg(format!("--port={port}"))
            .arg("--host=127.0.0.1")
            .env("DISPLAY", &self.display.name)
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("WARSHA_DATA_DIR", self.data())
            .env("WARSHA_DOCUMENTS_DIR", self.documents())
            .env("XDG_DATA_HOME", home.join("share"))
            .env("XDG_CACHE_HOME", home.join("cache"))
            .env("XDG_CONFIG_HOME", home.join("config"))
            .envs(self.environment.iter().cloned())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let driver = Process(driver.spawn().expect("WebKitWebDriver is installed by make test"));
        let capabilities = json!({"webkitgtk:browserOptions": {"binary": self.binary, "args": []}});
        let Value::Object(capabilities) = capabilities else { unreachable!() };
        let begun = Instant::now();
        let client = loop {
            let mut builder = ClientBuilder::new(hyper_util::client::legacy::connect::HttpConnector::new());
            builder.capabilities(capabilities.clone());
            match builder.connect(&format!("http://127.0.0.1:{port}")).await {
                Ok(client) => break client,
                Err(error) if begun.elapsed() > PATIENCE => panic!("no session: {error}"),
                Err(_) => tokio::task::yield_now().await,
            }
        };
        let app = child_of(driver.0.id());
        let window = Window { client, _driver: driver, app, display: self.display.name.clone() };
        window.sees("html[data-whole] #app > *").await;
        let hasfocus = async || {
            window.client.execute("return document.hasFocus()", vec![]).await.is_ok_and(|is| is == true)
        };
        window
            .until("the window has the focus", async || {
                window.xdotool(&["search", "--onlyvisible", "--name", "Warsha", "windowactivate"]);
                hasfocus().await
            })
            .await;
        window
    }
}

/// A port that was free a moment ago.
fn free_port() -> u16 {
    std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

/// The process that the driver started.
fn child_of(driver: u32) -> Option<u32> {
    let children = std::fs::read_to_string(format!("/proc/{driver}/task/{driver}/children")).ok()?;
    children.split_whitespace().next()?.parse().ok()
}

/// The window of Warsha.
pub struct Window {
    pub client: Client,
    _driver: Process,
    app: Option<u32>,
    display: String,
}

impl Drop for Window {
    fn drop(&mut self) {
        // The driver does not always take the app with it.
        self.kill();
    }
}

impl Window {
    /// The app's process.
    pub fn process(&self) -> u32 {
        self.app.expect("the driver has started it")
    }

    /// Ends the app at once, as a power cut would.
    pub fn kill(&self) {
        let Some(app) = self.app else { return };
        let _ = Command::new("kill").args(["-9", &app.to_string()]).stderr(Stdio::null()).status();
        // It holds the dossier until it is gone. One that nobody has fetched yet is gone too.
        let there =
            || std::fs::read_to_string(format!("/proc/{app}/stat")).is_ok_and(|stat| !stat.contains(") Z "));
        let begun = Instant::now();
        while there() && begun.elapsed() < PATIENCE {
            std::thread::yield_now();
        }
    }

    /// Ends the process that draws the page, and leaves the app.
    pub fn kills_the_page(&self) {
        let app = self.process();
        let pages = Command::new("pkill").args(["-9", "-P", &app.to_string(), "WebKitWebProces"]).status();
        assert!(pages.is_ok_and(|killed| killed.success()), "no page of {app}");
    }

    /// The element, as soon as there is one.
    pub async fn sees(&self, selector: &str) -> Element {
        match self.client.wait().at_most(PATIENCE).for_element(Locator::Css(selector)).await {
            Ok(element) => element,
            Err(error) => {
                let page = self.client.execute("return document.documentElement.outerHTML", vec![]).await;
                panic!("{selector} is not there: {error}\n{}\n{page:?}", self.text().await)
            }
        }
    }

    /// Everything that can be read in the window.
    pub async fn text(&self) -> String {
        let text = self.client.execute("return document.body.innerText", vec![]).await;
        // The marks that keep foreign words apart are not words.
        text.ok().and_then(|text| text.as_str().map(bare)).unwrap_or_default()
    }

    /// Waits until the window says this.
    pub async fn says(&self, words: &str) {
        self.until(&format!("the window says {words}"), async || self.text().await.contains(words)).await;
    }

    /// Waits until something is so.
    pub async fn until(&self, what: &str, is: impl AsyncFn() -> bool) {
        let begun = Instant::now();
        while !is().await {
            assert!(begun.elapsed() < PATIENCE, "never: {what}\n{}", self.text().await);
            tokio::task::yield_now().await;
        }
    }

    /// Presses keys as a hand does, through the display: the layout and the page see real events.
    pub async fn press(&self, chords: &[&str]) {
        let key = ["key", "--clearmodifiers", "--delay", "12"];
        assert!(self.xdotool(&[&key[..], chords].concat()), "{chords:?}");
        // The page has seen them when it has painted what they led to.
        self.paints().await;
    }

    /// Gives the keyboard another layout, as a person does who switches it.
    pub fn lays_out(&self, layout: &str) {
        let mut setxkbmap = Command::new("setxkbmap");
        let laid = setxkbmap.env("DISPLAY", &self.display).args(["-layout", layout]).status();
        assert!(laid.is_ok_and(|status| status.success()), "no layout {layout}");
    }

    /// Presses keys with so many milliseconds between them, and waits for none of them.
    pub fn presses_slowly(&self, keys: &[String], pause: u32) {
        let pause = pause.to_string();
        let mut arguments = vec!["key", "--delay", &pause];
        arguments.extend(keys.iter().map(String::as_str));
        assert!(self.xdotool(&arguments), "{keys:?}");
    }

    /// Closes the window whose title ends with this, as a hand does through the system.
    pub fn closes(&self, title: &str) {
        let named = format!("{title}$");
        assert!(
            self.xdotool(&["search", "--onlyvisible", "--name", &named, "windowactivate", "--sync"]),
            "{title}"
        );
        assert!(self.xdotool(&["key", "alt+F4"]), "{title}");
    }

    fn xdotool(&self, arguments: &[&str]) -> bool {
        let mut xdotool = Command::new("xdotool");
        xdotool.env("DISPLAY", &self.display).args(arguments).stderr(Stdio::null());
        xdotool.status().expect("xdotool is installed by make test").success()
    }

    /// Waits until the page has painted twice.
    async fn paints(&self) {
        let settled = "const done = arguments[0]; document.fonts.ready.then(() => requestAnimationFrame(() => requestAnimationFrame(done)))";
        self.client.execute_async(settled, vec![]).await.unwrap();
    }

    /// Waits until the page asks the core nothing and has painted the answers.
    pub async fn rests(&self) {
        for _ in 0..3 {
            self.asks(json!({"call": "read", "view": {"view": "settings"}})).await;
            self.paints().await;
        }
    }

    /// Clicks the button, or the choice, with these words.
    pub async fn clicks(&self, words: &str) {
        let path = format!("//*[self::button or self::label][contains(normalize-space(.), '{words}')]");
        let button = self.client.wait().at_most(PATIENCE).for_element(Locator::XPath(&path)).await;
        button.unwrap_or_else(|error| panic!("no button {words}: {error}")).click().await.unwrap();
    }

    /// Types these Latin letters as a hand does, while the test goes on.
    pub fn goes_on_typing(&self, text: &str) -> Typing {
        let mut xdotool = Command::new("xdotool");
        xdotool.env("DISPLAY", &self.display).args(["type", "--delay", "25", text]).stderr(Stdio::null());
        Typing(xdotool.spawn().expect("xdotool is installed by make test"))
    }

    /// Loads the page anew.
    pub async fn loads_again(&self) {
        self.client.refresh().await.unwrap();
        self.sees("html[data-whole] #app > *").await;
    }

    /// What a script of the page answers.
    pub async fn tells(&self, script: &str) -> Value {
        self.client.execute(script, vec![]).await.unwrap()
    }

    /// Types into what has the focus.
    pub async fn types(&self, text: &str) {
        self.client.active_element().await.unwrap().send_keys(text).await.unwrap();
    }

    /// Asks the core what the page could ask.
    pub async fn asks(&self, call: Value) -> Value {
        self.asks_for("call", json!({"call": call})).await
    }

    /// Asks a command of the window.
    pub async fn asks_for(&self, command: &str, arguments: Value) -> Value {
        let script = "const [command, given, done] = arguments; window.__TAURI_INTERNALS__.invoke(command, given).then(done, done)";
        self.client.execute_async(script, vec![json!(command), arguments]).await.unwrap()
    }

    /// A picture of the window once it is painted.
    pub async fn shoots(&self, to: &Path) {
        self.paints().await;
        std::fs::create_dir_all(to.parent().unwrap()).unwrap();
        std::fs::write(to, self.client.screenshot().await.unwrap()).unwrap();
    }
}

/// Without the marks that isolate directions.
pub fn bare(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}')).collect()
}
