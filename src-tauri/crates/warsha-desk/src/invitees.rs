//! A list of invitees: read, laid beside the register, and put on a workshop's list once a person has looked at it.

use crate::fault::Fault;
use crate::laptop;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use std::collections::{BTreeSet, HashMap};
use ts_rs::TS;
use warsha_core::action::Said;
use warsha_core::id::Id;
use warsha_core::model::people::{Gender, Sex};
use warsha_core::text::name_key;
use warsha_core::{Action, Invited, Known, KnownPerson};
use warsha_import::{
    Columns, ImportError, Line, Preview, Progress, Refused, Skipped, Table, Warning, people,
};

/// What a list would bring, and whom the register knows already.
#[derive(Debug, Clone, Serialize, TS)]
pub struct InviteeList {
    /// The name of the file; none of a text that was pasted.
    pub file: Option<String>,
    /// Those who would be invited.
    pub lines: Vec<InviteeLine>,
    /// Rows that give nobody.
    pub refused: Vec<Refused>,
    /// What a person should look at.
    pub warnings: Vec<Warning>,
    /// Rows that are nobody.
    pub skipped: Skipped,
    /// Which column holds what.
    pub columns: Columns,
    /// The words at the heads of all columns; an empty one where there is none.
    pub header: Vec<String>,
    /// What stands in all columns of the first row.
    pub sample: Vec<String>,
}

/// Somebody on the list.
#[derive(Debug, Clone, Serialize, TS)]
pub struct InviteeLine {
    /// What the list says.
    pub line: Line,
    /// Those of the register who may be meant.
    pub known: Vec<KnownPerson>,
    /// Whom of them she is taken for until a person says otherwise; none: somebody new.
    pub taken_for: Option<Id>,
    /// That one is on the workshop's list already.
    pub listed: bool,
}

/// What a person says of a row where it is not as proposed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Chosen {
    /// The row.
    pub row: usize,
    /// She is this one of the register; nobody: she is new.
    #[serde(default)]
    pub person: Option<Id>,
    /// She is not invited.
    #[serde(default)]
    pub left_out: bool,
}

/// A list between its reading and its import.
#[derive(Debug)]
pub(crate) struct Held {
    table: Table,
    pub(crate) list: InviteeList,
    /// The organisations that the register knows, by the keys of their names.
    organisations: HashMap<String, Id>,
}

/// What the register is asked of a list: its people, and the names of their organisations, each once.
pub(crate) fn asked(preview: &Preview) -> (Vec<Invited>, Vec<String>) {
    let invited = |line: &Line| Invited { name: line.name.clone(), phone: line.phone.clone() };
    let names: BTreeSet<&String> =
        preview.people.iter().filter_map(|line| line.organisation.as_ref()).collect();
    (preview.people.iter().map(invited).collect(), names.into_iter().cloned().collect())
}

impl Held {
    /// Lays a list beside what the register knows of it.
    pub(crate) fn new(
        table: Table,
        file: Option<String>,
        preview: Preview,
        known: Known,
        on_list: &BTreeSet<Id>,
    ) -> Self {
        let (_, names) = asked(&preview);
        let organisations = names
            .iter()
            .zip(known.organisations)
            .filter_map(|(name, id)| Some((name_key(name), id?)))
            .collect();
        let width = table.width();
        let first = table.rows.iter().find(|row| row.number >= preview.columns.first_row);
        let whole = |cells: &[String]| -> Vec<String> {
            (0..width).map(|column| cells.get(column).cloned().unwrap_or_default()).collect()
        };
        let lines = preview
            .people
            .into_iter()
            .zip(known.people)
            .map(|(line, known)| {
                let taken_for = same(&line, &known);
                let listed = taken_for.as_ref().is_some_and(|id| on_list.contains(id));
                InviteeLine { line, known, taken_for, listed }
            })
            .collect();
        let list = InviteeList {
            file,
            lines,
            refused: preview.refused,
            warnings: preview.warnings,
            skipped: preview.skipped,
            header: whole(&preview.header),
            sample: whole(first.map_or(&[], |row| &row.cells)),
            columns: preview.columns,
        };
        Self { table, list, organisations }
    }

    /// Reads the table again with these columns.
    pub(crate) fn again(
        &self,
        columns: &Columns,
        progress: &mut dyn FnMut(Progress) -> bool,
    ) -> Result<Preview, ImportError> {
        people(&self.table, columns, progress)
    }

    /// What it was read from: its table, and the name of its file.
    pub(crate) fn source(self) -> (Table, Option<String>) {
        (self.table, self.list.file)
    }

    /// Everything an import does, to be done together. Who is on the list already is not put on it twice; of who is known, only what
    /// is not known yet is taken from the list.
    pub(crate) fn actions(
        &self,
        workshop: &Id,
        chosen: &[Chosen],
        on_list: &BTreeSet<Id>,
    ) -> Result<Vec<Action>, Fault> {
        let said: HashMap<usize, &Chosen> = chosen.iter().map(|one| (one.row, one)).collect();
        let mut plan = Plan {
            workshop,
            mark: laptop::fresh_number().to_string(),
            organisations: self.organisations.clone(),
            on_list: on_list.clone(),
            actions: Vec::new(),
        };
        for line in &self.list.lines {
            let said = said.get(&line.line.row);
            if said.is_some_and(|said| said.left_out) {
                continue;
            }
            let person = said.map_or(line.taken_for.as_ref(), |said| said.person.as_ref());
            match person {
                None => plan.invite_new(&line.line),
                Some(id) => match line.known.iter().find(|known| known.person.id == *id) {
                    Some(known) => plan.invite(&line.line, known),
                    None => {
                        let args = [("table", "person".to_owned()), ("id", id.to_string())];
                        return Err(Fault::new("missing", args));
                    }
                },
            }
        }
        Ok(plan.actions)
    }
}

/// Whom of those who are known a person of the list is taken for: the one who shares her number or her address, else the only one of
/// that name, unless anything tells the two apart.
fn same(line: &Line, known: &[KnownPerson]) -> Option<Id> {
    let number = |phone: &Option<String>| phone.as_deref().and_then(warsha_core::text::phone);
    let equal = |a: &Option<String>, b: &Option<String>| a.is_some() && a == b;
    let apart = |a: &Option<String>, b: &Option<String>| a.is_some() && b.is_some() && a != b;
    let sure = known.iter().filter(|one| {
        equal(&number(&line.phone), &number(&one.person.phone)) || equal(&line.email, &one.person.email)
    });
    let firm = |name: &Option<String>| name.as_deref().map(name_key);
    let likely = known.iter().filter(|one| {
        one.named
            && !apart(&number(&line.phone), &number(&one.person.phone))
            && !apart(&line.email, &one.person.email)
            && !apart(&firm(&line.organisation), &firm(&one.organisation))
    });
    only(sure).or_else(|| only(likely)).map(|one| one.person.id.clone())
}

fn only<'a>(mut of: impl Iterator<Item = &'a KnownPerson>) -> Option<&'a KnownPerson> {
    let first = of.next()?;
    of.next().is_none().then_some(first)
}

struct Plan<'a> {
    workshop: &'a Id,
    /// Ids are derived from it: no other import has them.
    mark: String,
    organisations: HashMap<String, Id>,
    on_list: BTreeSet<Id>,
    actions: Vec<Action>,
}

impl Plan<'_> {
    fn organisation(&mut self, name: &str) -> Id {
        let key = name_key(name);
        if let Some(id) = self.organisations.get(&key) {
            return id.clone();
        }
        let id = Id::derived("organisation", &[&self.mark, &key]);
        self.actions.push(Action::SaveOrganisation(Said::of(fields(json!({ "id": id, "name": name })))));
        self.organisations.insert(key, id.clone());
        id
    }

    fn invite_new(&mut self, line: &Line) {
        let id = Id::derived("person", &[&self.mark, &line.row.to_string()]);
        let organisation = line.organisation.as_deref().map(|name| self.organisation(name));
        let sex = line.sex.unwrap_or_default();
        let mut said = fields(json!({
            "id": id, "name": line.name, "honorific": line.honorific, "sex": sex, "sex_source": line.sex_source,
            "gender": natural(sex), "age_band": line.age_band, "organisation_id": organisation,
            "function": line.function, "phone": line.phone, "email": line.email,
        }));
        said.retain(|_, value| !value.is_null());
        self.actions.push(Action::SavePerson(Said::of(said)));
        self.register(id);
    }

    fn invite(&mut self, line: &Line, known: &KnownPerson) {
        let person = &known.person;
        let organisation = match (&person.organisation_id, line.organisation.as_deref()) {
            (None, Some(name)) => Some(self.organisation(name)),
            _ => None,
        };
        let sex = line.sex.filter(|_| person.sex == Sex::Unrecorded);
        let gender = sex.filter(|_| person.gender == Gender::Neutral).map(natural);
        let source = line.sex_source.filter(|_| sex.is_some());
        let mut said = fields(json!({
            "honorific": line.honorific.filter(|_| person.honorific.is_none()),
            "sex": sex, "sex_source": source, "gender": gender,
            "age_band": line.age_band.filter(|_| person.age_band.is_none()),
            "organisation_id": organisation,
            "function": line.function.as_ref().filter(|_| person.function.is_none()),
            "phone": line.phone.as_ref().filter(|_| person.phone.is_none()),
            "email": line.email.as_ref().filter(|_| person.email.is_none()),
        }));
        said.retain(|_, value| !value.is_null());
        let new = !said.is_empty();
        if new {
            said.insert("id".to_owned(), json!(person.id));
            self.actions.push(Action::SavePerson(Said::of(said)));
        }
        if !self.on_list.contains(&person.id) {
            self.register(person.id.clone());
        } else if new {
            self.actions.push(Action::Restate { workshop: self.workshop.clone(), person: person.id.clone() });
        }
    }

    fn register(&mut self, person: Id) {
        self.on_list.insert(person.clone());
        self.actions.push(Action::Register { workshop: self.workshop.clone(), person, roles: Vec::new() });
    }
}

/// How sentences agree with somebody's name, as the sex she stated proposes it.
fn natural(sex: Sex) -> Gender {
    match sex {
        Sex::Female => Gender::Feminine,
        Sex::Male => Gender::Masculine,
        _ => Gender::Neutral,
    }
}

fn fields(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(fields) => fields,
        _ => Map::new(),
    }
}
