//! How long a spreadsheet of ten thousand people takes, from the file to the workshop's list, and what memory that needs.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a measurement reads the clock and prints"
)]

use serde_json::{Value, json};
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::time::Instant;
use warsha_desk::{Chooser, Office};
use zip::write::SimpleFileOptions;

const PEOPLE: usize = 10_000;
/// Wanted: seconds, and megabytes at the most.
const WANTED: (f64, u64) = (3.0, 400);

const GIVEN: &[&str] = &["محمد", "فاطمة", "رشيدة", "يوسف", "خديجة", "كريم", "سناء", "عمر", "زينب", "إدريس"];
const FAMILY: &[&str] =
    &["العلوي", "بناني", "الفاسي", "أزرقان", "التطواني", "المرابط", "الوزاني", "بنعبد الله"];

struct File(PathBuf);

impl Chooser for File {
    fn folder(&self) -> Option<PathBuf> {
        None
    }
    fn dossier(&self) -> Option<PathBuf> {
        None
    }
    fn list(&self) -> Option<PathBuf> {
        Some(self.0.clone())
    }
}

fn main() {
    let folder = tempfile::tempdir().unwrap();
    let list = folder.path().join("invitees.xlsx");
    spreadsheet(&list);
    let office = Office::new(&folder.path().join("data"), &folder.path().join("documents"));
    let chooser = File(list.clone());
    let ask = |call: Value| {
        let answer = office.answer(serde_json::from_value(call).unwrap(), &chooser);
        json!(answer.map_err(|fault| fault.code).unwrap())["value"].clone()
    };
    ask(json!({"call": "begin", "sample": false}));
    ask(json!({"call": "act", "actions": [
        {"do": "save-programme", "id": "g", "title": "تطوان"},
        {"do": "save-workshop", "id": "w", "programme_id": "g", "date": "2022-10-13"},
    ]}));
    let size = std::fs::metadata(&list).unwrap().len();
    println!("{PEOPLE} rows, {} kB", size / 1024);
    let mut whole = 0.0;
    for (what, call) in [
        ("read and laid beside the register", json!({"call": "read-list", "workshop": "w"})),
        ("invited", json!({"call": "invite-list", "workshop": "w", "chosen": []})),
    ] {
        let begun = Instant::now();
        ask(call);
        let took = begun.elapsed().as_secs_f64();
        whole += took;
        println!("  {what:<34} {took:6.2} s");
    }
    let (seconds, megabytes) = WANTED;
    println!(
        "  together                           {whole:6.2} s   wanted {seconds} {}",
        verdict(whole <= seconds)
    );
    if let Some(peak) = peak() {
        println!(
            "  memory at the most                 {peak:6} MB  wanted {megabytes} {}",
            verdict(peak <= megabytes)
        );
    }
    let evening = ask(json!({"call": "read", "view": {"view": "evening", "workshop": "w"}}));
    assert_eq!(evening["attendances"].as_array().unwrap().len(), PEOPLE);
}

fn verdict(good: bool) -> &'static str {
    if good { "good" } else { "MISSED" }
}

/// The most memory this process had, in megabytes; where the system tells.
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse::<u64>().ok().map(|kilobytes| kilobytes / 1024)
}

/// A spreadsheet as programs write it: a header, and shared strings.
fn spreadsheet(path: &Path) {
    let mut strings: Vec<String> =
        ["ر.ت", "الاسم الكامل", "الجنس", "الهيئة", "الصفة", "الهاتف"].map(String::from).to_vec();
    let mut rows = String::new();
    for row in 0..=PEOPLE {
        let _ = write!(rows, "<row r=\"{}\">", row + 1);
        for column in 0..6 {
            let cell = char::from(b'A' + u8::try_from(column).unwrap());
            if row == 0 {
                let _ = write!(rows, "<c r=\"{cell}1\" t=\"s\"><v>{column}</v></c>");
                continue;
            }
            let text = match column {
                0 => {
                    let _ = write!(rows, "<c r=\"A{}\"><v>{row}</v></c>", row + 1);
                    continue;
                }
                1 => format!("{} {} {}", GIVEN[row % 10], FAMILY[row / 10 % 8], letters(row)),
                2 => if row % 2 == 0 { "ذكر" } else { "أنثى" }.to_owned(),
                3 => format!("جمعية {}", letters(row % 300)),
                4 => "عضو المكتب".to_owned(),
                _ => format!("06{row:08}"),
            };
            let _ = write!(rows, "<c r=\"{cell}{}\" t=\"s\"><v>{}</v></c>", row + 1, strings.len());
            strings.push(text);
        }
        rows.push_str("</row>");
    }
    let mut shared = String::new();
    strings.iter().for_each(|text| {
        let _ = write!(shared, "<si><t>{text}</t></si>");
    });
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let package = "http://schemas.openxmlformats.org/package/2006";
    let kinds = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    let parts = [
        (
            "[Content_Types].xml",
            format!(
                "<Types xmlns=\"{package}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"{kinds}.sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"{kinds}.worksheet+xml\"/><Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"{kinds}.sharedStrings+xml\"/></Types>"
            ),
        ),
        (
            "_rels/.rels",
            format!(
                "<Relationships xmlns=\"{package}/relationships\"><Relationship Id=\"r1\" Type=\"{office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/workbook.xml",
            format!(
                "<workbook xmlns=\"{main}\" xmlns:r=\"{office}\"><sheets><sheet name=\"list\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!(
                "<Relationships xmlns=\"{package}/relationships\"><Relationship Id=\"r1\" Type=\"{office}/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"{office}/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"
            ),
        ),
        ("xl/sharedStrings.xml", format!("<sst xmlns=\"{main}\">{shared}</sst>")),
        (
            "xl/worksheets/sheet1.xml",
            format!("<worksheet xmlns=\"{main}\"><sheetData>{rows}</sheetData></worksheet>"),
        ),
    ];
    let mut writer = zip::ZipWriter::new(std::fs::File::create(path).unwrap());
    for (name, text) in parts {
        writer.start_file(name, SimpleFileOptions::default()).unwrap();
        writer.write_all(format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>{text}").as_bytes()).unwrap();
    }
    writer.finish().unwrap();
}

/// A number in letters: no two people have one name.
fn letters(number: usize) -> String {
    (0..5)
        .rev()
        .map(|place| ['ا', 'ب', 'ت', 'ث', 'ج', 'ح', 'خ', 'د', 'ذ', 'ر'][number / 10_usize.pow(place) % 10])
        .collect()
}
