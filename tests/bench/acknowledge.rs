//! How long an action takes to be on disk, beside a bare SQLite commit of the same bytes: the example evening, verb by verb.
//!
//! Both are made in turn, on the same disk, with WAL and `synchronous=FULL`, so that the ratio does not depend on the machine.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a measurement reads the clock and prints"
)]

use rusqlite::Connection;
use std::collections::BTreeMap;
use std::path::Path;
use std::time::{Duration, Instant};
use warsha_core::story::{Step, parse};
use warsha_core::{Dossier, FileKey};

const ROUNDS: usize = 5;
/// Wanted: the median over the evening, and the worst verb, at most this many bare commits.
const WANTED: (f64, f64) = (3.0, 4.0);

fn median(times: &mut [Duration]) -> f64 {
    times.sort();
    times[times.len() / 2].as_secs_f64() * 1000.0
}

/// A table with a key and a text, and nothing else: the least that SQLite can do with these bytes.
fn bare(path: &Path) -> Connection {
    let connection = Connection::open(path).unwrap();
    connection.pragma_update(None, "journal_mode", "WAL").unwrap();
    connection.pragma_update(None, "synchronous", "FULL").unwrap();
    connection.execute_batch("CREATE TABLE line (id INTEGER PRIMARY KEY, text TEXT NOT NULL)").unwrap();
    connection
}

/// The bytes an action's entry put in the journal.
fn bytes(journal: &Connection) -> usize {
    let sql = "SELECT coalesce(sum(length(patch)), 0) FROM change WHERE entry = (SELECT max(id) FROM entry)";
    let bytes: i64 = journal.prepare_cached(sql).unwrap().query_row([], |row| row.get(0)).unwrap();
    usize::try_from(bytes).unwrap()
}

fn main() {
    let story = Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/sample/evening.jsonl");
    let lines = parse(&std::fs::read_to_string(story).unwrap()).unwrap();
    let mut verbs: BTreeMap<&str, (Vec<Duration>, Vec<Duration>)> = BTreeMap::new();
    for round in 0..ROUNDS {
        let folder = tempfile::tempdir_in(concat!(env!("CARGO_MANIFEST_DIR"), "/../target")).unwrap();
        let mut dossier = Dossier::open(&folder.path().join("d.warsha"), 1, FileKey).unwrap();
        let journal = Connection::open(folder.path().join("d.warsha")).unwrap();
        let other = bare(&folder.path().join("bare.db"));
        for line in &lines {
            let Step::Do(action) = &line.step else { continue };
            let begun = Instant::now();
            if line.play(&mut dossier).is_err() {
                continue;
            }
            let acknowledged = begun.elapsed();
            let text = "x".repeat(bytes(&journal));
            let begun = Instant::now();
            other.prepare_cached("INSERT INTO line (text) VALUES (?1)").unwrap().execute([text]).unwrap();
            let committed = begun.elapsed();
            // The first round warms the caches.
            if round > 0 {
                let times = verbs.entry(action.code()).or_default();
                times.0.push(acknowledged);
                times.1.push(committed);
            }
        }
    }
    let mut all = (Vec::new(), Vec::new());
    let mut worst = 0.0_f64;
    println!("{:<22} {:>5} {:>10} {:>10} {:>6}", "verb", "n", "action ms", "bare ms", "ratio");
    for (verb, (actions, commits)) in &mut verbs {
        all.0.extend(actions.iter().copied());
        all.1.extend(commits.iter().copied());
        let (action, commit) = (median(actions), median(commits));
        // A verb that comes once an evening is measured four times: too few to judge by.
        if actions.len() >= 8 {
            worst = worst.max(action / commit);
        }
        println!("{verb:<22} {:>5} {action:>10.3} {commit:>10.3} {:>6.2}", actions.len(), action / commit);
    }
    let (action, commit) = (median(&mut all.0), median(&mut all.1));
    let whole = action / commit;
    println!("{:<22} {:>5} {action:>10.3} {commit:>10.3} {whole:>6.2}", "the evening", all.0.len());
    let holds = whole <= WANTED.0 && worst <= WANTED.1;
    let verdict = if holds { "holds" } else { "does not hold" };
    let (median, most) = WANTED;
    println!(
        "median {whole:.2} (wanted {median} at most), worst verb {worst:.2} (wanted {most} at most): {verdict}"
    );
    std::process::exit(i32::from(!holds));
}
