//! From a story to a printed page, whole: what was said is found again on paper, under whoever said it.

use crate::paper::{drawn, geometry, tools};
use crate::stories::{self, open, play};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;
use warsha_core::model::minutes::Minutes;
use warsha_core::model::terms::Language;
use warsha_core::{Reading, View};
use warsha_press::compose::{self, Badges, Beside, List, Sheet, Version};
use warsha_press::paper::{self, Document, Fonts};

fn minutes(story: &str, public: bool) -> Minutes {
    let folder = tempfile::tempdir().unwrap();
    let mut dossier = open(&folder.path().join("d.warsha"));
    play(&mut dossier, story);
    let Reading::Workshops(workshops) = dossier.read(&View::Workshops).unwrap() else { panic!() };
    let Reading::Minutes(minutes) =
        dossier.read(&View::Minutes { workshop: workshops[0].id.clone(), public }).unwrap()
    else {
        panic!()
    };
    *minutes
}

/// Every document of the two evenings.
fn documents() -> Vec<(String, Document)> {
    let mut documents = Vec::new();
    for story in ["tetouan", "evening"] {
        for (public, version) in [(false, Version::Internal), (true, Version::Public)] {
            let minutes = minutes(&format!("{story}.jsonl"), public);
            for language in Language::ALL {
                let name = format!("{story}-{language}-{version:?}");
                documents.push((format!("{name}-minutes"), compose::minutes(&minutes, *language, version)));
                let sheet = compose::attendance(&minutes, *language, version, Sheet::Filled);
                documents.push((format!("{name}-attendance"), sheet));
                let blank = compose::attendance(&minutes, *language, version, Sheet::Blank { rows: 30 });
                documents.push((format!("{name}-blank"), blank));
                let badges = compose::badges(&minutes, *language, &Badges::People(None));
                documents.push((format!("{name}-badges"), badges));
                let numbers = compose::badges(&minutes, *language, &Badges::Numbers(20));
                documents.push((format!("{name}-badges-blank"), numbers));
                let list = compose::invitations(&minutes, &BTreeMap::new(), *language, version);
                documents.push((format!("{name}-invitations"), list));
                let table = compose::list(&minutes, List::Recommendations, *language, version);
                documents.push((format!("{name}-recommendations"), table));
                let pack = compose::list(&minutes, List::Pack(&Beside::default()), *language, version);
                documents.push((format!("{name}-pack"), pack));
            }
        }
    }
    documents
}

fn print(document: &Document, file: &Path) {
    let fonts = Fonts::bundled();
    let pages = paper::typeset(document, &fonts).unwrap();
    std::fs::write(file, paper::pdf(&pages, &fonts).unwrap()).unwrap();
}

#[test]
fn every_page_of_every_document_stands_as_it_should() {
    let fonts = Fonts::bundled();
    for (name, document) in documents() {
        let pages = paper::typeset(&document, &fonts).unwrap_or_else(|e| panic!("{name}: {e}"));
        geometry::check(&document, &pages);
        drawn::check(&paper::pdf(&pages, &fonts).unwrap());
    }
}

#[test]
fn archive_and_access_hold_for_what_people_print() {
    let folder = tempfile::tempdir().unwrap();
    for (name, document) in documents() {
        // One of each kind and language: the rest differ in words only.
        if name.contains("Public") && !name.contains("-ar-") {
            continue;
        }
        let file = folder.path().join(format!("{name}.pdf"));
        print(&document, &file);
        tools::validate(&name, &file);
    }
}

/// What poppler takes out of a file, without the marks that steer direction; white space is one space.
fn taken_out(file: &Path) -> Option<String> {
    let output = Command::new("pdftotext").arg(file).arg("-").output().ok()?;
    Some(plain(&String::from_utf8(output.stdout).unwrap()))
}

fn plain(text: &str) -> String {
    let steering =
        |c: &char| matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}');
    let kept: String = text.chars().filter(|c| !steering(c)).collect();
    kept.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn what_was_said_is_on_paper_in_order_under_whoever_said_it() {
    let seed: Value = serde_json::from_str(include_str!("../vectors/seed.json")).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("minutes.pdf");
    for story in ["tetouan.jsonl", "evening.jsonl"] {
        let document = compose::minutes(&minutes(story, false), Language::Arabic, Version::Internal);
        print(&document, &file);
        let Some(found) = taken_out(&file) else {
            return tools::skip("what_was_said_is_on_paper", "pdftotext is not installed");
        };
        let mut from = found.find("مجريات اللقاء").unwrap();
        for intervention in seed["interventions"].as_array().unwrap() {
            let name =
                seed["people"].as_array().unwrap().iter().find(|p| p["id"] == intervention["speaker_id"]);
            let speaker = name.unwrap()["name_ar"].as_str().unwrap();
            from +=
                found[from..].find(speaker).unwrap_or_else(|| panic!("{story}: {speaker} is not in order"));
            for note in intervention["notes"].as_array().unwrap() {
                let text = plain(note["text_ar"].as_str().unwrap());
                let at = found[from..].find(&text);
                let at = at.unwrap_or_else(|| panic!("{story}: {} is not in order: {text}", note["id"]));
                let passed = &found[from..from + at];
                for other in seed["people"].as_array().unwrap() {
                    let other = other["name_ar"].as_str().unwrap();
                    // A first name may be part of a longer word of somebody's note.
                    let named = other.contains(' ') && passed.contains(other);
                    assert!(other == speaker || !named, "{story}: {} stands under {other}", note["id"]);
                }
                from += at + text.len();
            }
        }
        for proposal in seed["recommendations"].as_array().unwrap() {
            let words = plain(proposal["text_ar"].as_str().unwrap());
            // In a narrow column poppler gives the lines of a cell one after the other.
            assert!(document_holds(&document, &words), "{story}: {} is not in the document", proposal["id"]);
        }
        let (share, lost) = tools::recall(&paper::text(&document), &found_whole(&file));
        assert!(share >= 0.99, "{story}: {share:.4} of the words; lost {lost:?}");
    }
}

fn document_holds(document: &Document, words: &str) -> bool {
    plain(&paper::text(document)).contains(words)
}

fn found_whole(file: &Path) -> String {
    let output = Command::new("pdftotext").arg(file).arg("-").output().unwrap();
    String::from_utf8(output.stdout).unwrap()
}

/// Where poppler finds a word, the page as a picture has ink: nothing is invisible, white, or covered.
#[test]
fn every_word_that_is_taken_out_is_seen() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("paper.pdf");
    for language in [Language::Arabic, Language::French] {
        print(&compose::minutes(&minutes("evening.jsonl", false), language, Version::Internal), &file);
        let boxes = Command::new("pdftotext").args(["-bbox"]).arg(&file).arg("-").output();
        let Ok(boxes) = boxes else { return tools::skip("every_word_is_seen", "pdftotext is not installed") };
        let boxes = String::from_utf8(boxes.stdout).unwrap();
        let root = folder.path().join("page");
        let drawn = Command::new("pdftoppm").args(["-gray", "-r", "144"]).arg(&file).arg(&root).status();
        assert!(drawn.unwrap().success());
        let mut pictures: Vec<_> = std::fs::read_dir(folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .filter(|path| path.extension().is_some_and(|extension| extension == "pgm"))
            .collect();
        pictures.sort();
        let mut seen = 0;
        for (page, picture) in boxes.split("<page ").skip(1).zip(&pictures) {
            let picture = Picture::read(picture);
            for word in page.split("<word ").skip(1) {
                let side = |name: &str| -> f64 {
                    word.split(&format!("{name}=\""))
                        .nth(1)
                        .unwrap()
                        .split('"')
                        .next()
                        .unwrap()
                        .parse()
                        .unwrap()
                };
                let text = word.split('>').nth(1).unwrap().split('<').next().unwrap();
                if plain(text).is_empty() {
                    continue;
                }
                let darkest = picture.darkest(side("xMin"), side("yMin"), side("xMax"), side("yMax"));
                assert!(darkest < 170, "{text:?} has no ink: {darkest}");
                seen += 1;
            }
        }
        assert!(seen > 500, "{seen} words");
        pictures.iter().for_each(|picture| std::fs::remove_file(picture).unwrap());
    }
}

/// A grey picture, two pixels a point: a full stop is small.
struct Picture {
    width: usize,
    height: usize,
    pixels: Vec<u8>,
}

impl Picture {
    fn read(path: &Path) -> Self {
        let bytes = std::fs::read(path).unwrap();
        let head: Vec<usize> = String::from_utf8_lossy(&bytes[3..40])
            .split_ascii_whitespace()
            .take(3)
            .map(|number| number.parse().unwrap())
            .collect();
        let (width, height) = (head[0], head[1]);
        Self { width, height, pixels: bytes[bytes.len() - width * height..].to_vec() }
    }

    fn darkest(&self, left: f64, top: f64, right: f64, bottom: f64) -> u8 {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a point of a page")]
        let at = |value: f64, most: usize| ((value * 2.0).max(0.0) as usize).min(most - 1);
        let columns = at(left, self.width)..=at(right.ceil(), self.width);
        let rows = at(top, self.height)..=at(bottom.ceil(), self.height);
        rows.flat_map(|row| columns.clone().map(move |column| (row, column)))
            .map(|(row, column)| self.pixels[row * self.width + column])
            .min()
            .unwrap()
    }
}

/// The papers of the stories as plain text, kept so that a change of a word is seen where it is read.
#[test]
fn the_papers_say_what_they_said() {
    for story in ["tetouan", "evening"] {
        let minutes = minutes(&format!("{story}.jsonl"), false);
        for language in Language::ALL {
            let text = paper::text(&compose::minutes(&minutes, *language, Version::Internal));
            snapshot(&format!("story-{story}-{language}.txt"), &text);
        }
        let sheet = compose::attendance(&minutes, Language::Arabic, Version::Internal, Sheet::Filled);
        snapshot(&format!("story-{story}-attendance-ar.txt"), &paper::text(&sheet));
    }
}

/// Every view of every short story, as the window will read it.
#[test]
fn the_views_show_what_they_showed() {
    let folder = tempfile::tempdir().unwrap();
    for name in stories::names().iter().filter(|name| !name.starts_with("evening")) {
        let mut dossier = open(&folder.path().join(format!("{name}.warsha")));
        play(&mut dossier, name);
        let shown = serde_json::to_string_pretty(&stories::shown(&dossier)).unwrap();
        snapshot(&format!("views-{}.json", name.trim_end_matches(".jsonl")), &(shown + "\n"));
    }
}

fn snapshot(name: &str, found: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("snapshots").join(name);
    // Empty cells at the end of a row are nothing to see.
    let found: String = found.lines().map(|line| format!("{}\n", line.trim_end())).collect();
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        std::fs::write(&path, &found).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    let differs = found.lines().zip(kept.lines()).find(|(found, kept)| found != kept);
    assert!(found == kept, "{name} changed ({differs:?}); UPDATE_SNAPSHOTS=1 keeps it, after reading");
}
