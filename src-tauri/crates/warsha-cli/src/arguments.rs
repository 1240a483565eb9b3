//! What can be asked on the command line.

use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;
use warsha_core::model::terms::Language;

/// Warsha without a window.
#[derive(Debug, Parser)]
#[command(name = "warsha-cli", arg_required_else_help = true, disable_version_flag = true)]
pub struct Arguments {
    /// The language of documents and messages: ar, fr, en or es. Else that of LC_ALL, else Arabic.
    #[arg(long, global = true, value_parser = language)]
    pub language: Option<Language>,
    /// What is asked.
    #[command(subcommand)]
    pub command: Command,
}

fn language(text: &str) -> Result<Language, String> {
    let found = Language::ALL.iter().find(|language| language.code() == text).copied();
    found.ok_or_else(|| "one of ar, fr, en, es".to_owned())
}

/// Badge numbers, the first and the last.
pub type Numbers = std::ops::RangeInclusive<i64>;

fn numbers(text: &str) -> Result<Numbers, String> {
    let (first, last) = text.split_once('-').unwrap_or((text, text));
    match (first.trim().parse(), last.trim().parse()) {
        (Ok(first), Ok(last)) if first <= last => Ok(first..=last),
        _ => Err("a number, or two with a hyphen between: 12-40".to_owned()),
    }
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Plays a story into a dossier, which is created if it is not there.
    ///
    /// A story is a file of lines: {"at": "2022-10-13T18:05:00+01:00", "do": "save-person", …}. Lines that begin with # are
    /// comments; "refused" names the refusal a line must meet.
    Play(Play),
    /// Prints the minutes of a workshop, its lists (attendance, invitations, recommendations, the committee's pack) or its badges.
    Minutes(Minutes),
    /// Tells the figures of a workshop.
    Figures(Figures),
    /// Typesets a document that is given as JSON.
    ///
    /// The JSON is an object: "title", "language" (BCP 47), "date" (RFC 3339), optionally "paper" ("a4", "a4-landscape" or "a4-cards"),
    /// "header" and "footer" ({"start", "middle", "end"}, where {page} and {pages} are replaced), "badge", "attachments"
    /// ({"name", "media_type", "description", "content"}), and "blocks": a list of {"block": KIND, …}. A text is
    /// {"spans": [{"text": "…", "bold": true, "language": "fr"}], "language": "ar"}.
    ///
    ///   heading      level (1 to 3), text
    ///   paragraph    text, align (justify, start, center, end), size (small, normal, large), keep_with_next
    ///   quotation    text
    ///   list         marker (bullet, number), items (texts)
    ///   table        caption, columns ({head, width, align}), rows ({cells, header, total}), row_height (millimetres)
    ///   card         entries ({name, value})
    ///   bar-chart    caption, bars ({label, value, shown, tone})
    ///   signatures   places ({role, name})
    ///   name-cards   cards ({number, name, detail, note}); ten to a page of paper "a4-cards"
    ///   page-break
    ///
    /// An example is in tests/papers/.
    #[command(verbatim_doc_comment)]
    Typeset(Typeset),
    /// Finds people and organisations by name, telephone, organisation or function, and passages by their words.
    ///
    /// A name is found in either script, without its article, with one typing error; the best comes first, then what was noted, decided
    /// and recommended. As JSON, a list of objects: "kind" (person, organisation, note, decision, recommendation), "id", "name" (of a
    /// passage: its text), "match" (exact, name, phone, prefix, similar; of a passage: text), "score" (0 to 1), "highlights" (pairs of
    /// first character and the one after the last, in "name"), "organisation" of a person, "workshop" of a passage.
    Find(Find),
    /// Tells which people, and which recommendations, may have been entered twice. Nothing is merged.
    ///
    /// As JSON, an object of two lists, the likeliest first: "people" ({"a", "b", "score", "reasons"}, with {"id", "name"}; reasons are
    /// same-phone, same-name, similar-name, same-organisation) and "recommendations" ({"a", "b", "score"}, with {"id", "text"}).
    Pairs(Pairs),
    /// Shows whom a list of invitees would bring: a spreadsheet (XLSX), or a text whose cells a comma, a semicolon or a tab divides.
    ///
    /// Nothing is written. As JSON, an object: "file", "people" ({"row", "name", and what is known: "honorific", "sex", "sex_source",
    /// "phone", "email", "organisation", "function", "age_band"}), "refused" ({"row", "reason", "text"}), "warnings" ({"row", "code",
    /// "text"}), "skipped" (rows that are nobody), "columns" and "header" (what was guessed).
    Import(Import),
    /// Looks for anything in a dossier that is not as its journal says.
    Verify(One),
    /// Writes a dossier's tables anew from its journal.
    Rebuild(One),
    /// Takes over what was done in another dossier of the same programme, such as that of the second door.
    Merge(Merge),
    /// Tells what was done, the newest first.
    History(History),
    /// Takes a snapshot of a dossier among this laptop's own, and verifies it.
    Snapshot(One),
    /// Makes a verified copy of a dossier in a folder, or on a stick.
    ///
    /// In a folder the copy is called by the dossier's name and the day. A file that is there is replaced only when all that it
    /// holds is in the dossier.
    Copy(Copy),
    /// Puts a snapshot, or a copy, in a dossier's place. What was there is set aside, never deleted.
    ///
    /// Without --from, the newest snapshot that is sound. The dossier may be damaged, or missing.
    Restore(Restore),
    /// Tells everything about a dossier and what is kept of it, and what to do. Answers 0 when there is nothing to do.
    Doctor(Doctor),
}

/// A story and a dossier.
#[derive(Debug, Args)]
pub struct Play {
    /// The story.
    pub story: PathBuf,
    /// The dossier.
    #[arg(long)]
    pub dossier: PathBuf,
}

/// Which document of which workshop.
#[derive(Debug, Args)]
pub struct Minutes {
    /// The dossier.
    pub dossier: PathBuf,
    /// The number of the workshop; else the latest.
    #[arg(long)]
    pub workshop: Option<i64>,
    /// Which document.
    #[arg(long, value_enum, default_value_t = Document::Minutes)]
    pub document: Document,
    /// For whom.
    #[arg(long, value_enum, default_value_t = Version::Internal)]
    pub version: Version,
    /// To be filled in by hand: so many numbered rows after those registered, or so many badges with a number alone.
    #[arg(long, value_name = "COUNT")]
    pub blank: Option<u16>,
    /// Badges of these numbers only: 12-40.
    #[arg(long, value_parser = numbers, conflicts_with = "blank")]
    pub numbers: Option<Numbers>,
    /// In which form.
    #[arg(long, value_enum, default_value_t = Form::Pdf)]
    pub format: Form,
    /// Where to.
    #[arg(short, long)]
    pub output: PathBuf,
}

/// Which workshop's figures.
#[derive(Debug, Args)]
pub struct Figures {
    /// The dossier.
    pub dossier: PathBuf,
    /// The number of the workshop; else the latest.
    #[arg(long)]
    pub workshop: Option<i64>,
    /// For whom.
    #[arg(long, value_enum, default_value_t = Version::Internal)]
    pub version: Version,
    /// In which form.
    #[arg(long, value_enum, default_value_t = Table::Json)]
    pub format: Table,
}

/// A document to typeset.
#[derive(Debug, Args)]
pub struct Typeset {
    /// The document, as JSON.
    pub document: PathBuf,
    /// In which form.
    #[arg(long, value_enum, default_value_t = Format::Pdf)]
    pub format: Format,
    /// Where to.
    #[arg(short, long)]
    pub output: PathBuf,
}

/// A dossier.
#[derive(Debug, Args)]
pub struct One {
    /// The dossier.
    pub dossier: PathBuf,
}

/// A dossier, and another of the same programme.
#[derive(Debug, Args)]
pub struct Merge {
    /// The dossier that receives.
    pub dossier: PathBuf,
    /// The other, which stays as it is.
    pub other: PathBuf,
    /// In which form to tell what the merge brought.
    #[arg(long, value_enum, default_value_t = Listing::Text)]
    pub format: Listing,
}

/// A dossier, and where its copy goes.
#[derive(Debug, Args)]
pub struct Copy {
    /// The dossier.
    pub dossier: PathBuf,
    /// A folder, or the copy's own path.
    pub to: PathBuf,
}

/// A dossier, and what to put in its place.
#[derive(Debug, Args)]
pub struct Restore {
    /// The dossier.
    pub dossier: PathBuf,
    /// A copy, or a snapshot by its name in the list.
    #[arg(long, visible_alias = "snapshot")]
    pub from: Option<PathBuf>,
    /// Tells the snapshots there are, the newest first, and changes nothing.
    #[arg(long, conflicts_with = "from")]
    pub list: bool,
}

/// A dossier to look at.
#[derive(Debug, Args)]
pub struct Doctor {
    /// The dossier.
    pub dossier: PathBuf,
    /// In which form.
    #[arg(long, value_enum, default_value_t = Listing::Text)]
    pub format: Listing,
}

/// What is looked for.
#[derive(Debug, Args)]
pub struct Find {
    /// The dossier.
    pub dossier: PathBuf,
    /// A name, the beginning of one, a telephone number, or words.
    #[arg(allow_hyphen_values = true)]
    pub query: String,
    /// At most this many.
    #[arg(long, default_value_t = 20)]
    pub limit: usize,
    /// In which form.
    #[arg(long, value_enum, default_value_t = Listing::Text)]
    pub format: Listing,
}

/// Where pairs are looked for.
#[derive(Debug, Args)]
pub struct Pairs {
    /// The dossier.
    pub dossier: PathBuf,
    /// The number of a workshop; else everywhere.
    #[arg(long)]
    pub workshop: Option<i64>,
    /// In which form.
    #[arg(long, value_enum, default_value_t = Listing::Text)]
    pub format: Listing,
}

/// A list of invitees.
#[derive(Debug, Args)]
pub struct Import {
    /// The list.
    pub file: PathBuf,
    /// Shows what would come of it, and changes nothing.
    #[arg(long)]
    pub preview: bool,
    /// In which form.
    #[arg(long, value_enum, default_value_t = Listing::Text)]
    pub format: Listing,
}

/// A dossier's history.
#[derive(Debug, Args)]
pub struct History {
    /// The dossier.
    pub dossier: PathBuf,
    /// At most this many entries.
    #[arg(long, default_value_t = 100, value_parser = clap::value_parser!(i64).range(1..))]
    pub limit: i64,
    /// In which form.
    #[arg(long, value_enum, default_value_t = Listing::Text)]
    pub format: Listing,
}

/// A document of a workshop.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Document {
    /// The minutes.
    Minutes,
    /// The attendance list.
    Attendance,
    /// Badge cards to cut out.
    Badges,
    /// The list of those invited.
    Invitations,
    /// The table of the recommendations that stand.
    Recommendations,
    /// The committee's pack: by axis, with room for its answers.
    Pack,
}

/// For whom a document is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Version {
    /// For the file.
    Internal,
    /// For everybody: fewer names, no small numbers.
    Public,
}

/// The form of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// PDF/A-3a and PDF/UA-1.
    Pdf,
    /// Plain text.
    Txt,
}

/// The form of a workshop's document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Form {
    /// PDF/A-3a and PDF/UA-1.
    Pdf,
    /// Plain text.
    Txt,
    /// A spreadsheet: of the recommendations and of the pack.
    Xlsx,
}

/// The form of figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Table {
    /// JSON.
    Json,
    /// One line per figure and group.
    Csv,
}

/// The form of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Listing {
    /// For people.
    Text,
    /// JSON.
    Json,
}
