//! Snapshots, copies, restoring and the doctor.

use crate::desk::{Desk, said};
use std::fs;
use std::process::{Command, Output};

impl Desk {
    /// A desk at which English is spoken, with a dossier `d.warsha` played from a short story.
    fn begun() -> Self {
        let desk = Self::in_english();
        desk.play("one-floor.jsonl");
        desk
    }

    /// Adds an organisation, by a story of one line.
    fn add(&self, id: &str) {
        let line = format!("{{\"at\":0,\"do\":\"save-organisation\",\"id\":\"{id}\",\"name\":\"{id}\"}}");
        self.write("data", "d.warsha", &[&line]);
    }

    /// Is refused, and gives what was said.
    fn refused(&self, words: &[&str]) -> String {
        let output = self.run(words);
        assert_eq!(output.status.code(), Some(1), "{words:?}: {}", said(&output));
        all(&output)
    }

    fn history(&self, dossier: &str) -> usize {
        let output = self.run(&["history", dossier, "--limit", "100000"]);
        String::from_utf8(output.stdout).unwrap().lines().count()
    }

    fn snapshots(&self) -> Vec<String> {
        let output = self.run(&["restore", "d.warsha", "--list"]);
        String::from_utf8(output.stdout).unwrap().lines().map(ToOwned::to_owned).collect()
    }
}

fn all(output: &Output) -> String {
    String::from_utf8([&output.stdout[..], &output.stderr[..]].concat()).unwrap()
}

#[test]
fn playing_keeps_a_snapshot_and_so_does_asking() {
    let desk = Desk::begun();
    assert_eq!(desk.snapshots().len(), 1, "taken when the play was over");
    assert!(desk.done(&["snapshot", "d.warsha"]).contains("Nothing has changed"));
    desk.add("more");
    assert_eq!(desk.snapshots().len(), 2);
    assert!(desk.snapshots()[0].contains("moments ago"), "{:?}", desk.snapshots());
    assert!(desk.refused(&["snapshot", "none.warsha"]).contains("none.warsha"));
    // Rebuilding is risky, and undone by restoring.
    desk.done(&["rebuild", "d.warsha"]);
    desk.done(&["verify", "d.warsha"]);
}

#[test]
fn a_copy_goes_to_a_folder_under_its_day_and_loses_nothing() {
    let desk = Desk::begun();
    fs::create_dir(desk.path("stick")).unwrap();
    let said = desk.done(&["copy", "d.warsha", "stick"]);
    let name = fs::read_dir(desk.path("stick")).unwrap().next().unwrap().unwrap().file_name();
    let name = name.into_string().unwrap();
    assert!(name.starts_with("d-2") && name.ends_with(".warsha") && said.contains(&name), "{name} {said}");
    assert_eq!(desk.history(&format!("stick/{name}")), desk.history("d.warsha"));
    assert_eq!(fs::read_dir(desk.path("stick")).unwrap().count(), 1, "nothing beside it");
    desk.done(&["copy", "d.warsha", "stick"]);
    fs::write(desk.path("taken"), "x").unwrap();
    assert!(desk.refused(&["copy", "d.warsha", "taken"]).contains("taken"));
    assert!(desk.refused(&["copy", "d.warsha", "d.warsha"]).contains("d.warsha"));
    assert!(desk.refused(&["copy", "d.warsha", "no/folder/x.warsha"]).contains("no/folder"));
    assert_eq!(fs::read_to_string(desk.path("taken")).unwrap(), "x");
}

#[test]
fn what_is_restored_says_what_it_lacks_and_where_the_other_is() {
    let desk = Desk::begun();
    let then = desk.history("d.warsha");
    let first = desk.snapshots()[0].split("  ").next().unwrap().to_owned();
    desk.add("a");
    desk.add("b");
    let said = desk.done(&["restore", "d.warsha", "--snapshot", &first]);
    assert!(said.contains("moments ago") && said.contains("2 later changes"), "{said}");
    assert_eq!(desk.history("d.warsha"), then);
    let aside = said.lines().last().unwrap().rsplit(" in ").next().unwrap().trim_end_matches('.');
    let there = format!("{aside}/d.warsha");
    assert_eq!(desk.history(&there), then + 2, "{there}");
    // A ruined file, and one that is gone: the newest snapshot that is sound.
    fs::write(desk.path("d.warsha"), "ruined").unwrap();
    let said = desk.done(&["restore", "d.warsha"]);
    assert!(said.contains("cannot be read"), "{said}");
    fs::remove_file(desk.path("d.warsha")).unwrap();
    let said = desk.done(&["restore", "d.warsha"]);
    assert!(!said.contains("later") && !said.contains("kept as it was"), "{said}");
    assert_eq!(desk.history("d.warsha"), then + 2);
    assert!(desk.refused(&["restore", "other.warsha"]).contains("other.warsha"));
    assert!(desk.refused(&["restore", "other.warsha", "--list"]).contains("other.warsha"));
    desk.done(&["restore", "other.warsha", "--from", "d.warsha"]);
    assert_eq!(desk.history("other.warsha"), then + 2);
}

#[test]
fn the_doctor_tells_everything_and_one_thing_to_do() {
    let desk = Desk::begun();
    let said = desk.done(&["doctor", "d.warsha"]);
    for word in
        ["sound as a whole", "one sound snapshot", "No copy of it", "Free on the disk", "All is well."]
    {
        assert!(said.contains(word), "{word}: {said}");
    }
    desk.done(&["copy", "d.warsha", "copy.warsha"]);
    assert!(desk.done(&["doctor", "d.warsha"]).contains("The last copy was made moments ago"));
    let json = desk.run(&["doctor", "d.warsha", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_slice(&json.stdout).unwrap();
    assert_eq!((&json["health"], &json["way_out"]), (&"sound".into(), &"nothing".into()));
    assert_eq!(json["snapshots"][0]["sound"], true);
    // It writes nothing, not even beside a dossier that is not there.
    assert!(desk.refused(&["doctor", "none.warsha"]).contains("choose another file"));
    assert!(!desk.path("none.warsha-lock").exists());
    for language in ["ar", "fr", "es"] {
        let said = desk.done(&["doctor", "d.warsha", "--language", language]);
        assert!(!said.contains("[doctor") && !said.contains("All is well"), "{said}");
    }
}

#[test]
fn a_damaged_dossier_is_refused_told_of_and_brought_back() {
    let desk = Desk::begun();
    let then = desk.history("d.warsha");
    let whole = fs::read(desk.path("d.warsha")).unwrap();
    // The page that names the tables: neither a table nor the journal can be found.
    let mut bytes = whole.clone();
    bytes[100..4096].fill(0xA5);
    fs::write(desk.path("d.warsha"), &bytes).unwrap();
    let said = desk.refused(&["doctor", "d.warsha"]);
    assert!(said.contains("is damaged") && said.contains("restore"), "{said}");
    assert_eq!(fs::read(desk.path("d.warsha")).unwrap(), bytes, "looking changes nothing");
    fs::write(desk.path("line.jsonl"), "{\"at\":0,\"do\":\"undo\"}\n").unwrap();
    let play = ["play", "line.jsonl", "--dossier", "d.warsha"];
    let said = desk.refused(&play);
    assert!(
        said.contains("set aside") && said.contains("newest sound snapshot was taken moments ago"),
        "{said}"
    );
    assert!(desk.refused(&play).contains("set aside"), "no new dossier is begun in its place");
    assert!(desk.refused(&["doctor", "d.warsha"]).contains("was damaged and was set aside"));
    assert!(desk.refused(&["rebuild", "d.warsha"]).contains("journal"));
    desk.done(&["restore", "d.warsha"]);
    desk.done(&["doctor", "d.warsha"]);
    assert_eq!(desk.history("d.warsha"), then);
}

#[test]
fn tables_that_differ_are_refused_and_rebuilt() {
    let desk = Desk::begun();
    // A table's page is lost, the last there is, and the journal is whole.
    let whole = fs::read(desk.path("d.warsha")).unwrap();
    let lost = |place: usize| {
        let mut bytes = whole.clone();
        bytes[place..place + 4096].fill(0);
        fs::write(desk.path("d.warsha"), &bytes).unwrap();
        desk.refused(&["doctor", "d.warsha"]).contains("rebuild")
    };
    assert!((0..whole.len()).step_by(4096).rev().any(lost));
    let then = desk.snapshots().len();
    let said = desk.done(&["rebuild", "d.warsha"]);
    assert!(said.contains("built anew") || said.contains("written anew"), "{said}");
    desk.done(&["doctor", "d.warsha"]);
    assert!(desk.snapshots().len() >= then);
}

/// A stick, and a disk that cannot be written: read there, and not written in.
#[cfg(target_os = "linux")]
#[test]
fn sticks_and_read_only_disks_are_read_and_not_written() {
    let desk = Desk::begun();
    fs::create_dir(desk.path("stick")).unwrap();
    fs::write(desk.path("line.jsonl"), "{\"at\":0,\"do\":\"undo\"}\n").unwrap();
    let script = format!(
        "cli='{}'\nmount -t tmpfs tmpfs stick && cp d.warsha stick && mount -o remount,ro stick || exit 77\n\
         \"$cli\" verify stick/d.warsha || exit 1\n\"$cli\" doctor stick/d.warsha || exit 1\n\
         \"$cli\" play line.jsonl --dossier stick/d.warsha && exit 1\n\
         mkdir -p /media && mount -t tmpfs tmpfs /media && mkdir /media/stick && \
         mount -t tmpfs tmpfs /media/stick && cp d.warsha /media/stick || exit 0\n\
         \"$cli\" verify /media/stick/d.warsha || exit 1\n\
         \"$cli\" play line.jsonl --dossier /media/stick/d.warsha && exit 1\n\"$cli\" doctor /media/stick/d.warsha && exit 1\n\
         exit 0",
        env!("CARGO_BIN_EXE_warsha-cli")
    );
    let mut unshare = Command::new("unshare");
    unshare.args(["-rm", "sh", "-c", &script]).current_dir(desk.path(""));
    unshare.env("WARSHA_DATA_DIR", desk.path("data")).env("LC_ALL", "en");
    let Ok(output) = unshare.output() else { return };
    let said = all(&output);
    if output.status.code() == Some(77) || said.contains("unshare:") {
        return;
    }
    assert!(output.status.success(), "{said}");
    assert!(said.contains("is read-only"), "{said}");
    if said.contains("/media/stick") {
        assert!(said.contains("on a removable disk"), "{said}");
    }
}
