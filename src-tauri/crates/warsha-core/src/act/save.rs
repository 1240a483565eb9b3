//! Saving facts that have no rule: what is said is checked field by field against the table.

use super::{Desk, text};
use crate::action::Said;
use crate::error::{Refusal, Result};
use crate::model::people::Person;
use crate::model::record::{Column, Record, Table};
use crate::store::fold::Patch;
use crate::store::rules::personal;
use serde_json::{Map, Value};

/// Numbers that are proposed when a new row does not say them: the next one within the same parent.
const NUMBERED: &[(&str, &str, &[&str])] = &[
    ("workshop", "number", &["programme_id"]),
    ("commitment", "number", &["programme_id"]),
    ("axis", "position", &["programme_id"]),
    ("preamble", "position", &["workshop_id"]),
    ("agenda_item", "position", &["workshop_id"]),
    ("note", "position", &["intervention_id", "workshop_id"]),
    ("decision", "position", &["workshop_id"]),
    ("milestone", "position", &["commitment_id"]),
];

/// Beginnings and ends that a save can say.
const SPANS: &[(&str, &str, &str)] = &[
    ("programme", "first_year", "last_year"),
    ("commitment", "starts_on", "ends_on"),
    ("affiliation", "since", "until"),
];

/// Fields whose row must belong to the same parent as the row that says them: table, field, parent.
const SAME_PARENT: &[(&str, &str, &str)] = &[
    ("workshop", "axis_id", "programme_id"),
    ("commitment", "axis_id", "programme_id"),
    ("note", "intervention_id", "workshop_id"),
    ("decision", "agenda_item_id", "workshop_id"),
];

impl Desk<'_> {
    /// Says fields of a row. What is said of an entry that was merged is said of the person who stands for it.
    pub(super) fn save<T: Record>(&mut self, said: &Said<T>) -> Result<()> {
        let table = T::TABLE;
        let said_of = id(table, &said.fields)?;
        let standing = if table.name == Person::TABLE.name { self.rows.standing(&said_of)? } else { said_of };
        let id = standing.as_str();
        let there = self.rows.fields(table, id)?;
        let mut fields = Patch::new();
        for (name, value) in said.fields.iter().filter(|(name, _)| *name != "id") {
            let column = self.sayable(table, name)?;
            self.check(table, column, value)?;
            fields.insert(name.clone(), value.clone());
        }
        if table.name == Person::TABLE.name {
            // A forgotten person who was struck besides does not come back under her id either.
            if there.is_none() && self.rows.was_forgotten(id)? {
                return Err(Refusal::Forgotten.into());
            }
            refuse_nameless(there.as_ref(), &fields)?;
        }
        self.refuse_forgotten(table, there.as_ref(), &fields)?;
        if there.is_none() {
            number(self, table, &mut fields)?;
            if let Some(column) = table.columns.iter().find(|column| must_be_said(column, &fields)) {
                let (table, field) = (table.name.to_owned(), column.name.to_owned());
                return Err(Refusal::MissingField { table, field }.into());
            }
        }
        let whole = |field: &str| fields.get(field).or_else(|| there.as_ref().and_then(|row| row.get(field)));
        check_spans(table, whole)?;
        self.check_parents(table, whole)?;
        self.write(table, id, Value::Object(fields))
    }

    /// Nothing personal is said of who was forgotten, in a row of hers that is there already.
    fn refuse_forgotten(&self, table: &Table, there: Option<&Patch>, fields: &Patch) -> Result<()> {
        let says = fields.keys().any(|field| personal(table.name).contains(&field.as_str()));
        let hers = there.filter(|_| says).and_then(|row| row.get("person_id")).and_then(Value::as_str);
        match hers.map(|id| self.rows.fields(Person::TABLE, id)).transpose()?.flatten() {
            Some(person) if person["name"].is_null() => Err(Refusal::Forgotten.into()),
            _ => Ok(()),
        }
    }

    fn sayable(&self, table: &Table, name: &str) -> Result<&'static Column> {
        let (of, field) = (table.name.to_owned(), name.to_owned());
        match table.column(name) {
            Some(column) if column.ruled => Err(Refusal::FieldNeedsVerb { table: of, field }.into()),
            Some(column) => Ok(column),
            None => Err(Refusal::UnknownField { table: of, field }.into()),
        }
    }

    /// Does the field take this value; is the row it refers to there, and not forgotten.
    pub(super) fn check(&self, table: &Table, column: &Column, value: &Value) -> Result<()> {
        if !(column.accepts)(value) {
            let (table, field) = (table.name.to_owned(), column.name.to_owned());
            return Err(Refusal::BadValue { table, field, value: shown(value) }.into());
        }
        let Some(said) = value.as_str() else { return Ok(()) };
        match column.refers.and_then(crate::model::table) {
            Some(to) if to.name == Person::TABLE.name => match self.rows.fields(to, said)? {
                Some(person) if person["name"].is_null() => Err(Refusal::Forgotten.into()),
                Some(_) => Ok(()),
                None => Err(super::missing(to, said)),
            },
            Some(to) => self.must_exist(to, said),
            None => text::check(column.name, column.kind, said),
        }
    }

    fn check_parents<'v>(&self, table: &Table, whole: impl Fn(&str) -> Option<&'v Value>) -> Result<()> {
        for (_, field, parent) in SAME_PARENT.iter().filter(|(name, ..)| *name == table.name) {
            let Some(said) = whole(field).and_then(Value::as_str) else { continue };
            let Some(to) = table.column(field).and_then(|column| column.refers).and_then(crate::model::table)
            else {
                continue;
            };
            let row = self.rows.fields(to, said)?;
            if row.as_ref().and_then(|row| row.get(*parent)) != whole(parent) {
                return Err(Refusal::Elsewhere { table: to.name.to_owned(), id: said.to_owned() }.into());
            }
        }
        Ok(())
    }
}

/// The id that is said.
pub(super) fn id(table: &Table, fields: &Map<String, Value>) -> Result<crate::id::Id> {
    let said = fields.get("id").and_then(Value::as_str).unwrap_or_default();
    let (table, field) = (table.name.to_owned(), "id".to_owned());
    said.parse().map_err(|_| Refusal::BadValue { table, field, value: said.to_owned() }.into())
}

/// A person has a name from the beginning; only forgetting takes it away.
fn refuse_nameless(there: Option<&Map<String, Value>>, fields: &Patch) -> Result<()> {
    if there.is_some_and(|row| row["name"].is_null()) {
        return Err(Refusal::Forgotten.into());
    }
    let nameless = fields.get("name").map_or(there.is_none(), Value::is_null);
    if nameless { Err(Refusal::TextEmpty { field: "name".to_owned() }.into()) } else { Ok(()) }
}

fn must_be_said(column: &Column, fields: &Patch) -> bool {
    !column.nullable && (column.default)().is_null() && !fields.contains_key(column.name)
}

fn number(desk: &Desk<'_>, table: &Table, fields: &mut Patch) -> Result<()> {
    for (_, number, parents) in NUMBERED.iter().filter(|(name, ..)| *name == table.name) {
        let parent =
            parents.iter().find_map(|parent| Some((*parent, fields.get(*parent)?.as_str()?.to_owned())));
        if let Some((parent, of)) = parent.filter(|_| !fields.contains_key(*number)) {
            fields.insert((*number).to_owned(), desk.rows.next(table, number, parent, &of)?.into());
        }
    }
    Ok(())
}

fn check_spans<'v>(table: &Table, whole: impl Fn(&str) -> Option<&'v Value>) -> Result<()> {
    for (_, begin, end) in SPANS.iter().filter(|(name, ..)| *name == table.name) {
        let backwards = match (whole(begin), whole(end)) {
            (Some(Value::Number(begin)), Some(Value::Number(end))) => end.as_i64() < begin.as_i64(),
            (Some(Value::String(begin)), Some(Value::String(end))) => end < begin,
            _ => false,
        };
        if backwards {
            return Err(Refusal::EndBeforeBegin.into());
        }
    }
    match table.columns.iter().find(|column| out_of_range(column, whole(column.name))) {
        Some(column) => Err(Refusal::BadNumber { field: column.name.to_owned() }.into()),
        None => Ok(()),
    }
}

/// The ranges the schema's CHECKs hold, said in words before they are met.
fn out_of_range(column: &Column, value: Option<&Value>) -> bool {
    let Some(n) = value.and_then(Value::as_i64) else { return false };
    match column.name {
        "number" | "minutes" | "round" | "badge" | "seats" | "least_present" => n <= 0,
        "begins" => !(0..1440).contains(&n),
        "least_women" => !(1..=100).contains(&n),
        "first_year" | "last_year" => !(1900..=2200).contains(&n),
        "utc_offset" => !(-1080..=1080).contains(&n),
        "size" | "count" | "signatures" => n < 0,
        _ => false,
    }
}

fn shown(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), ToOwned::to_owned)
}
