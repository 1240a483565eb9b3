//! Keys that are made from codes, so that no source names them whole.

use super::keys::root;
use std::collections::BTreeSet;
use std::fs;
use warsha_core::model::attendance::{Absence, Role};
use warsha_core::model::commitment::Progress;
use warsha_core::model::floor::{Connector, FloorMode, RequestOutcome, TurnKind};
use warsha_core::model::note::{Form, NoteKind, Verb};
use warsha_core::model::paper::DocumentKind;
use warsha_core::model::people::{
    AgeBand, Gender, Honorific, OrganisationKind, Purpose, Sex, SexSource, Side,
};
use warsha_core::model::programme::{AgendaKind, PartOfDay, PreambleKind};
use warsha_core::model::recommendation::{AdoptedBy, Choice, Origin, Outcome, RecommendationKind, Verdict};
use warsha_core::model::record::Kind;
use warsha_core::model::terms::Language;
use warsha_import::{Reason, Worry};

fn codes<T: std::fmt::Display>(all: &[T]) -> Vec<String> {
    all.iter().map(ToString::to_string).collect()
}

/// Fields that take a number or a day and can be filled in wrongly, besides those that take a text.
const NUMBERS_AND_DAYS: &str = "number minutes extra_minutes seats least_present least_women badge signatures count date due_on answered_on \
    first_year last_year since until starts_on ends_on";

fn fields() -> Vec<String> {
    let columns = warsha_core::model::TABLES.iter().flat_map(|table| table.columns);
    let texts =
        columns.filter(|column| matches!(column.kind, Kind::Line | Kind::Prose)).map(|column| column.name);
    // Nobody fills these in.
    let texts = texts.filter(|name| !matches!(*name, "sha256" | "tbl"));
    let all: BTreeSet<&str> = texts.chain(NUMBERS_AND_DAYS.split_whitespace()).collect();
    all.into_iter().map(|field| field.replace('_', "-")).collect()
}

/// Keys that are made from codes: the prefix, the codes, and the facts each is given.
pub fn families() -> Vec<(String, Vec<String>, &'static str)> {
    let frame = "connector speaker gender number form content";
    let mut families = vec![
        ("report-".to_owned(), codes(Verb::ALL), frame),
        ("also-".to_owned(), codes(Verb::ALL), frame),
        ("connector-".to_owned(), codes(Connector::ALL), "gender number"),
        ("honorific-".to_owned(), codes(Honorific::ALL), "gender"),
        (
            "quote-".to_owned(),
            ["note", "question", "petition"].map(str::to_owned).to_vec(),
            "connector speaker gender number",
        ),
        ("part-".to_owned(), with(codes(PartOfDay::ALL), "none"), ""),
        ("kinds-".to_owned(), with(codes(OrganisationKind::ALL), "none"), ""),
        ("outcome-".to_owned(), codes(Outcome::ALL), ""),
        ("result-".to_owned(), codes(Outcome::ALL), ""),
        ("tally-".to_owned(), with(codes(Outcome::ALL), "noted"), "count"),
        ("action-".to_owned(), actions(), ""),
        ("code-import-refused-".to_owned(), codes(Reason::ALL), ""),
        ("code-import-worry-".to_owned(), codes(Worry::ALL), ""),
    ];
    let lists = [
        ("sex", codes(Sex::ALL)),
        ("sex-source", codes(SexSource::ALL)),
        ("gender", codes(Gender::ALL)),
        ("honorific", codes(Honorific::ALL)),
        ("age-band", codes(AgeBand::ALL)),
        ("organisation-kind", codes(OrganisationKind::ALL)),
        ("side", codes(Side::ALL)),
        ("purpose", codes(Purpose::ALL)),
        ("role", codes(Role::ALL)),
        ("absence", codes(Absence::ALL)),
        ("request-outcome", codes(RequestOutcome::ALL)),
        ("turn-kind", codes(TurnKind::ALL)),
        ("floor-mode", codes(FloorMode::ALL)),
        ("connector", codes(Connector::ALL)),
        ("note-kind", codes(NoteKind::ALL)),
        ("verb", codes(Verb::ALL)),
        ("form", codes(Form::ALL)),
        ("language", codes(Language::ALL)),
        ("part-of-day", codes(PartOfDay::ALL)),
        ("preamble-kind", codes(PreambleKind::ALL)),
        ("agenda-kind", codes(AgendaKind::ALL)),
        ("recommendation-kind", codes(RecommendationKind::ALL)),
        ("origin", codes(Origin::ALL)),
        ("outcome", codes(Outcome::ALL)),
        ("adopted-by", codes(AdoptedBy::ALL)),
        ("choice", codes(Choice::ALL)),
        ("verdict", codes(Verdict::ALL)),
        ("progress", codes(Progress::ALL)),
        ("document-kind", codes(DocumentKind::ALL)),
    ];
    let tables = warsha_core::model::TABLES.iter().map(|table| table.name.to_owned()).collect();
    families.push(("table-".to_owned(), tables, ""));
    families.push(("field-".to_owned(), fields(), ""));
    families.extend(lists.map(|(list, codes)| (format!("code-{list}-"), codes, "")));
    for (prefix, keys, facts) in [
        ("minutes-", "title", "n axis"),
        ("attendance-", "title", "n axis"),
        ("invitations-", "title", "n axis"),
        ("badges-", "title occasion", "n axis"),
        ("list-", "title", "n axis"),
        ("pack-", "title", "n axis"),
        ("speaker-", "label label-subject", "honorific name function organisation"),
        ("signature-", "chair rapporteur", "gender"),
        ("context-", "bases contexts aims", ""),
        ("join-", "first last", ""),
        ("running-", "reference sheet invitations badges list pack", "reference"),
        (
            "section-",
            "card context attendance agenda proceedings hall notes decisions recommendations commitments participation closing",
            "",
        ),
        (
            "card-",
            "axis organiser partners venue date chair facilitator rapporteur excused present interventions recommendations",
            "",
        ),
        ("column-", "number text commitment lead deadline sources", ""),
        ("column-", "proposers asked axis origin result hands objections answer", ""),
        ("column-", "alike decision reason owner due", ""),
        ("result-", "consensus vote noted", ""),
        (
            "sheet-",
            "place name function organisation sex age contact arrival photo signature phone reply",
            "",
        ),
        (
            "figures-",
            "measure women men other undisclosed total present speakers interventions floor proposals",
            "",
        ),
        ("share-", "present interventions floor proposals", "value"),
        ("cli-merge-repair-", "needed span floor ring forgotten", "thing"),
        ("clash-", "workshop badge commitment", ""),
        ("cli-match-", "exact name phone prefix similar", ""),
        ("cli-pair-", "same-phone same-name similar-name same-organisation", ""),
        (
            "reason-",
            "attendance-not-taken untimed-interventions no-interventions nobody-disclosed nobody-proposed hidden",
            "",
        ),
    ] {
        families.push((prefix.to_owned(), keys.split(' ').map(str::to_owned).collect(), facts));
    }
    families
}

fn with(mut codes: Vec<String>, more: &str) -> Vec<String> {
    codes.push(more.to_owned());
    codes
}

/// The codes of the actions, read where they are declared, and those of the entries no action makes.
fn actions() -> Vec<String> {
    let path = root().join("src-tauri/crates/warsha-core/src/action/code.rs");
    let source = fs::read_to_string(path).expect("the actions");
    let codes = source.split("=> \"").skip(1).filter_map(|rest| rest.split_once('"'));
    let mut codes: Vec<String> = codes.map(|(code, _)| code.to_owned()).collect();
    codes.extend(
        [warsha_core::action::UNDO, warsha_core::action::REDO, warsha_core::action::SETTLE]
            .map(str::to_owned),
    );
    codes.push(warsha_core::action::FORGET.to_owned());
    codes
}
