//! What every command does: exit codes, words in the asked language, documents that come out whole.

use crate::desk::{Desk, refused, said};
use std::path::Path;
use std::process::{Command, Output};

#[test]
fn the_seed_evening_goes_in_and_comes_out_in_four_languages() {
    let desk = Desk::new();
    desk.play("tetouan.jsonl");
    for language in ["ar", "fr", "en", "es"] {
        for document in ["minutes", "attendance"] {
            let output = format!("{document}-{language}.pdf");
            let words =
                ["minutes", "d.warsha", "--language", language, "--document", document, "-o", &output];
            let done = desk.run(&words);
            assert!(done.status.success(), "{}", said(&done));
            assert!(std::fs::read(desk.path(&output)).unwrap().starts_with(b"%PDF-1.7"));
        }
    }
    let done = desk.run(&["minutes", "d.warsha", "--format", "txt", "-o", "m.txt"]);
    assert!(done.status.success());
    assert!(std::fs::read_to_string(desk.path("m.txt")).unwrap().contains("ناصر الفقيه اللنجري"));
    let figures = desk.run(&["figures", "d.warsha", "--format", "json"]);
    let figures: serde_json::Value = serde_json::from_slice(&figures.stdout).unwrap();
    assert_eq!(figures["speakers"]["F"], 1);
    let csv = desk.run(&["figures", "d.warsha", "--format", "csv"]);
    assert!(String::from_utf8(csv.stdout).unwrap().contains("women_share_floor,,,,untimed_interventions"));
    assert!(desk.run(&["verify", "d.warsha"]).status.success());
    let history = desk.run(&["history", "d.warsha", "--limit", "3", "--language", "fr"]);
    assert_eq!(String::from_utf8(history.stdout).unwrap().lines().count(), 3);
}

#[test]
fn the_lists_of_recommendations_come_out_on_pages_and_as_spreadsheets() {
    let desk = Desk::new();
    desk.play("evening.jsonl");
    for (document, format, begins) in [
        ("recommendations", "pdf", &b"%PDF-1.7"[..]),
        ("recommendations", "xlsx", b"PK"),
        ("pack", "pdf", b"%PDF-1.7"),
        ("pack", "xlsx", b"PK"),
    ] {
        let words = ["minutes", "d.warsha", "--document", document, "--format", format, "-o", "list"];
        desk.done(&words);
        assert!(std::fs::read(desk.path("list")).unwrap().starts_with(begins), "{document} as {format}");
    }
    // The axes are in the order of the programme, which the minutes do not know.
    desk.done(&["minutes", "d.warsha", "--document", "pack", "--format", "txt", "-o", "pack.txt"]);
    let pack = std::fs::read_to_string(desk.path("pack.txt")).unwrap();
    let heading = |axis: &str| pack.find(&format!("\n\n{axis}\n\n")).unwrap();
    assert!(heading("الشفافية") < heading("المشاركة المواطنة"), "{pack}");
    let none = desk.run(&["minutes", "d.warsha", "--format", "xlsx", "-o", "m.xlsx", "--language", "en"]);
    refused(&none, "no spreadsheet");
    assert!(!desk.path("m.xlsx").exists(), "nothing is issued");
}

#[test]
fn the_same_dossier_prints_the_same_bytes() {
    let desk = Desk::new();
    desk.play("evening.jsonl");
    for output in ["a.pdf", "b.pdf"] {
        assert!(desk.run(&["minutes", "d.warsha", "-o", output]).status.success());
    }
    assert_eq!(std::fs::read(desk.path("a.pdf")).unwrap(), std::fs::read(desk.path("b.pdf")).unwrap());
}

#[test]
fn a_bad_story_changes_nothing_and_names_its_line() {
    let desk = Desk::new();
    std::fs::write(desk.path("bad.jsonl"), "{\"at\":0,\"do\":\"undo\"}\n{\"at\":1,\"do\":\"dance\"}\n")
        .unwrap();
    refused(&desk.run(&["play", "bad.jsonl", "--dossier", "d.warsha", "--language", "en"]), "2");
    assert!(!desk.path("d.warsha").exists(), "a story is read whole before anything is done");
    std::fs::write(desk.path("empty.jsonl"), "# nothing\n").unwrap();
    refused(&desk.run(&["play", "empty.jsonl", "--dossier", "d.warsha"]), "");
    std::fs::write(desk.path("latin.jsonl"), [0xe9, 0xe8, b'\n']).unwrap();
    refused(&desk.run(&["play", "latin.jsonl", "--dossier", "d.warsha"]), "latin.jsonl");
    refused(&desk.run(&["play", "missing.jsonl", "--dossier", "d.warsha"]), "missing.jsonl");
    // A line that the rules refuse stops the play; what was done before it is kept.
    let refused_line = "{\"at\":1,\"do\":\"end-floor\",\"workshop\":\"w\"}\n";
    let first = "{\"at\":0,\"do\":\"save-organisation\",\"id\":\"o2\",\"name\":\"جمعية المرأة المناضلة\"}\n";
    std::fs::write(desk.path("stops.jsonl"), format!("{first}{refused_line}")).unwrap();
    refused(&desk.run(&["play", "stops.jsonl", "--dossier", "d.warsha", "--language", "fr"]), "2");
    let history = desk.run(&["history", "d.warsha"]);
    assert_eq!(String::from_utf8(history.stdout).unwrap().lines().count(), 1);
}

#[test]
fn bad_files_are_refused_in_words_and_left_as_they_are() {
    let desk = Desk::new();
    std::fs::write(desk.path("text.warsha"), "محضر").unwrap();
    refused(&desk.run(&["verify", "text.warsha", "--language", "en"]), "text.warsha");
    refused(&desk.run(&["rebuild", "missing.warsha", "--language", "es"]), "missing.warsha");
    assert!(!desk.path("missing.warsha").exists());
    assert_eq!(std::fs::read_to_string(desk.path("text.warsha")).unwrap(), "محضر");
    desk.play("one-floor.jsonl");
    refused(&desk.run(&["minutes", "d.warsha", "--workshop", "99", "-o", "m.pdf"]), "99");
    refused(&desk.run(&["minutes", "d.warsha", "-o", "no/such/folder/m.pdf"]), "m.pdf");
    // What cannot be written leaves what was there.
    std::fs::create_dir(desk.path("taken.pdf")).unwrap();
    assert_eq!(desk.run(&["minutes", "d.warsha", "-o", "taken.pdf"]).status.code(), Some(1));
    assert!(desk.path("taken.pdf").is_dir());
    assert_eq!(
        std::fs::read_dir(desk.path(""))
            .unwrap()
            .filter(|e| { e.as_ref().unwrap().file_name().to_string_lossy().starts_with(".tmp") })
            .count(),
        0,
        "no half-written file stays"
    );
}

#[test]
fn bad_documents_are_refused_with_line_and_reason() {
    let desk = Desk::new();
    let document = |text: &str| {
        format!(
            "{{\"title\":\"محضر\",\"language\":\"ar\",\"date\":\"2022-10-13T18:00:00+01:00\",\"blocks\":[\n\
             {{\"block\":\"paragraph\",\"text\":{{\"spans\":[{{\"text\":{}}}]}}}}]}}",
            serde_json::to_string(text).unwrap()
        )
    };
    let typeset = |name: &str, content: &str| {
        std::fs::write(desk.path(name), content).unwrap();
        desk.run(&["typeset", name, "-o", "out.pdf", "--language", "en"])
    };
    refused(&typeset("syntax.json", "{\"title\": \"محضر\",\n oops}"), "2");
    refused(&typeset("field.json", "{\"title\":\"a\",\"surprise\":1}"), "surprise");
    refused(&typeset("glyph.json", &document("نص 😀 𒀀")), "U+1F600");
    refused(&typeset("nul.json", &document("نص\0نص")), "U+0000");
    refused(&typeset("bidi.json", &document("نص \u{202E}نص")), "U+202E");
    assert!(!desk.path("out.pdf").exists(), "nothing is issued");
    let long = "تفعيل آلية العرائض ".repeat(5_500);
    assert!(long.chars().count() > 100_000);
    let done = typeset("long.json", &document(&long));
    assert!(done.status.success(), "{}", said(&done));
}

fn found(output: &Output) -> serde_json::Value {
    assert!(output.status.success(), "{}", said(output));
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn people_and_passages_are_found_in_words_and_as_json() {
    let desk = Desk::new();
    desk.play("tetouan.jsonl");
    let find = |query: &str| found(&desk.run(&["find", "d.warsha", query, "--format", "json"]));
    for (query, name) in [
        ("ناصر الفقيه", "ناصر الفقيه اللنجري"),
        ("Abdelmalek", "عبد المالك أصريح"),
        ("اصريح", "عبد المالك أصريح"),
    ] {
        let first = &find(query)[0];
        assert_eq!((&first["kind"], &first["name"]), (&"person".into(), &name.into()), "{query}");
        assert!(first["id"].is_string() && first["match"].is_string() && first["score"].is_number());
    }
    let passages = find("العرائض");
    assert!(passages.as_array().unwrap().iter().any(|hit| hit["kind"] == "note" && hit["match"] == "text"));
    assert_eq!(
        found(&desk.run(&["find", "d.warsha", "م", "--limit", "2", "--format", "json"]))
            .as_array()
            .unwrap()
            .len(),
        2
    );
    let text = desk.run(&["find", "d.warsha", "Nasser", "--language", "fr"]);
    let text = String::from_utf8(text.stdout).unwrap();
    assert!(text.contains("ناصر") && text.contains("personne, proche"), "{text}");
    // Whatever is asked gets a clear answer.
    let long = "عبد ال".repeat(90);
    for (query, words) in [
        ("", "at least one letter"),
        ("\u{64B}\u{651}", "at least one letter"),
        ("🙂", "at least one letter"),
        ("\u{2067}\u{202E}", "at least one letter"),
        ("zzzzqqqq", "Nothing was found"),
        ("-x-", ""),
        (long.as_str(), ""),
    ] {
        let done = desk.run(&["find", "d.warsha", query, "--format", "json", "--language", "en"]);
        assert!(found(&done).is_array(), "{query:?}");
        assert!(said(&done).contains(words), "{query:?}: {}", said(&done));
        assert!(desk.run(&["find", "d.warsha", query]).status.success());
    }
    refused(&desk.run(&["find", "none.warsha", "منير", "--language", "es"]), "none.warsha");
}

#[test]
fn pairs_are_suggested_in_words_and_as_json() {
    let desk = Desk::new();
    desk.play("tetouan.jsonl");
    let lines = [
        r#"{"at":4000000000000,"do":"save-person","id":"twin","name":"Abdelmalek Asrih","phone":"0612345678"}"#,
        r#"{"at":4000000000000,"do":"save-person","id":"p2","phone":"+212 612 345 678"}"#,
    ];
    std::fs::write(desk.path("twin.jsonl"), lines.join("\n")).unwrap();
    assert!(desk.run(&["play", "twin.jsonl", "--dossier", "d.warsha"]).status.success());
    let pairs = found(&desk.run(&["pairs", "d.warsha", "--format", "json"]));
    let first = &pairs["people"][0];
    assert_eq!((&first["a"]["id"], &first["b"]["id"]), (&"p2".into(), &"twin".into()), "{pairs}");
    assert_eq!(first["reasons"], serde_json::json!(["same-phone", "similar-name"]));
    assert!(first["score"].as_f64().unwrap() > 0.8 && pairs["recommendations"].is_array());
    let text = desk.run(&["pairs", "d.warsha", "--workshop", "2", "--language", "fr"]);
    assert!(String::from_utf8(text.stdout).unwrap().contains("même téléphone, nom proche"));
    refused(&desk.run(&["pairs", "d.warsha", "--workshop", "99", "--language", "en"]), "99");
    let empty = Desk::new();
    std::fs::write(empty.path("one.jsonl"), lines[0]).unwrap();
    assert!(empty.run(&["play", "one.jsonl", "--dossier", "d.warsha"]).status.success());
    let nothing = empty.run(&["pairs", "d.warsha", "--language", "en"]);
    assert!(nothing.status.success() && said(&nothing).contains("Nothing seems"));
}

#[test]
fn usage_is_its_own_exit_code() {
    let desk = Desk::new();
    for words in [&["dance"][..], &["minutes", "d.warsha"], &["verify", "d.warsha", "--language", "xx"], &[]]
    {
        assert_eq!(desk.run(words).status.code(), Some(2), "{words:?}");
    }
    let help = desk.run(&["typeset", "--help"]);
    assert!(help.status.success() && String::from_utf8(help.stdout).unwrap().contains("bar-chart"));
}

#[test]
fn the_language_is_asked_then_the_systems_then_arabic() {
    let desk = Desk::new();
    let of = |command: &mut Command| said(&command.args(["verify", "x.warsha"]).output().unwrap());
    let arabic = of(&mut desk.command());
    assert_eq!(of(desk.command().env("LC_ALL", "C.UTF-8")), arabic);
    let french = of(desk.command().env("LC_ALL", "fr_MA.UTF-8"));
    assert_ne!(french, arabic);
    assert_eq!(of(desk.command().env("LC_ALL", "en_GB.UTF-8").args(["--language", "fr"])), french);
}

/// A disk that fills up while the evening is played: a message in words, and what was acknowledged is still there.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_said_and_loses_nothing() {
    let desk = Desk::new();
    let disk = desk.path("disk");
    std::fs::create_dir(&disk).unwrap();
    let story = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/sample/evening.jsonl");
    // A small disk of its own, in a namespace of its own: no right of an administrator is needed where the system allows it.
    let script = format!(
        "mount -t tmpfs -o size=2000k tmpfs disk || exit 77\n\
         '{cli}' play '{story}' --dossier disk/d.warsha --language en; echo \"exit $?\" >&2\n\
         rm -f disk/filler; cp disk/d.warsha kept.warsha; cp disk/d.warsha-wal kept.warsha-wal 2>/dev/null; true",
        cli = env!("CARGO_BIN_EXE_warsha-cli"),
        story = story.display()
    );
    let data = desk.path("data");
    let mut unshare = Command::new("unshare");
    unshare.args(["-rm", "sh", "-c", &script]).current_dir(desk.path("")).env("WARSHA_DATA_DIR", data);
    let Ok(output) = unshare.output() else { return skipped("there is no unshare") };
    if output.status.code() == Some(77) || !output.status.success() {
        return skipped("this system allows no disk of one's own");
    }
    let said = said(&output);
    assert!(said.contains("exit 1"), "the disk was large enough: {said}");
    assert!(!said.contains("[fault"), "{said}");
    let verified = desk.run(&["verify", "kept.warsha", "--language", "en"]);
    assert!(verified.status.success(), "{}", String::from_utf8_lossy(&verified.stderr));
    let history = desk.run(&["history", "kept.warsha", "--limit", "100000"]);
    assert!(
        String::from_utf8(history.stdout).unwrap().lines().count() > 20,
        "what was acknowledged is there"
    );
}

#[cfg(target_os = "linux")]
#[expect(clippy::print_stderr, reason = "a test that did not run must say so")]
fn skipped(why: &str) {
    eprintln!("skipped: {why}");
}
