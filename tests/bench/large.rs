//! A dossier of years: 50,000 people and 500 workshops. How long until Home answers, what each screen's read takes, and what it
//! takes to verify it, to copy it, and to merge an evening into it.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a measurement reads the clock and prints"
)]

use serde_json::{Value, json};
use std::path::Path;
use std::time::Instant;
use warsha_core::{Dossier, FileKey, View};

const PEOPLE: usize = 50_000;
const WORKSHOPS: usize = 500;
/// Of each workshop.
const ATTENDANCES: usize = 25;
const TURNS: usize = 12;
const RECOMMENDATIONS: usize = 6;

/// Wanted, in milliseconds.
const WANTED: [(&str, f64); 4] =
    [("open, then Home", 500.0), ("slowest read", 10.0), ("merge an evening", 1_200.0), ("verify", 1_000.0)];

const FIRST: [&str; 12] = [
    "محمد",
    "فاطمة",
    "يوسف",
    "خديجة",
    "عبد المالك",
    "زينب",
    "كمال",
    "سعاد",
    "Mohamed",
    "Fatima",
    "Karim",
    "Nadia",
];
const LAST: [&str; 10] = [
    "الناصري",
    "بنعيسى",
    "الطنجاوي",
    "أزرقان",
    "المرابط",
    "الإدريسي",
    "Cherkaoui",
    "El Fassi",
    "Bennani",
    "Alami",
];

/// Acts as a hand would, one action at a time.
struct Hand<'d> {
    dossier: &'d mut Dossier,
    at: i64,
}

impl Hand<'_> {
    fn act(&mut self, action: Value) {
        self.at += 40_000;
        self.dossier.apply(&serde_json::from_value(action).unwrap(), self.at).unwrap();
    }

    fn person(&mut self, number: usize) {
        let name = format!("{} {} {number}", FIRST[number % FIRST.len()], LAST[number / 7 % LAST.len()]);
        let sex = if number.is_multiple_of(2) { "male" } else { "female" };
        let organisation = format!("o-{}", number % 300);
        self.act(json!({"do": "save-person", "id": format!("p-{number}"), "name": name, "sex": sex,
                        "organisation_id": organisation, "phone": format!("+2126{number:08}")}));
    }

    fn evening(&mut self, name: &str, first_person: usize) {
        let date = "2022-10-13";
        self.act(json!({"do": "save-workshop", "id": name, "programme_id": "g", "date": date}));
        self.act(json!({"do": "open-workshop", "workshop": name}));
        let person = |n: usize| format!("p-{}", (first_person + n * 13) % PEOPLE);
        for n in 0..ATTENDANCES {
            self.act(json!({"do": "arrive", "workshop": name, "person": person(n)}));
        }
        for n in 0..TURNS {
            let turn = format!("{name}-i{n}");
            self.act(json!({"do": "give-floor", "id": turn, "workshop": name, "person": person(n)}));
            for note in 0..2 {
                self.act(json!({"do": "write-note", "id": format!("{turn}-n{note}"), "workshop_id": name, "intervention_id": turn,
                    "verb": "propose", "text": format!("ضرورة تفعيل آلية العرائض وتبسيط مساطرها رقم {n}")}));
            }
        }
        for n in 0..RECOMMENDATIONS {
            self.act(json!({"do": "capture", "id": format!("{name}-r{n}"), "workshop": name, "text": format!("تفعيل آلية العرائض {n}"),
                "proposers": [{"person": person(n)}], "axes": ["x"], "notes": [format!("{name}-i{n}-n0")]}));
        }
        self.act(json!({"do": "close-workshop", "workshop": name}));
    }
}

fn build(path: &Path) {
    let mut dossier = Dossier::open(path, 1, FileKey).unwrap();
    let mut hand = Hand { dossier: &mut dossier, at: 1_600_000_000_000 };
    hand.act(json!({"do": "save-programme", "id": "g", "title": "تطوان جماعة منفتحة"}));
    hand.act(json!({"do": "save-axis", "id": "x", "programme_id": "g", "title": "المشاركة المواطنة"}));
    for number in 0..300 {
        hand.act(json!({"do": "save-organisation", "id": format!("o-{number}"), "name": format!("جمعية {number}")}));
    }
    (0..PEOPLE).for_each(|number| hand.person(number));
    (0..WORKSHOPS).for_each(|number| hand.evening(&format!("w-{number}"), number * 97));
}

fn timed<T>(work: impl FnOnce() -> T) -> (f64, T) {
    let begun = Instant::now();
    let value = work();
    (begun.elapsed().as_secs_f64() * 1000.0, value)
}

/// The middle and the worst of 40, warm.
fn read(dossier: &Dossier, view: &View) -> (f64, f64) {
    let mut times: Vec<f64> = (0..41).map(|_| timed(|| dossier.read(view).unwrap()).0).skip(1).collect();
    times.sort_by(f64::total_cmp);
    (times[times.len() / 2], times[times.len() - 1])
}

fn main() {
    let folder = tempfile::tempdir_in(concat!(env!("CARGO_MANIFEST_DIR"), "/../target")).unwrap();
    let (here, there) = (folder.path().join("here.warsha"), folder.path().join("there.warsha"));
    let (built, ()) = timed(|| match std::env::var_os("WARSHA_LARGE") {
        // Minutes are saved by naming a file that was built before.
        Some(before) => drop(std::fs::copy(before, &here).unwrap()),
        None => build(&here),
    });
    let count = |sql: &str| -> i64 {
        rusqlite::Connection::open(&here).unwrap().query_row(sql, [], |row| row.get(0)).unwrap()
    };
    let (entries, changes) = (count("SELECT count(*) FROM entry"), count("SELECT count(*) FROM change"));
    let size = std::fs::metadata(&here).unwrap().len() / 1_000_000;
    println!(
        "{PEOPLE} people, {WORKSHOPS} workshops: {entries} entries, {changes} changes, {size} MB, built in {:.0} s",
        built / 1000.0
    );
    std::fs::copy(&here, &there).unwrap();
    let mut other = Dossier::open(&there, 2, FileKey).unwrap();
    Hand { dossier: &mut other, at: 1_700_000_000_000 }.evening("w-other", 0);
    drop(other);

    let mut measured = Vec::new();
    let (opened, dossier) = timed(|| {
        let dossier = Dossier::open(&here, 1, FileKey).unwrap();
        dossier.read(&View::Workshops).unwrap();
        dossier
    });
    measured.push(opened);
    println!("open, then Home: {opened:.1} ms");
    let workshop = || "w-250".parse().unwrap();
    let views = [
        ("Workshops", View::Workshops),
        ("Home", View::Home),
        ("Evening", View::Evening { workshop: workshop() }),
        ("Person", View::Person { person: "p-97".parse().unwrap() }),
        ("Minutes", View::Minutes { workshop: workshop(), public: false }),
        ("Minutes, public", View::Minutes { workshop: workshop(), public: true }),
        ("Figures", View::Figures { workshop: workshop() }),
        ("History", View::History { limit: 200 }),
        ("Find", View::Find { query: "ناصري محمد".to_owned(), limit: 20 }),
        ("Search", View::Search { query: "مساطر".to_owned(), limit: 20 }),
        ("Pairs of a workshop", View::Pairs { workshop: Some(workshop()) }),
    ];
    let mut slowest = 0.0_f64;
    for (name, view) in &views {
        let (median, worst) = read(&dossier, view);
        slowest = slowest.max(median);
        println!("read {name}: median {median:.2} ms, worst of 40 {worst:.2} ms");
    }
    measured.push(slowest);
    let mut dossier = dossier;
    let (merged, report) = timed(|| dossier.merge(&there, FileKey, 1_700_000_000_000).unwrap());
    println!("merge an evening ({} new rows): {merged:.0} ms", report.new.len());
    measured.push(merged);
    let (again, _) = timed(|| dossier.merge(&there, FileKey, 1_700_000_000_000).unwrap());
    println!("merge the same again: {again:.0} ms");
    let (verified, findings) = timed(|| dossier.verify().unwrap());
    assert_eq!(findings, vec![]);
    println!("verify: {verified:.0} ms");
    measured.push(verified);
    let (rebuilt, ()) = timed(|| dossier.rebuild().unwrap());
    println!("rebuild: {rebuilt:.0} ms");

    let mut holds = true;
    for ((name, wanted), found) in WANTED.iter().zip(measured) {
        let verdict = if found <= *wanted { "holds" } else { "does not hold" };
        holds &= found <= *wanted;
        println!("{name}: {found:.1} ms (wanted {wanted} at most): {verdict}");
    }
    std::process::exit(i32::from(!holds));
}
