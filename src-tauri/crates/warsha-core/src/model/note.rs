//! What was said, in the secretary's words, and what was decided.

use super::record::{Prose, codes, record};
use super::terms::Language;
use crate::id::Id;

codes! {
    /// What a note holds.
    #[derive(Default)]
    NoteKind { #[default] Note = "note", Petition = "petition", Question = "question", /// Never printed.
        OffRecord = "off-record" }
}
codes! {
    /// How a sentence reports what was said.
    Verb { Affirm = "affirm", Indicate = "indicate", Highlight = "highlight", Add = "add", Address = "address",
        TouchOn = "touch-on", Insist = "insist", Propose = "propose", Recommend = "recommend", CallFor = "call-for",
        Clarify = "clarify", Consider = "consider", Ask = "ask", Commend = "commend", Recall = "recall",
        Demand = "demand", Delve = "delve", Continue = "continue", DrawOn = "draw-on" }
}
codes! {
    /// The form of a note's text, which says which frames fit it.
    Form { /// A noun phrase.
        Noun = "noun", /// A clause that follows "that".
        Clause = "clause", /// A whole sentence.
        Sentence = "sentence" }
}

record! {
    /// A note.
    note as Note {
        /// The workshop.
        workshop_id: Id => workshop,
        /// The turn it belongs to; NULL: outside any turn.
        intervention_id: Option<Id> => intervention,
        /// Its place, from 1, within the turn or within the workshop.
        position: i64 [default],
        /// What it holds.
        kind: NoteKind [default],
        /// How it is reported; NULL: not said.
        verb: Option<Verb>,
        /// The form of its text; NULL: not said, and then it is quoted.
        form: Option<Form>,
        /// The language of its text.
        language: Language [default],
        /// The text, as the secretary wrote it.
        text: Prose,
        /// The speaker asked not to be named beside it.
        unattributed: bool [default],
    }
}
record! {
    /// A decision of the workshop.
    decision as Decision {
        /// The workshop.
        workshop_id: Id => workshop,
        /// The point of the agenda.
        agenda_item_id: Option<Id> => agenda_item,
        /// The language of its text.
        language: Language [default],
        /// What was decided.
        text: Prose,
        /// Its place, from 1.
        position: i64 [default],
    }
}
