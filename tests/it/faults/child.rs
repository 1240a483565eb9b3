//! The player: this test binary once more, as a process of its own that can be killed. It says each step once it is done.

use super::scene::{SCENES, Scene, Stage};
use super::twin::Twin;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, ExitStatus, Stdio};

/// Tells the child what to play.
const PART: &str = "WARSHA_PART";
/// The codes by which a store says that it could not, though the rules allowed it.
pub const FAILED: [&str; 2] = ["disk-full", "io"];

/// Which steps of which scene, on which dossier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    pub scene: Scene,
    pub seed: u64,
    pub from: usize,
    pub to: usize,
    pub path: PathBuf,
}

impl Part {
    fn to_line(&self) -> String {
        format!("{} {} {} {} {}", self.scene.name(), self.seed, self.from, self.to, self.path.display())
    }

    fn from_line(line: &str) -> Self {
        let words: Vec<&str> = line.splitn(5, ' ').collect();
        let number = |index: usize| words[index].parse::<usize>().unwrap();
        Self {
            scene: Scene::named(words[0]),
            seed: number(1) as u64,
            from: number(2),
            to: number(3),
            path: words[4].into(),
        }
    }
}

/// Plays a part; says `open`, or why not, and then every step with its answer, each after it was given.
fn play(part: &Part, say: &mut impl Write) {
    let mut stage = match Stage::open(&part.path, part.seed) {
        Ok(stage) => stage,
        Err(error) => return writeln!(say, "\nshut {}", error.code()).unwrap(),
    };
    writeln!(say, "\nopen").unwrap();
    let mut full = 0;
    for serial in part.from..part.to {
        let met = part.scene.step(&mut stage, serial);
        writeln!(say, "did {serial} {met}").unwrap();
        full += usize::from(met == "disk-full");
        if full == 3
            && let Some(room) = std::env::var_os("SHIM_ROOM")
        {
            // Somebody made room.
            std::fs::write(room, i64::MAX.to_ne_bytes()).unwrap();
        }
    }
}

/// A line of the player.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    Open,
    Shut(String),
    Did(usize, String),
}

pub fn heard(line: &str) -> Option<Said> {
    let words: Vec<&str> = line.split(' ').collect();
    match words[..] {
        ["open"] => Some(Said::Open),
        ["shut", code] => Some(Said::Shut(code.to_owned())),
        ["did", serial, met] => Some(Said::Did(serial.parse().ok()?, met.to_owned())),
        _ => None,
    }
}

/// A player at work.
pub struct Player {
    child: Child,
    lines: BufReader<ChildStdout>,
    pub said: Vec<Said>,
}

impl Player {
    /// Starts one; `with` is its environment besides.
    pub fn start(part: &Part, with: &[(&str, String)]) -> Self {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args(["--exact", "faults::child::the_player_says_what_it_did", "--nocapture"]);
        command.env(PART, part.to_line()).envs(with.iter().map(|(name, value)| (name, value)));
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap());
        Self { child, lines, said: Vec::new() }
    }

    /// Waits for its next word. False: it says no more.
    pub fn listen(&mut self) -> bool {
        let mut line = String::new();
        // A line that was cut short by a kill was not said.
        while self.lines.read_line(&mut line).unwrap() > 0 {
            if let Some(said) = line.strip_suffix('\n').and_then(heard) {
                self.said.push(said);
                return true;
            }
            line.clear();
        }
        false
    }

    /// kill -9, now.
    pub fn kill(&mut self) {
        self.child.kill().unwrap();
    }

    /// Hears it out. Gives how it ended.
    pub fn end(&mut self) -> ExitStatus {
        while self.listen() {}
        self.child.wait().unwrap()
    }

    /// How many steps it has said.
    pub fn steps(&self) -> usize {
        self.said.iter().filter(|said| matches!(said, Said::Did(..))).count()
    }
}

/// Whether a process was ended by SIGKILL.
pub fn killed(status: ExitStatus) -> bool {
    #[cfg(unix)]
    let killed = std::os::unix::process::ExitStatusExt::signal(&status) == Some(9);
    #[cfg(not(unix))]
    let killed = !status.success();
    killed
}

/// The folder of a dossier, by the name that the system itself uses for it.
pub fn real(folder: &Path) -> PathBuf {
    folder.canonicalize().unwrap()
}

#[test]
fn the_player_says_what_it_did() {
    if let Ok(line) = std::env::var(PART) {
        return play(&Part::from_line(&line), &mut std::io::stdout());
    }
    for scene in SCENES {
        let folder = tempfile::tempdir().unwrap();
        let part = Part { scene, seed: 7, from: 0, to: 40, path: folder.path().join("d.warsha") };
        assert_eq!(Part::from_line(&part.to_line()), part);
        let mut told = Vec::new();
        play(&part, &mut told);
        let said: Vec<Said> = String::from_utf8(told).unwrap().lines().filter_map(heard).collect();
        assert_eq!((said.len(), &said[0]), (41, &Said::Open));
        let mut twin = Twin::new(scene, 7);
        twin.follow(&said).unwrap();
        let mut stage = Stage::open(&part.path, 7).unwrap();
        assert_eq!(twin.meets(stage.dossier()), Ok(false), "{scene:?}: the same steps, the same file");
    }
}
