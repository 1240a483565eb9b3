//! What other programs say of our papers: poppler takes the words out, a validator reads the rules, fontTools cuts fonts.
//!
//! A program that is not there skips its test and says so; with `WARSHA_REQUIRE_TOOLS=1` its absence fails.

use super::documents::{EXAMPLES, document, example, heading, print, root};
use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use warsha_press::paper;
use warsha_press::paper::document::Block;

/// The Python that has the validator and, perhaps, fontTools.
fn python() -> PathBuf {
    root().join("target/venv/bin/python")
}

/// Says that a test is skipped for want of a tool that the setup installs; fails where tools are required.
pub fn skip(test: &str, why: &str) {
    assert!(std::env::var_os("WARSHA_REQUIRE_TOOLS").is_none_or(|value| value != "1"), "{test}: {why}");
    skip_in_any_case(test, why);
}

/// Says that a test is skipped for want of what nobody has to have, on the terminal even when tests are quiet.
fn skip_in_any_case(test: &str, why: &str) {
    let _ = writeln!(std::io::stderr(), "SKIPPED {test}: {why}");
}

/// A program's output, if the program is there.
fn run(command: &mut Command) -> Option<Output> {
    command.output().ok()
}

fn has(module: &str) -> bool {
    run(Command::new(python()).args(["-c", &format!("import {module}")]))
        .is_some_and(|output| output.status.success())
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

/// Words and how often they come, without the marks that steer direction.
fn words(text: &str) -> BTreeMap<String, usize> {
    let steering = |one: &char| matches!(one, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{C}');
    let text: String = text.chars().filter(|one| !steering(one)).collect();
    let mut words = BTreeMap::new();
    for word in text.split_whitespace() {
        *words.entry(word.to_owned()).or_default() += 1;
    }
    words
}

/// The share of the source's words that were found, and those that were not.
pub fn recall(source: &str, found: &str) -> (f64, Vec<String>) {
    let (source, found) = (words(source), words(found));
    let (mut all, mut kept, mut lost) = (0, 0, Vec::new());
    for (word, count) in source {
        let here = found.get(&word).copied().unwrap_or(0).min(count);
        all += count;
        kept += here;
        if here < count {
            lost.push(word);
        }
    }
    (f64::from(u32::try_from(kept).unwrap()) / f64::from(u32::try_from(all).unwrap()), lost)
}

#[test]
fn poppler_takes_the_words_out() {
    let folder = tempfile::tempdir().unwrap();
    for (name, least) in [("tetouan", 0.999), ("minutes-ar", 0.99), ("minutes-fr", 0.99)] {
        let file = folder.path().join("paper.pdf");
        std::fs::write(&file, print(&example(name))).unwrap();
        let Some(output) = run(Command::new("pdftotext").arg(&file).arg("-")) else {
            return skip("poppler_takes_the_words_out", "pdftotext is not installed");
        };
        assert!(output.status.success(), "{}", said(&output));
        let (share, lost) = recall(&paper::text(&example(name)), &String::from_utf8(output.stdout).unwrap());
        assert!(share >= least, "{name}: {share:.4} of the words; lost {lost:?}");
    }
}

const VALIDATE: &str = "
import page, sys
bad = 0
for profile in ('3a', 'ua1'):
    report = page.validate_pdf(sys.argv[1], profile=profile)
    if not report.is_compliant or list(report.failures):
        bad = 1
        print(report)
        for failure in report.failures: print(failure)
sys.exit(bad)
";

#[test]
fn a_validator_finds_nothing_against_archive_and_access() {
    if !has("page") {
        return skip(
            "a_validator_finds_nothing_against_archive_and_access",
            "page-validation is not in target/venv",
        );
    }
    let folder = tempfile::tempdir().unwrap();
    let mut papers: Vec<(String, Vec<u8>)> =
        EXAMPLES.iter().map(|name| ((*name).to_owned(), print(&example(name)))).collect();
    papers.push(("empty".into(), print(&document("ar", Vec::new()))));
    papers.push(("long".into(), print(&long())));
    for (name, bytes) in papers {
        let file = folder.path().join(format!("{name}.pdf"));
        std::fs::write(&file, bytes).unwrap();
        validate(&name, &file);
    }
}

/// Holds a file to PDF/A-3a and PDF/UA-1.
pub fn validate(name: &str, file: &Path) {
    if !has("page") {
        return skip(name, "page-validation is not in target/venv");
    }
    let output = run(Command::new(python()).args(["-c", VALIDATE]).arg(file)).unwrap();
    assert!(output.status.success(), "{name}: {}", said(&output));
}

/// Many pages, so that a rule kept only by luck is broken by one of them.
fn long() -> paper::Document {
    let mut blocks = vec![heading(1, "تقرير")];
    for number in 0..40 {
        blocks.push(heading(2, &format!("القسم {number}")));
        blocks.extend(
            example("tetouan").blocks.into_iter().filter(|block| matches!(block, Block::Paragraph { .. })),
        );
        blocks.extend(
            example("minutes-ar")
                .blocks
                .into_iter()
                .filter(|block| matches!(block, Block::BarChart { .. } | Block::Quotation { .. })),
        );
    }
    document("ar-MA", blocks)
}

#[test]
fn qpdf_finds_no_fault() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("paper.pdf");
    std::fs::write(&file, print(&example("minutes-ar"))).unwrap();
    let Some(output) = run(Command::new("qpdf").arg("--check").arg(&file)) else {
        return skip("qpdf_finds_no_fault", "qpdf is not installed");
    };
    assert!(output.status.success(), "{}", said(&output));
}

#[test]
fn the_fonts_are_what_their_script_makes() {
    let source = Path::new("/usr/share/fonts/truetype/noto");
    if !has("fontTools") {
        return skip_in_any_case("the_fonts_are_what_their_script_makes", "fontTools is not in target/venv");
    }
    if !source.join("NotoSans-Regular.ttf").exists() {
        return skip_in_any_case(
            "the_fonts_are_what_their_script_makes",
            "the package fonts-noto-core is not installed",
        );
    }
    let folder = tempfile::tempdir().unwrap();
    let fonts = root().join("assets/fonts");
    let output =
        run(Command::new(python()).arg(fonts.join("subset.py")).arg(source).arg(folder.path())).unwrap();
    assert!(output.status.success(), "{}", said(&output));
    let mut count = 0;
    for entry in std::fs::read_dir(folder.path()).unwrap() {
        let name = entry.unwrap().file_name();
        let (made, kept) =
            (std::fs::read(folder.path().join(&name)).unwrap(), std::fs::read(fonts.join(&name)).unwrap());
        assert!(made == kept, "{} is not what the script makes", name.display());
        count += 1;
    }
    assert_eq!(count, 5);
}
