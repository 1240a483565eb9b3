// Generated from the Rust types by tests/it/bindings.rs. Do not edit.

export type Absence = "excused" | "represented";

export type Action = { "do": "save-organisation" } & Said<Organisation> | { "do": "save-person" } & Said<Person> | { "do": "save-affiliation" } & Said<Affiliation> | { "do": "save-body" } & Said<Body> | { "do": "save-membership" } & Said<Membership> | { "do": "save-consent" } & Said<Consent> | { "do": "save-programme" } & Said<Programme> | { "do": "save-axis" } & Said<Axis> | { "do": "save-workshop" } & Said<Workshop> | { "do": "save-preamble" } & Said<Preamble> | { "do": "save-agenda-item" } & Said<AgendaItem> | { "do": "save-decision" } & Said<Decision> | { "do": "save-answer" } & Said<Answer> | { "do": "save-commitment" } & Said<Commitment> | { "do": "save-milestone" } & Said<Milestone> | { "do": "save-follow-up" } & Said<FollowUp> | { "do": "save-indicator" } & Said<Indicator> | { "do": "save-setting" } & Said<Setting> | { "do": "add-partner", workshop: Id, organisation: Id, } | { "do": "translate", table: string, row: Id, field: string, language: Language, text: string | null, } | { "do": "arrange", table: string, rows: Array<Id>, } | { "do": "strike", table: string, row: Id, } | { "do": "open-workshop", workshop: Id, opened_at: number | null, untimed: boolean, } | { "do": "close-workshop", workshop: Id, closed_at: number | null, untimed: boolean, } | { "do": "reopen-workshop", workshop: Id, } | { "do": "register", workshop: Id, person: Id, roles: Array<Role>, } | { "do": "restate", workshop: Id, person: Id, } | { "do": "assign-roles", workshop: Id, person: Id, roles: Array<Role>, } | { "do": "excuse", workshop: Id, person: Id, absence: Absence | null, representative: Id | null, } | { "do": "lead-point", point: Id, people: Array<Id>, } | { "do": "arrive", workshop: Id, person: Id, arrived_at: number | null, untimed: boolean, } | { "do": "leave", workshop: Id, person: Id, left_at: number | null, } | { "do": "correct-stay", workshop: Id, person: Id, stay: number, arrived_at: number | null, left_at: number | null, } | { "do": "count-anonymous", workshop: Id, sex: Sex, age_band: AgeBand | null, change: number, } | { "do": "begin-point", point: Id, began_at: number | null, } | { "do": "request-floor", id: Id, workshop: Id, person: Id, kind: TurnKind, agenda_item: Id | null, } | { "do": "withdraw-request", request: Id, } | { "do": "place-requests", workshop: Id, requests: Array<Id>, } | { "do": "give-floor", id: Id, workshop: Id, person: Id, kind: TurnKind | null, agenda_item: Id | null, out_of_turn: boolean, connector: Connector | null, started_at: number | null, untimed: boolean, } | { "do": "end-floor", workshop: Id, stopped_at: number | null, } | { "do": "pause-floor", workshop: Id, } | { "do": "resume-floor", workshop: Id, } | { "do": "extend-floor", workshop: Id, minutes: number, } | { "do": "correct-turn", intervention: Id, started_at: number | null, stopped_at: number | null, } | { "do": "reassign-turn", intervention: Id, person: Id, } | { "do": "write-note" } & Said<Note> | { "do": "capture", id: Id, workshop: Id, text: string, kind: RecommendationKind, implied: boolean, language: Language, 
/**
 * Nobody: the room.
 */
proposers: Array<ProposerOf>, 
/**
 * The notes it was taken from.
 */
notes: Array<Id>, 
/**
 * The first is the main one.
 */
axes: Array<Id>, tags: Array<string>, intervention: Id | null, } | { "do": "reword", recommendation: Id, text: string, } | { "do": "classify", recommendation: Id, axes: Array<Id>, tags: Array<string>, kind: RecommendationKind | null, } | { "do": "propose", recommendation: Id, proposer: ProposerOf, } | { "do": "merge", into: Id, recommendations: Array<Id>, text: string | null, language: Language | null, } | { "do": "unmerge", recommendation: Id, } | { "do": "split", recommendation: Id, parts: Array<Part>, } | { "do": "unsplit", recommendation: Id, } | { "do": "object", id: Id, recommendation: Id, text: string, language: Language, person: Id | null, } | { "do": "decide", recommendation: Id, outcome: Outcome, reason: string | null, adopted_by: AdoptedBy | null, } | { "do": "vote", recommendation: Id, round: number, sex: Sex, choice: Choice, count: number, } | { "do": "commit", id: Id, programme: Id, title: string, recommendations: Array<Id>, axis: Id | null, lead: Id | null, ends_on: Date | null, } | { "do": "issue" } & Said<Document> | { "do": "merge-person", person: Id, into: Said<Person>, } | { "do": "unmerge-person", person: Id, } | { "do": "forget-person", person: Id, };

export type AdoptedBy = "consensus" | "vote" | "noted";

export type Affiliation = { 
/**
 * The name of the row.
 */
id: Id, 
/**
 * Who.
 */
person_id: Id, 
/**
 * Where.
 */
organisation_id: Id, 
/**
 * As what.
 */
function: string | null, 
/**
 * From which day on.
 */
since: Date | null, 
/**
 * Until which day.
 */
until: Date | null, };

export type AgeBand = "under-18" | "18-29" | "30-59" | "60-plus";

export type AgendaItem = { 
/**
 * The name of the row.
 */
id: Id, 
/**
 * The workshop.
 */
workshop_id: Id, 
/**
 * The axis it is about.
 */
axis_id: Id | null, 
/**
 * Its title.
 */
title: string, 
/**
 * What happens in it.
 */
kind: AgendaKind | null, 
/**
 * The time allotted, in minutes.
 */
minutes: number | null, 
/**
 * When it was taken up, UTC milliseconds; NULL: not yet, or not known.
 */
began_at: number | null, 
/**
 * When the next was taken up, UTC milliseconds; NULL: it goes on, or is not known.
 */
ended_at: number | null, 
/**
 * Its place, from 1.
 */
position: number, };

export type AgendaKind = "ceremony" | "speech" | "presentation" | "debate" | "groups" | "reading" | "break" | "other";

export type AgendaLead = { 
/**
 * The name of the row.
 */
id: Id, 
/**
 * The point.
 */
agenda_item_id: Id, 
/**
 * Who, as on the list.
 */
attendance_id: Id, };

export type AgendaPart = { title: Wording, minutes: number | null, };

export type Answer = { 
/**
 * The name of the row.
 */
id: Id, 
/**
 * To which recommendation.
 */
recommendation_id: Id, 
/**
 * Which body answered.
 */
body_id: Id | null, 
/**
 * What.
 */
verdict: Verdict, 
/**
 * Why.
 */
reason: Prose | null, 
/**
 * Whose business it is now: a department, a person in charge.
 */
owner: string | null, 
/**
 * By when.
 */
due_on: Date | null, 
/**
 * On which day.
 */
answered_on: Date, };

export type AnswerPart = { verdict: Verdict, reason: Wording | null, owner?: Wording, due_on?: Date, answered_on: Date, };

export type Attendance = { 
/**
 * The name of the row.
 */
id: Id, 
/**
 * The workshop.
 */
workshop_id: Id, 
/**
 * The person.
 */
person_id: Id, 
/**
 * The number on the badge. Not unique: see the view `clash`.
 */
badge: number | null, 
/**
 * The title, as of that day.
 */
honorific: Honorific | null, 
/**
 * Statistical sex, as of that day.
 */
sex: Sex, 
/**
 * Where `sex` comes from.
 */
sex_source: SexSource | null, 
/**
 * Grammatical gender, as of that day.
 */
gender: Gender, 
/**
 * Band of age, as of that day.
 */
age_band: AgeBand | null, 
/**
 * The organisation, as of that day.
 */
organisation_id: Id | null, 
/**
 * The function, as of that day.
 */
function: string | null, 
/**
 * She sent word that she would not come. Whoever comes after all is not absent.
 */
absence: Absence | null, 
/**
 * Who comes in her place.
 */
representative_id: Id | null, };

export type AttendanceRole = { 
/**
 * The name of the row.
 */
id: Id, 
/**
 * Whose.
 */
attendance_id: Id, 
/**
 * Which.
 */
role: Role, };

export type Attendee = { id: Id, badge: number | null, 
/**
 * The person's number on this list, from 1; it stands for a name that is not shown.
 */
number: number, 
/**
 * NULL: forgotten, or not to be named here.
 */
name: Wording | null, honorific: Honorific | null, gender: Gender, sex: Sex, age_band: AgeBand | null, function: Wording | null, organisation: OrganisationPart | null, 
/**
 * In the order of `Role::ALL`.
 */
roles: Array<Role>, 
/**
 * The person may be named in a document for the public: an official, or somebody who agreed.
 */
nameable: boolean, 
/**
 * The stays, in order: when the person came, when she left (UTC milliseconds). Empty: not present.
 */
stays: Array<Stay>, 
/**
 * She sent word that she would not come.
 */
absence?: Absence, 
/**
 * The name of who came in her place.
 */
representative?: Wording, };

export type Axis = { 
/**
 * The name of the row.
 */
id: Id, 
/**
 * The programme.
 */
programme_id: Id, 
/**
 * Its title, without the word "axis".
 */
title: string, 
/**
 * It runs through every other axis, as the gender approach does.
 */
crosscutting: boolean, 
/**
 * Its place among the axes, from 1.
 */
position: number, };

export type Became = { 
/**
 * As it was said.
 */
said: Placed, 
/**
 * What stands for it now: of one that was split, several.
 */
became: Array<Fate>, };

export type Body = { 
/**
 * The name of the row.
 */
id: Id, 
/**
 * The programme it serves.
 */
programme_id: Id, 
/**
 * Its name.
 */
name: string, 
/**
 * What it is for.
 */
mandate: Prose | null, };

export type Bounds = { low: Ratio, high: Ratio, };

export type ByGender<T> = { 
/**
 * Women.
 */
F: T, 
/**
 * Men.
 */
M: T, 
/**
 * Other, or self-described.
 */
O: T, 
/**
 * Prefers not to say.
 */
D: T, 
/**
 * Not recorded.
 */
U: T, };

export type ByOrganisation = { rows: { [key in string]: OrganisationRow }, sum_of_rows: number, unduplicated_total: number, multi_affiliated: number, };

export type Call = { "call": "state" } | { "call": "begin", 
/**
 * With the sample.
 */
sample: boolean, } | { "call": "read", 
/**
 * What.
 */
view: View, } | { "call": "act", 
/**
 * In this order.
 */
actions: Array<Action>, } | { "call": "undo" } | { "call": "redo" } | { "call": "take-back", 
/**
 * Its id.
 */
entry: string, } | { "call": "prefer", 
/**
 * All of them.
 */
preferences: Preferences, } | { "call": "preview", 
/**
 * Which.
 */
paper: Paper, } | { "call": "printed", 
/**
 * Which.
 */
note: Id, } | { "call": "save", 
/**
 * Which.
 */
paper: Paper, 
/**
 * As a spreadsheet, which lists of recommendations have; else as PDF.
 */
sheet: boolean, } | { "call": "copy" } | { "call": "snapshots" } | { "call": "snapshot" } | { "call": "restore", 
/**
 * Its place in the order in which they were taken.
 */
counter: number, } | { "call": "open" } | { "call": "own" } | { "call": "merge" } | { "call": "read-list", 
/**
 * Whose list it is for.
 */
workshop: Id, 
/**
 * What was pasted.
 */
pasted: string | null, } | { "call": "read-columns", 
/**
 * Whose list it is for.
 */
workshop: Id, 
/**
 * Which column holds what.
 */
columns: Columns, } | { "call": "invite-list", 
/**
 * To this workshop.
 */
workshop: Id, 
/**
 * What a person said of rows, where it is not as proposed.
 */
chosen: Array<Chosen>, } | { "call": "progress" } | { "call": "stop" } | { "call": "show", 
/**
 * This.
 */
hall: HallShow, };

export type Carried = { 
/**
 * The committee has put it off; nothing: it has not answered.
 */
deferred: boolean, 
/**
 * It.
 */
recommendation: Recommendation, 
/**
 * The number of its workshop.
 */
workshop: number, 
/**
 * The day of its workshop.
 */
date: Date, 
/**
 * It is the common wording of several.
 */
common: boolean, };

export type Choice = "for" | "against" | "abstain";

export type Chosen = { 
/**
 * The row.
 */
row: number, 
/**
 * She is this one of the register; nobody: she is new.
 */
person: Id | null, 
/**
 * She is not invited.
 */
left_out: boolean, };

export type Columns = { 
/**
 * The first row that may hold a person, by its number in the file.
 */
first_row: number, 
/**
 * The rows that head the columns, by their numbers: none, one or two.
 */
header: Array<number>, 
/**
 * The columns by what they hold, each field at most once.
 */
fields: { [key in Field]?: number }, };

export type Commitment = { 
/**
 * The name of the row.
 */
id: Id, 
/**
 * The programme.
 */
programme_id: Id, 
/**
 * The axis.
 */
axis_id: Id | null, 
/**
 * Its number in the programme. Not unique: see the view `clash`.
 */
number: number, 
/**
 * Its title.
 */
title: string, 
/**
 * The problem it answers.
 */
problem: Prose | null, 
/**
 * What is promised.
 */
action: Prose | null, 
/**
 * What is expected of it.
 */
result: Prose | null, 
/**
 * Who is responsible.
 */
lead_id: Id | null, 
/**
 * From which day.
 */
starts_on: Date | null, 
/**
 * To which day.
 */
ends_on: Date | null, 
/**
 * Its code outside, such as MATET0011.
 */
code: string | null, };

export type CommitmentPart = { id: Id, number: number, title: Wording, lead: OrganisationPart | null, ends_on: Date | null, 
/**
 * The ids of the recommendations it comes from.
 */
recommendations: Array<Id>, };

export type Connector = "opening" | "in-this-context" | "same-context" | "on-the-other-hand" | "while" | "also" | "then" | "finally" | "in-turn" | "for-their-part" | "in-reply" | "none";

export type Consent = { 
/**
 * The name of the row.
 */
id: Id, 
/**
 * Who.
 */
person_id: Id, 
/**
 * Where it was asked; NULL: in general.
 */
workshop_id: Id | null, 
/**
 * To what.
 */
purpose: Purpose, 
/**
 * Yes or no.
 */
given: boolean, 
/**
 * When, UTC milliseconds; NULL: not known.
 */
noted_at: number | null, };

export type Counts = { 
/**
 * All of them.
 */
total: number | null, 
/**
 * Women.
 */
F: number | null, 
/**
 * Men.
 */
M: number | null, 
/**
 * Other, or self-described.
 */
O: number | null, 
/**
 * Prefers not to say.
 */
D: number | null, 
/**
 * Not recorded.
 */
U: number | null, };

export type Credits = { 
/**
 * Proposed by nobody named: outside the shares.
 */
institutional: Institutional, proposed_credit: WomenMen, adopted_credit: WomenMen, };

export type Date = string;

export type Decision = { 
/**
 * The name of the row.
 */
id: Id, 
/**
 * The workshop.
 */
workshop_id: Id, 
/**
 * The point of the agenda.
 */
agenda_item_id: Id | null, 
/**
 * The language of its text.
 */
language: Language, 
/**
 * What was decided.
 */
text: Prose, 
/**
 * Its place, from 1.
 */
position: number, };

export type Document = { 
/**
 * The name of the row.
 */
id: Id, 
/**
 * The workshop.
 */
workshop_id: Id, 
/**
 * What it is.
 */
kind: DocumentKind, 
/**
 * In which language.
 */
language: Language, 
/**
 * For the public: names and small numbers left out.
 */
public: boolean, 
/**
 * When, UTC milliseconds.
 */
issued_at: number, 
/**
 * The SHA-256 of the file, in hex.
 */
sha256: string, 
/**
 * The document it rectifies.
 */
rectifies: Id | null, };

export type DocumentKind = "minutes" | "attendance";

export type Done = { 
/**
 * The code of the action that was done, undone or done again.
 */
action: string, 
/**
 * What is to be told besides.
 */
remarks: Array<Fault>, };

export type DossierState = { 
/**
 * Its file's name.
 */
name: string, 
/**
 * It is this laptop's own, not another that was opened.
 */
own: boolean, 
/**
 * It is an example.
 */
sample: boolean, 
/**
 * When a verified copy was last made, UTC milliseconds.
 */
copied: number | null, 
/**
 * When a snapshot was last taken, UTC milliseconds.
 */
snapshot: number | null, };

export type Evening = { programme: Programme, workshop: Workshop, 
/**
 * Of the programme.
 */
axes: Array<Axis>, preamble: Array<Preamble>, partners: Array<Partner>, agenda: Array<AgendaItem>, 
/**
 * The point that is being dealt with: the one that was taken up last, else that of the last turn that has any.
 */
present_point: Id | null, leads: Array<AgendaLead>, attendances: Array<Attendance>, roles: Array<AttendanceRole>, stays: Array<Presence>, headcounts: Array<Headcount>, 
/**
 * What was agreed to for this workshop, and by its people in general, under any of their entries: each as of who is on the list.
 */
consents: Array<Consent>, 
/**
 * Those that wait, in the order in which they were asked.
 */
requests: Array<FloorRequest>, interventions: Array<Intervention>, 
/**
 * Of these turns.
 */
pauses: Array<Pause>, notes: Array<Note>, decisions: Array<Decision>, recommendations: Array<Recommendation>, 
/**
 * Those that stand, in the order in which they are read back.
 */
standing: Array<Id>, recommendation_axes: Array<RecommendationAxis>, tags: Array<Tag>, sources: Array<RecommendationSource>, proposers: Array<Proposer>, votes: Array<Vote>, objections: Array<Objection>, answers: Array<Answer>, documents: Array<Document>, 
/**
 * Those on the list, and those who come in their places.
 */
people: Array<Person>, 
/**
 * Those named anywhere in these rows.
 */
organisations: Array<Organisation>, };

export type Fate = { 
/**
 * What stands.
 */
placed: Placed, 
/**
 * The committee's answers, the latest first.
 */
answers: Array<Answer>, 
/**
 * The commitments that come from it.
 */
commitments: Array<Commitment>, };

export type Fault = { 
/**
 * `fault-<code>`.
 */
code: string, 
/**
 * The variables.
 */
args: { [key in string]: string }, };

export type Field = "name" | "given-name" | "family-name" | "honorific" | "sex" | "female" | "male" | "phone" | "email" | "organisation" | "function" | "age" | "number";

export type Figures = { 
/**
 * Who was in the room, or nothing if attendance was not taken.
 */
headcount: Room | null, 
/**
 * What the reader must know: how many times it was met.
 */
flags: Array<Flag>, 
/**
 * Women among those who said. N_F / (N_F + N_M + N_O).
 */
women_share_disclosed: Ratio, 
/**
 * Women among everybody. N_F / N.
 */
women_share_total: Ratio, 
/**
 * The least and the most that women's share can be.
 */
women_share_bounds: Bounds, 
/**
 * Those who said among everybody.
 */
disclosure_coverage: Ratio, 
/**
 * Women for one man. N_F / N_M.
 */
parity_index_f_over_m: Ratio, 
/**
 * The smaller for one of the larger.
 */
balance_min_over_max: Ratio, 
/**
 * (N_F − N_M) / (N_F + N_M).
 */
parity_gap_points: Ratio, 
/**
 * The smaller is at least 40 % of women and men.
 */
balanced_40: boolean | null, 
/**
 * What one person weighs in the share.
 */
one_person_weight: Ratio, 
/**
 * Too few said their sex for percentages.
 */
small_numbers_caution: boolean | null, 
/**
 * Turns at the floor.
 */
interventions: Counts, 
/**
 * Women's among those by people who said.
 */
women_share_interventions: Ratio, 
/**
 * Distinct people who spoke.
 */
speakers: Counts, 
/**
 * Notes taken, off the record not counted.
 */
notes: Counts, 
/**
 * The same by person.
 */
notes_by_person: { [key in string]: number }, 
/**
 * Time at the floor, in seconds: per person the union of her turns.
 */
floor_seconds: Counts, 
/**
 * Time during which anybody had the floor, in seconds.
 */
floor_wall_seconds: number | null, 
/**
 * Time counted for more than one person, in seconds.
 */
floor_overlap_seconds: number | null, 
/**
 * Women's share of the time of those who said.
 */
women_share_floor: Ratio, 
/**
 * The mean length of a timed turn, in seconds.
 */
mean_intervention_seconds: WomenMen, 
/**
 * Women's share of the floor over their share of the room; 1 is in proportion.
 */
representation_index_f: Ratio, 
/**
 * The same for men.
 */
representation_index_m: Ratio, 
/**
 * Named people present who spoke, among named people present.
 */
took_floor_rate: WomenMen, 
/**
 * Time at the floor for each person present, in seconds.
 */
floor_seconds_per_head: WomenMen, 
/**
 * Distinct people who chair, facilitate, report or open.
 */
leadership: Counts, 
/**
 * Women among those of them who said.
 */
women_share_leadership: Ratio, 
/**
 * Recommendations as they were said, by the sex of those who proposed them: one counts once for each sex.
 */
recommendation_like: Counts, 
/**
 * The same, shared: 1/k to each of the k named proposers; those of nobody named are not in it.
 */
recommendation_like_credit: ByGender<Ratio>, 
/**
 * Recommendations that stand, credited to their proposers.
 */
recommendations: Credits, 
/**
 * Women's share of the credit of those who said.
 */
women_share_proposed: Ratio, 
/**
 * The same of what was adopted.
 */
women_share_adopted: Ratio, 
/**
 * Credit adopted over credit proposed.
 */
adoption_rate: WomenMen, 
/**
 * Time in the room, in seconds, of those who are named.
 */
presence_seconds: Counts | null, 
/**
 * Time in the room over the whole time, of those who are named.
 */
mean_presence_ratio: WomenMen, 
/**
 * Named people who first came more than 15 minutes after the beginning.
 */
late: Counts | null, 
/**
 * Named people who last left more than 15 minutes before the end.
 */
left_early: Counts | null, 
/**
 * Named people who left and came back.
 */
left_and_returned: Counts | null, 
/**
 * Named people by organisation.
 */
by_organisation: ByOrganisation | null, 
/**
 * Named people by kind of organisation.
 */
by_organisation_kind: { [key in string]: OrganisationRow } | null, 
/**
 * Everybody by band of age: `under_30`, `30_59`, `60_plus`, `unknown`.
 */
by_age: { [key in string]: Counts } | null, };

export type Flag = { 
/**
 * `untimed_interventions`, `speaker_not_on_attendance`, `empty_presence`.
 */
flag: string, 
/**
 * How many times it was met.
 */
count: number, };

export type FloorMode = "first-come" | "alternate" | "new-first" | "balanced" | "lot";

export type FloorRequest = { 
/**
 * The name of the row.
 */
id: Id, 
/**
 * The workshop.
 */
workshop_id: Id, 
/**
 * Who.
 */
attendance_id: Id, 
/**
 * When, UTC milliseconds.
 */
asked_at: number, 
/**
 * For what.
 */
kind: TurnKind, 
/**
 * On which list: that of a point of the agenda; NULL: of the whole workshop.
 */
agenda_item_id: Id | null, 
/**
 * Its place among those that the chair put first; NULL: as the rule has it.
 */
position: number | null, 
/**
 * How it ended; NULL: waiting.
 */
outcome: RequestOutcome | null, };

export type FollowUp = { 
/**
 * The name of the row.
 */
id: Id, 
/**
 * Which commitment.
 */
commitment_id: Id, 
/**
 * On which day.
 */
noted_on: Date, 
/**
 * Where it stands.
 */
progress: Progress, 
/**
 * What was seen.
 */
note: Prose | null, };

export type Form = "noun" | "clause" | "sentence";

export type Gender = "feminine" | "masculine" | "neutral";

export type Hall = { 
/**
 * In which it is held.
 */
language: Language, 
/**
 * Its own title, or that of its axis.
 */
title: string | null, 
/**
 * The programme.
 */
series: string, 
/**
 * Its number.
 */
number: number, 
/**
 * The points of the agenda.
 */
agenda: Array<HallPoint>, 
/**
 * When the present point was to end, UTC milliseconds.
 */
until: number | null, 
/**
 * Who has the floor.
 */
speaker: HallTurn | null, 
/**
 * Who is next, the first ones.
 */
next: Array<HallPerson>, 
/**
 * How many wait.
 */
waiting: number, 
/**
 * The wording of the last recommendation that stands for itself.
 */
recommendation: string | null, };

export type HallAnswers = { 
/**
 * As they were.
 */
accepted: number, 
/**
 * With changes.
 */
accepted_modified: number, 
/**
 * Put off by the committee.
 */
deferred: number, 
/**
 * Not retained by it.
 */
rejected: number, 
/**
 * Set aside by the hall itself: nobody has to answer them.
 */
set_aside: number, 
/**
 * Not answered yet.
 */
waiting: number, };

export type HallBalance = { 
/**
 * Of those present.
 */
room: HallShares, 
/**
 * Of the time at the floor; nothing before enough people spoke.
 */
floor: HallShares | null, };

export type HallDecided = { 
/**
 * The number of its workshop.
 */
workshop: number, 
/**
 * Its own.
 */
position: number, 
/**
 * It is the common wording of several.
 */
common: boolean, 
/**
 * What was decided.
 */
outcome: Outcome, 
/**
 * By which rule.
 */
adopted_by: AdoptedBy | null, 
/**
 * The hands that were counted.
 */
hands: Hands | null, };

export type HallLastTime = { 
/**
 * The number of that workshop.
 */
number: number, 
/**
 * Its day.
 */
date: Date, 
/**
 * How many recommendations were put there.
 */
said: number, 
/**
 * How many of them now stand in another's wording.
 */
merged: number, 
/**
 * What became of those that stand.
 */
answers: HallAnswers, 
/**
 * Those of this page.
 */
rows: Array<LastTimeRow>, 
/**
 * Which page this is, from 1.
 */
page: number, 
/**
 * How many there are.
 */
pages: number, };

export type HallMessage = { 
/**
 * For which it was written: the next one begins without it.
 */
workshop: Id, 
/**
 * Its words.
 */
text: string, };

export type HallName = { 
/**
 * The name, or the first name.
 */
name: string | null, 
/**
 * The number on the badge.
 */
badge: number | null, 
/**
 * The organisation, where names are shown in full.
 */
organisation: string | null, };

export type HallNames = "full" | "first" | "badge";

export type HallPerson = { 
/**
 * The name; nothing if she was forgotten.
 */
name: string | null, 
/**
 * The number on the badge.
 */
badge: number | null, 
/**
 * The organisation, as of that day.
 */
organisation: string | null, };

export type HallPoint = { 
/**
 * Its title.
 */
title: string, 
/**
 * Before, at, or after it.
 */
stage: HallStage, };

export type HallReadBack = { 
/**
 * Its place among those that are read back, from 1.
 */
place: number, 
/**
 * How many these are.
 */
of: number, 
/**
 * Its number, and what was decided of it.
 */
decided: HallDecided, 
/**
 * Its language.
 */
language: Language, 
/**
 * Its wording.
 */
text: string, 
/**
 * The title of its main axis.
 */
axis: string | null, 
/**
 * How many objections were noted.
 */
objections: number, 
/**
 * Who proposed it; nobody, and no organisation: the room.
 */
people: Array<HallName>, 
/**
 * The organisations that did.
 */
organisations: Array<string>, 
/**
 * The one that was decided just before.
 */
before: HallDecided | null, };

export type HallScene = { 
/**
 * In the language of the workshop.
 */
language: Language, 
/**
 * What is shown.
 */
show: HallShow, 
/**
 * The axis or the title of the workshop.
 */
title: string, 
/**
 * The programme.
 */
series: string, 
/**
 * The number of the workshop.
 */
number: number, 
/**
 * The points of the agenda, where they are shown.
 */
agenda: Array<HallPoint>, 
/**
 * Who has the floor, where that is shown.
 */
speaker: HallName | null, 
/**
 * Since when, UTC milliseconds, pauses left out.
 */
started_at: number | null, 
/**
 * The clock stands, since then.
 */
stands_since: number | null, 
/**
 * How long this speech may take, in minutes.
 */
minutes: number, 
/**
 * When the present point of the agenda was to end, UTC milliseconds.
 */
until: number | null, 
/**
 * Who is next, where that is shown.
 */
next: Array<HallName>, 
/**
 * How many wait.
 */
waiting: number, 
/**
 * The wording of the last recommendation.
 */
recommendation: string | null, 
/**
 * Room and floor, if that is wanted and enough people said their sex.
 */
balance: HallBalance | null, 
/**
 * The recommendation that is read back, where that is shown.
 */
read_back: HallReadBack | null, 
/**
 * What became of those of last time, where that is shown.
 */
last_time: HallLastTime | null, };

export type HallShares = { 
/**
 * Women.
 */
women: number, 
/**
 * Men.
 */
men: number, 
/**
 * Those who said neither.
 */
not_stated: number, };

export type HallShow = { "show": "emblem" } | { "show": "welcome", 
/**
 * Which.
 */
workshop: Id, } | { "show": "agenda", 
/**
 * Of which.
 */
workshop: Id, } | { "show": "speaker", 
/**
 * In which workshop.
 */
workshop: Id, } | { "show": "queue", 
/**
 * In which workshop.
 */
workshop: Id, } | { "show": "message", 
/**
 * Which.
 */
workshop: Id, 
/**
 * Them.
 */
text: string, } | { "show": "read-back", 
/**
 * In which workshop.
 */
workshop: Id, 
/**
 * Which.
 */
recommendation: Id, 
/**
 * The one that was decided just before, whose result the hall has still to see.
 */
after?: Id, } | { "show": "last-time", 
/**
 * Before which workshop.
 */
workshop: Id, 
/**
 * Which page of it, from 1.
 */
page: number, };

export type HallShown = { 
/**
 * What it shows.
 */
now: HallShow, 
/**
 * The last message.
 */
message: HallMessage | null, };

export type HallStage = "done" | "now" | "ahead";

export type HallTurn = { 
/**
 * Who speaks.
 */
who: HallPerson, 
/**
 * When she would have begun had there been no pause, UTC milliseconds: what is counted from.
 */
started_at: number, 
/**
 * Her clock stands, since then.
 */
stands_since: number | null, 
/**
 * Minutes the chair allowed beyond the usual ones.
 */
extra_minutes: number, };

export type HallWindow = { 
/**
 * It is open.
 */
open: boolean, 
/**
 * There is a screen besides that of the main window.
 */
second_screen: boolean, };

export type Hands = { 
/**
 * For it.
 */
for: number, 
/**
 * Against it.
 */
against: number, 
/**
 * Neither.
 */
abstain: number, };

export type Headcount = { 
/**
 * The name of the row.
 */
id: Id, 
/**
 * The workshop.
 */
workshop_id: Id, 
/**
 * Statistical sex; undeclared is `unrecorded`.
 */
sex: Sex, 
/**
 * Band of age, if told.
 */
age_band: AgeBand | null, 
/**
 * How many were added; less than none where the other door had counted them.
 */
count: number, };

export type HeadcountPart = { sex: Sex, age_band: AgeBand | null, count: number, };

export type Hint = { 
/**
 * What.
 */
kind: HintKind, 
/**
 * From when on it is to be said, UTC milliseconds.
 */
from: number, 
/**
 * How many of the other sex are present and have not had the floor.
 */
silent: number, };

export type HintKind = "no-woman-yet" | "men-next" | "women-next";

export type HistoryEntry = { 
/**
 * Its id, in hex.
 */
id: string, 
/**
 * UTC milliseconds.
 */
at: number, 
/**
 * The device that did it, in hex.
 */
device: string, 
/**
 * The action's code: the key of its words.
 */
action: string, 
/**
 * The entry it takes back, in hex.
 */
undoes: string | null, 
/**
 * Another entry took it back.
 */
undone: boolean, 
/**
 * The rows it touched.
 */
rows: Array<HistoryRow>, };

export type HistoryRow = { 
/**
 * The table.
 */
table: string, 
/**
 * The row's id.
 */
row: string, };

export type Hit = { 
/**
 * What it is.
 */
kind: Kind, 
/**
 * Its row.
 */
id: string, 
/**
 * Its name, as it is written in the register.
 */
name: string, 
/**
 * The other name by which it was found: in another language, or of an entry that was merged into it.
 */
also: string | null, 
/**
 * The name of the organisation a person usually stands for.
 */
organisation: string | null, 
/**
 * How it was found.
 */
match: Match, 
/**
 * The parts of the name that were found: first character and the one after the last, counted from 0 in characters of `name`. None
 * of it, if it was found by `also`.
 */
highlights: Array<[number, number]>, 
/**
 * How well it answers, from 0 to 1. It orders the hits of one question, and says nothing across questions.
 */
score: number, };

export type Home = { 
/**
 * By title.
 */
programmes: Array<Programme>, 
/**
 * The latest first.
 */
workshops: Array<HomeLine>, };

export type HomeLine = { 
/**
 * The workshop.
 */
workshop: Workshop, 
/**
 * The title of its axis.
 */
axis: string | null, 
/**
 * Women who were present, named or counted.
 */
women: number, 
/**
 * Men.
 */
men: number, 
/**
 * The others who were present.
 */
others: number, 
/**
 * Recommendations that stand for themselves.
 */
recommendations: number, 
/**
 * A document was issued.
 */
issued: boolean, };

export type Honorific = "mr" | "dr" | "prof";

export type Id = string;

export type Indicator = { 
/**
 * The name of the row.
 */
id: Id, 
/**
 * Which commitment.
 */
commitment_id: Id, 
/**
 * What is measured.
 */
title: string, 
/**
 * In which unit.
 */
unit: string | null, 
/**
 * The value before.
 */
baseline: string | null, 
/**
 * The value aimed at.
 */
target: string | null, 
/**
 * How it is verified.
 */
verification: Prose | null, };

export type Institutional = { proposed: number, adopted: number, };

export type Intervention = { 
/**
 * The name of the row.
 */
id: Id, 
/**
 * The workshop.
 */
workshop_id: Id, 
/**
 * Who.
 */
attendance_id: Id, 
/**
 * The point of the agenda.
 */
agenda_item_id: Id | null, 
/**
 * Its place among the turns, from 1.
 */
position: number, 
/**
 * UTC milliseconds; NULL: the time is not known.
 */
started_at: number | null, 
/**
 * UTC milliseconds; NULL: has the floor, or the time is not known.
 */
stopped_at: number | null, 
/**
 * What it was given for.
 */
kind: TurnKind, 
/**
 * The chair gave the floor to somebody who was not next.
 */
out_of_turn: boolean, 
/**
 * Minutes the chair allowed beyond the usual ones.
 */
extra_minutes: number, 
/**
 * Its hours were corrected afterwards.
 */
corrected: boolean, 
/**
 * How the minutes join it to what comes before.
 */
connector: Connector | null, };

export type InterventionPart = { id: Id, 
/**
 * The place of the speaker in `Minutes::attendees`.
 */
speaker: number, connector: Connector | null, 
/**
 * UTC milliseconds.
 */
started_at: number | null, 
/**
 * UTC milliseconds.
 */
stopped_at: number | null, 
/**
 * In order; what is off the record is not here.
 */
notes: Array<NotePart>, };

export type Invited = { 
/**
 * Her name.
 */
name: string, 
/**
 * Her telephone number.
 */
phone: string | null, };

export type InviteeLine = { 
/**
 * What the list says.
 */
line: Line, 
/**
 * Those of the register who may be meant.
 */
known: Array<KnownPerson>, 
/**
 * Whom of them she is taken for until a person says otherwise; none: somebody new.
 */
taken_for: Id | null, 
/**
 * That one is on the workshop's list already.
 */
listed: boolean, };

export type InviteeList = { 
/**
 * The name of the file; none of a text that was pasted.
 */
file: string | null, 
/**
 * Those who would be invited.
 */
lines: Array<InviteeLine>, 
/**
 * Rows that give nobody.
 */
refused: Array<Refused>, 
/**
 * What a person should look at.
 */
warnings: Array<Warning>, 
/**
 * Rows that are nobody.
 */
skipped: Skipped, 
/**
 * Which column holds what.
 */
columns: Columns, 
/**
 * The words at the heads of all columns; an empty one where there is none.
 */
header: Array<string>, 
/**
 * What stands in all columns of the first row.
 */
sample: Array<string>, };

export type JsonValue = number | string | boolean | Array<JsonValue> | { [key in string]: JsonValue } | null;

export type Kind = "person" | "organisation";

export type Known = { 
/**
 * For each of those who were asked for, in the same order: those of the same name, or of the same number and a like name.
 */
people: Array<Array<KnownPerson>>, 
/**
 * For each of the organisations that were asked for, in the same order: the one of the same name.
 */
organisations: Array<Id | null>, };

export type KnownPerson = { 
/**
 * As she stands there.
 */
person: Person, 
/**
 * The name of her organisation.
 */
organisation: string | null, 
/**
 * One of her names is the one that was asked for; else only the number and part of a name are.
 */
named: boolean, };

export type Language = "ar" | "fr" | "en" | "es";

export type LastTime = { 
/**
 * The number of that workshop.
 */
number: number, 
/**
 * Its day.
 */
date: Date, 
/**
 * How many recommendations were put there.
 */
said: number, 
/**
 * How many of them now stand in another's wording.
 */
merged: number, 
/**
 * Those that stand, by number.
 */
rows: Array<LastTimeRow>, };

export type LastTimeRow = { 
/**
 * Its number.
 */
position: number, 
/**
 * It is the common wording of several.
 */
common: boolean, 
/**
 * Its language.
 */
language: Language, 
/**
 * Its wording.
 */
text: string, 
/**
 * What the hall decided.
 */
outcome: Outcome, 
/**
 * What the committee answered last; nothing: it has not answered.
 */
verdict: Verdict | null, 
/**
 * Why; for what the hall set aside or put off and nobody answered, why it did.
 */
reason: string | null, 
/**
 * Whose business it is now.
 */
owner: string | null, 
/**
 * By when.
 */
due_on: Date | null, };

export type Line = { 
/**
 * The number of the row in the file, from 1.
 */
row: number, 
/**
 * The name without the titles before it.
 */
name: string, 
/**
 * The title before the name.
 */
honorific?: Honorific, 
/**
 * The sex, where a column or a title states it; never from a first name.
 */
sex?: Sex, 
/**
 * Which of the two stated it: a column is what people declared, a title is what a document says.
 */
sex_source?: SexSource, 
/**
 * The telephone number, E.164 where it is understood, else as it is written.
 */
phone?: string, 
/**
 * The e-mail address.
 */
email?: string, 
/**
 * The name of the organisation.
 */
organisation?: string, 
/**
 * What the person is there.
 */
function?: string, 
/**
 * The band of age.
 */
age_band?: AgeBand, };

export type Match = "exact" | "name" | "phone" | "prefix" | "similar";

export type Membership = { 
/**
 * The name of the row.
 */
id: Id, 
/**
 * The body.
 */
body_id: Id, 
/**
 * The person, if one is known.
 */
person_id: Id | null, 
/**
 * The organisation, if the seat is one's.
 */
organisation_id: Id | null, 
/**
 * The side it stands for.
 */
side: Side, };

export type MergeReport = { 
/**
 * What came from each device.
 */
received: Array<Received>, 
/**
 * Rows that were not there.
 */
new: Array<HistoryRow>, 
/**
 * Rows that say something else now.
 */
changed: Array<HistoryRow>, 
/**
 * Rows that were struck on the other laptop.
 */
gone: Array<HistoryRow>, 
/**
 * What had to be repaired so that everything still holds together.
 */
repaired: Array<Repair>, 
/**
 * What a person should look at.
 */
review: Array<Review>, };

export type Milestone = { 
/**
 * The name of the row.
 */
id: Id, 
/**
 * Which commitment.
 */
commitment_id: Id, 
/**
 * What is to be done.
 */
title: string, 
/**
 * By which day.
 */
due_on: Date | null, 
/**
 * Done on which day.
 */
done_on: Date | null, 
/**
 * Its place, from 1.
 */
position: number, };

export type Minutes = { 
/**
 * The dossier is an example: every page says so.
 */
sample: boolean, 
/**
 * Names and small numbers were left out for the public.
 */
public: boolean, 
/**
 * The lines of the letterhead, from the setting `letterhead`.
 */
letterhead: Array<Wording>, 
/**
 * What those who sign are told of their data, from the setting `privacy-notice`; else documents have words of their own.
 */
privacy_notice?: Wording, 
/**
 * The programme.
 */
programme: ProgrammePart, 
/**
 * The workshop.
 */
workshop: WorkshopPart, 
/**
 * Aims, contexts, legal bases, in order.
 */
preamble: Array<PreamblePart>, 
/**
 * The agenda, in order.
 */
agenda: Array<AgendaPart>, 
/**
 * Everybody on the list, in the order of badges, then of arrival, then of registration.
 */
attendees: Array<Attendee>, 
/**
 * People counted and not named.
 */
headcounts: Array<HeadcountPart>, 
/**
 * The turns, in order.
 */
interventions: Array<InterventionPart>, 
/**
 * Notes outside any turn, in order.
 */
notes: Array<NotePart>, 
/**
 * The decisions, in order.
 */
decisions: Array<Wording>, 
/**
 * The recommendations, in order, merged ones and their common wordings included.
 */
recommendations: Array<RecommendationPart>, 
/**
 * The commitments that come from these recommendations.
 */
commitments: Array<CommitmentPart>, 
/**
 * The figures of the workshop.
 */
figures: Figures, };

export type Named = { 
/**
 * The row.
 */
id: string, 
/**
 * The name.
 */
name: string, };

export type Note = { 
/**
 * The name of the row.
 */
id: Id, 
/**
 * The workshop.
 */
workshop_id: Id, 
/**
 * The turn it belongs to; NULL: outside any turn.
 */
intervention_id: Id | null, 
/**
 * Its place, from 1, within the turn or within the workshop.
 */
position: number, 
/**
 * What it holds.
 */
kind: NoteKind, 
/**
 * How it is reported; NULL: not said.
 */
verb: Verb | null, 
/**
 * The form of its text; NULL: not said, and then it is quoted.
 */
form: Form | null, 
/**
 * The language of its text.
 */
language: Language, 
/**
 * The text, as the secretary wrote it.
 */
text: Prose, 
/**
 * The speaker asked not to be named beside it.
 */
unattributed: boolean, };

export type NoteKind = "note" | "petition" | "question" | "off-record";

export type NotePart = { id: Id, kind: NoteKind, verb: Verb | null, form: Form | null, text: Wording, unattributed: boolean, };

export type Objection = { 
/**
 * The name of the row.
 */
id: Id, 
/**
 * Against which.
 */
recommendation_id: Id, 
/**
 * By whom; NULL: nobody was named.
 */
attendance_id: Id | null, 
/**
 * The language of its text.
 */
language: Language, 
/**
 * The words.
 */
text: Prose, 
/**
 * Its place, from 1.
 */
position: number, };

export type ObjectionPart = { 
/**
 * The place of whoever objected in `Minutes::attendees`; nothing: nobody was named.
 */
by: number | null, 
/**
 * The words.
 */
text: Wording, };

export type Organisation = { 
/**
 * The name of the row.
 */
id: Id, 
/**
 * Its name.
 */
name: string, 
/**
 * Its kind.
 */
kind: OrganisationKind, 
/**
 * How sentences agree with its name.
 */
gender: Gender, 
/**
 * A telephone number.
 */
phone: string | null, 
/**
 * An e-mail address.
 */
email: string | null, };

export type OrganisationCard = { 
/**
 * The organisation.
 */
organisation: Organisation, 
/**
 * Its name in other languages.
 */
translations: Array<Translation>, 
/**
 * Who usually stands for it.
 */
people: Array<Person>, 
/**
 * The workshops in which somebody stood for it, the latest first.
 */
workshops: Array<Workshop>, };

export type OrganisationKind = "association" | "commune" | "administration" | "enterprise" | "media" | "university" | "collective" | "other";

export type OrganisationPart = { id: Id, name: Wording, kind: OrganisationKind, gender: Gender, };

export type OrganisationRow = { women_share_disclosed: Ratio, 
/**
 * All of them.
 */
total: number | null, 
/**
 * Women.
 */
F: number | null, 
/**
 * Men.
 */
M: number | null, 
/**
 * Other, or self-described.
 */
O: number | null, 
/**
 * Prefers not to say.
 */
D: number | null, 
/**
 * Not recorded.
 */
U: number | null, };

export type Origin = "hall" | "merge" | "split";

export type Outcome = "captured" | "adopted" | "deferred" | "set-aside";

export type PairReason = "same-phone" | "same-name" | "similar-name" | "same-organisation";

export type Pairs = { 
/**
 * People.
 */
people: Array<PeoplePair>, 
/**
 * Recommendations that stand for themselves: of a merged group, only the common wording.
 */
recommendations: Array<WordingPair>, };

export type Paper = { 
/**
 * Of which workshop.
 */
workshop: Id, 
/**
 * What it is.
 */
document: PaperKind, 
/**
 * In which language.
 */
language: Language, 
/**
 * For the public: names and small numbers left out.
 */
public: boolean, 
/**
 * To be filled in by hand: an attendance sheet, cards with a number alone.
 */
blank: boolean, 
/**
 * Cards of these badge numbers only, the first and the last.
 */
numbers?: [number, number], };

export type PaperKind = "minutes" | "attendance" | "badges" | "invitations" | "recommendations" | "pack";

export type Part = { 
/**
 * The new recommendation.
 */
id: Id, 
/**
 * Its wording.
 */
text: string, };

export type PartOfDay = "morning" | "afternoon" | "evening";

export type Partner = { 
/**
 * The name of the row.
 */
id: Id, 
/**
 * The workshop.
 */
workshop_id: Id, 
/**
 * The organisation.
 */
organisation_id: Id, };

export type Passage = { 
/**
 * Its table: `note`, `decision` or `recommendation`.
 */
table: string, 
/**
 * Its row.
 */
id: string, 
/**
 * Its workshop.
 */
workshop: string, 
/**
 * Its text, as it was written.
 */
text: string, 
/**
 * What was found in it: first character and the one after the last, counted from 0 in characters of `text`.
 */
highlights: Array<[number, number]>, 
/**
 * How well it answers, from 0 to 1: words that are whole and stand as they were asked count most.
 */
score: number, };

export type Pause = { 
/**
 * The name of the row.
 */
id: Id, 
/**
 * The turn.
 */
intervention_id: Id, 
/**
 * UTC milliseconds.
 */
began_at: number, 
/**
 * UTC milliseconds; NULL: to the end of the turn, or until now.
 */
ended_at: number | null, };

export type PeoplePair = { 
/**
 * One.
 */
a: Named, 
/**
 * The other.
 */
b: Named, 
/**
 * From 0 to 1. From [`SAME`] on, their names are the same, or their numbers are and their names alike.
 */
score: number, 
/**
 * Why.
 */
reasons: Array<PairReason>, };

export type Person = { 
/**
 * The name of the row.
 */
id: Id, 
/**
 * The name, possibly only a first name. NULL: forgotten.
 */
name: string | null, 
/**
 * The title before the name.
 */
honorific: Honorific | null, 
/**
 * Statistical sex.
 */
sex: Sex, 
/**
 * Where `sex` comes from.
 */
sex_source: SexSource | null, 
/**
 * Grammatical gender.
 */
gender: Gender, 
/**
 * Band of age.
 */
age_band: AgeBand | null, 
/**
 * The organisation the person usually stands for.
 */
organisation_id: Id | null, 
/**
 * What the person is there, such as "deputy president of the commune".
 */
function: string | null, 
/**
 * A telephone number; never in minutes.
 */
phone: string | null, 
/**
 * An e-mail address; never in minutes.
 */
email: string | null, 
/**
 * The entry that now stands for this one: both were one person. NULL: it stands for itself.
 */
merged_into: Id | null, };

export type PersonCard = { 
/**
 * The person, by the entry that stands for her.
 */
person: Person, 
/**
 * The entries that were merged into it.
 */
merged: Array<Person>, 
/**
 * Her words in other languages: of all these entries, and of what is noted of her on lists.
 */
translations: Array<Translation>, 
/**
 * Every organisation that is named here: of her entries, her further affiliations, and the lists she is on.
 */
organisations: Array<Organisation>, 
/**
 * Her further affiliations.
 */
affiliations: Array<Affiliation>, 
/**
 * What she agreed to, and what not.
 */
consents: Array<Consent>, 
/**
 * The workshops whose lists she is on, the latest first.
 */
evenings: Array<PersonEvening>, };

export type PersonEvening = { 
/**
 * The workshop.
 */
workshop: Workshop, 
/**
 * What she was that day.
 */
attendance: Attendance, 
/**
 * Who came in her place, if somebody was named.
 */
representative: string | null, 
/**
 * When she came and went; none: she did not come.
 */
stays: Array<Presence>, 
/**
 * How many turns she had at the floor.
 */
interventions: number, 
/**
 * How many recommendations name her as a proposer.
 */
recommendations: number, };

export type Placed = { 
/**
 * It.
 */
recommendation: Recommendation, 
/**
 * The number of its workshop.
 */
workshop: number, 
/**
 * The day of its workshop.
 */
date: Date, 
/**
 * It is the common wording of several.
 */
common: boolean, };

export type Preamble = { 
/**
 * The name of the row.
 */
id: Id, 
/**
 * The workshop.
 */
workshop_id: Id, 
/**
 * What the line says.
 */
kind: PreambleKind, 
/**
 * The line.
 */
text: Prose, 
/**
 * Its place, from 1.
 */
position: number, };

export type PreambleKind = "aim" | "context" | "basis";

export type PreamblePart = { kind: PreambleKind, text: Wording, };

export type Preferences = { 
/**
 * The language of the interface.
 */
language: Language, 
/**
 * Light or dark; `None`: as the system has it.
 */
theme: Theme | null, 
/**
 * More contrast.
 */
contrast: boolean, 
/**
 * The size of text, in percent, from 90 to 140.
 */
text_size: number, 
/**
 * Nothing moves.
 */
still: boolean, 
/**
 * Letters alone are keys, outside of text.
 */
letter_keys: boolean, 
/**
 * How long a speech may take, in minutes.
 */
speech_minutes: number, 
/**
 * How people are named in the hall.
 */
hall_names: HallNames, 
/**
 * The hall sees women and men in the room and at the floor, as groups.
 */
hall_balance: boolean, };

export type Presence = { 
/**
 * The name of the row.
 */
id: Id, 
/**
 * Whose.
 */
attendance_id: Id, 
/**
 * UTC milliseconds; NULL: present, the hour not known.
 */
arrived_at: number | null, 
/**
 * UTC milliseconds; NULL: present to the end.
 */
left_at: number | null, };

export type Preview = { 
/**
 * Each page, as an SVG.
 */
pages: Array<string>, 
/**
 * The width of a page, in points.
 */
width: number, 
/**
 * Its height.
 */
height: number, 
/**
 * Texts that are printed in another language, since nobody translated them.
 */
untranslated: number, };

export type Printed = { 
/**
 * How.
 */
as: PrintedAs, 
/**
 * What.
 */
text: string, 
/**
 * The secretary wrote it in other languages too: those words go with the note.
 */
translated: boolean, };

export type PrintedAs = "sentence" | "quotation" | "nothing";

export type Programme = { 
/**
 * The name of the row.
 */
id: Id, 
/**
 * Its title, such as "Tetouan Open Commune".
 */
title: string, 
/**
 * The title of the series of workshops.
 */
series_title: string | null, 
/**
 * What it is for.
 */
purpose: Prose | null, 
/**
 * Who runs it.
 */
host_id: Id | null, 
/**
 * Its first year.
 */
first_year: number | null, 
/**
 * Its last year.
 */
last_year: number | null, };

export type ProgrammePart = { title: Wording, series_title: Wording | null, purpose: Wording | null, first_year: number | null, last_year: number | null, };

export type Progress = "not-started" | "in-progress" | "completed" | "withdrawn";

export type Proposer = { 
/**
 * The name of the row.
 */
id: Id, 
/**
 * Which recommendation.
 */
recommendation_id: Id, 
/**
 * The person, through her attendance.
 */
attendance_id: Id | null, 
/**
 * The organisation.
 */
organisation_id: Id | null, };

export type ProposerOf = { "person": Id } | { "organisation": Id };

export type ProposerPart = { "attendee": number } | { "organisation": OrganisationPart };

export type Prose = string;

export type Purpose = "attendance" | "contact" | "photo" | "publication";

export type Ratio = { 
/**
 * In lowest terms.
 */
num: number | null, 
/**
 * In lowest terms.
 */
den: number | null, 
/**
 * Rounded half up at four decimals.
 */
value: number | null, 
/**
 * Why it is not known.
 */
reason?: Reason | null, };

export type ReadBack = { 
/**
 * Its place among those that are read back, from 1.
 */
place: number, 
/**
 * How many these are.
 */
of: number, 
/**
 * The number of its workshop.
 */
workshop: number, 
/**
 * Its own number.
 */
position: number, 
/**
 * It is the common wording of several.
 */
common: boolean, 
/**
 * Its language.
 */
language: Language, 
/**
 * Its wording.
 */
text: string, 
/**
 * The title of its main axis.
 */
axis: string | null, 
/**
 * What the hall has decided.
 */
outcome: Outcome, 
/**
 * By which rule.
 */
adopted_by: AdoptedBy | null, 
/**
 * Hands for it, against it, and neither, if they were counted.
 */
hands: Hands | null, 
/**
 * How many objections were noted.
 */
objections: number, 
/**
 * The people who proposed it, or what it stands for.
 */
people: Array<HallPerson>, 
/**
 * The organisations that did. Nobody at all: the room.
 */
organisations: Array<string>, };

export type Reading = Array<WorkshopLine> | Home | Evening | SpeakersList | Hall | PersonCard | OrganisationCard | Array<Setting> | Minutes | Figures | Array<HistoryEntry> | Array<Hit> | Array<Passage> | Pairs | Array<Carried> | ReadBack | LastTime | null | Trace | Array<Became> | Known;

export type Reason = "attendance_not_taken" | "no_participants" | "no_disclosed_participants" | "no_women_or_men" | "no_men" | "no_interventions" | "no_interventions_by_disclosed" | "no_floor_by_disclosed" | "untimed_interventions" | "no_timed_interventions" | "none_in_room" | "no_leadership_recorded" | "no_disclosed_leadership" | "no_personal_recommendations" | "none_adopted" | "none_proposed" | "duration_not_known" | "untimed_presence" | "suppressed";

export type Received = { 
/**
 * The device, in hex.
 */
device: string, 
/**
 * How many.
 */
entries: number, 
/**
 * The first of them, UTC milliseconds by that device's clock.
 */
first_at: number, 
/**
 * The last of them.
 */
last_at: number, };

export type Recommendation = { 
/**
 * The name of the row.
 */
id: Id, 
/**
 * The workshop.
 */
workshop_id: Id, 
/**
 * Its number in the workshop, from 1.
 */
position: number, 
/**
 * How firmly it was put.
 */
kind: RecommendationKind, 
/**
 * Where it comes from.
 */
origin: Origin, 
/**
 * It was not put as a proposal; the secretary reads one in what was said.
 */
implied: boolean, 
/**
 * The language of its text.
 */
language: Language, 
/**
 * The wording.
 */
text: Prose, 
/**
 * What the hall decided.
 */
outcome: Outcome, 
/**
 * Why it was deferred or set aside.
 */
reason: Prose | null, 
/**
 * How it was adopted.
 */
adopted_by: AdoptedBy | null, 
/**
 * The recommendation that now stands for it; NULL: it stands for itself.
 */
merged_into: Id | null, 
/**
 * The recommendation of which it is a part, and which therefore stands no more.
 */
split_from: Id | null, 
/**
 * The turn in which it was put.
 */
intervention_id: Id | null, };

export type RecommendationAxis = { 
/**
 * The name of the row.
 */
id: Id, 
/**
 * Which recommendation.
 */
recommendation_id: Id, 
/**
 * Which axis.
 */
axis_id: Id, 
/**
 * The axis under which it is listed.
 */
main: boolean, };

export type RecommendationKind = "recommendation" | "suggestion";

export type RecommendationPart = { id: Id, 
/**
 * Its number in the workshop.
 */
position: number, kind: RecommendationKind, implied: boolean, text: Wording, 
/**
 * The title of its main axis.
 */
axis: Wording | null, outcome: Outcome, reason: Wording | null, adopted_by: AdoptedBy | null, 
/**
 * Its own proposers and, for a common wording, those of every parent, each once. Empty: the room.
 */
proposers: Array<ProposerPart>, 
/**
 * The id of the recommendation that stands for it.
 */
merged_into: Id | null, 
/**
 * The ids of the recommendations merged into it.
 */
parents: Array<Id>, 
/**
 * The id of the recommendation of which it is a part.
 */
split_from?: Id, 
/**
 * The ids of its parts, which stand for it.
 */
parts?: Array<Id>, 
/**
 * The votes of the last round.
 */
votes: Array<VotePart>, 
/**
 * What was said against it, in order.
 */
objections?: Array<ObjectionPart>, 
/**
 * The committee's latest answer.
 */
answer: AnswerPart | null, };

export type RecommendationSource = { 
/**
 * The name of the row.
 */
id: Id, 
/**
 * Which recommendation.
 */
recommendation_id: Id, 
/**
 * Which note.
 */
note_id: Id, };

export type Refused = { 
/**
 * The number of the row in the file, from 1.
 */
row: number, 
/**
 * Why.
 */
reason: RefusedReason, 
/**
 * Some of what stands in it.
 */
text: string, };

export type RefusedReason = "no-name" | "not-a-name" | "name-too-long" | "name-unreadable";

export type Repair = { 
/**
 * The table.
 */
table: string, 
/**
 * The row's id.
 */
row: string, 
/**
 * How people know it: a name, a title, the words.
 */
label: string, 
/**
 * The field; empty: the row itself, which came back.
 */
field: string, 
/**
 * Which rule: `needed`, `span`, `floor`, `ring`.
 */
rule: string, 
/**
 * What is shown.
 */
shown: JsonValue, };

export type Reply = { "reply": "state", "value": State } | { "reply": "reading", "value": Reading } | { "reply": "done", "value": Done } | { "reply": "preview", "value": Preview } | { "reply": "printed", "value": Printed } | { "reply": "saved", "value": Saved } | { "reply": "snapshots", "value": Array<SnapshotLine> } | { "reply": "merged", "value": MergeReport } | { "reply": "list", "value": InviteeList } | { "reply": "shown", "value": HallShown } | { "reply": "progress", "value": Waited | null } | { "reply": "nothing" };

export type RequestOutcome = "given" | "withdrawn";

export type Review = { "what": "both-texts", table: string, row: string, label: string, field: string, } | { "what": "one-of-two", table: string, row: string, label: string, field: string, shown: JsonValue, other: Array<JsonValue>, } | { "what": "clash", of: string, number: number, rows: Array<string>, } | { "what": "after-closing", workshop: Id, number: number, rows: number, } | { "what": "clock-ahead", device: string, minutes: number, };

export type Role = "chair" | "facilitator" | "rapporteur" | "keynote" | "speaker" | "participant" | "observer";

export type Room = { 
/**
 * Those who said their sex.
 */
disclosed: number | null, 
/**
 * Those who are named.
 */
named: Counts, 
/**
 * Those who are only counted.
 */
anonymous: Counts, 
/**
 * All of them.
 */
total: number | null, 
/**
 * Women.
 */
F: number | null, 
/**
 * Men.
 */
M: number | null, 
/**
 * Other, or self-described.
 */
O: number | null, 
/**
 * Prefers not to say.
 */
D: number | null, 
/**
 * Not recorded.
 */
U: number | null, };

export type Said<T> = { id: string } & Partial<Omit<T, 'id'>>;

export type Saved = { 
/**
 * The file, as people read it.
 */
path: string, };

export type Setting = { 
/**
 * The name of the row.
 */
id: Id, 
/**
 * What it says.
 */
value: Prose, };

export type Sex = "female" | "male" | "other" | "declined" | "unrecorded";

export type SexSource = "declared" | "document" | "corrected";

export type Side = "civil-society" | "commune" | "other";

export type Skipped = { 
/**
 * Rows with a number or a place to sign, and nothing else.
 */
blank: number, 
/**
 * Titles of sections, and the foot of the list.
 */
titles: number, 
/**
 * Sums.
 */
totals: number, 
/**
 * The header, once more.
 */
headers: number, };

export type SnapshotLine = { 
/**
 * Its place in the order in which they were taken.
 */
counter: number, 
/**
 * When, UTC milliseconds.
 */
at: number, 
/**
 * How large, in bytes.
 */
bytes: number, 
/**
 * How many entries of the dossier it lacks, where that is known.
 */
lacks: number | null, };

export type SpeakerTime = { 
/**
 * Who.
 */
attendance_id: Id, 
/**
 * How often, a turn that goes on included.
 */
turns: number, 
/**
 * For how long, in milliseconds, pauses left out, in turns that have ended.
 */
millis: number, };

export type SpeakersList = { 
/**
 * By which rule.
 */
mode: FloorMode, 
/**
 * The next one first.
 */
waiting: Array<Waiting>, 
/**
 * Who had the floor, or has it, by attendance.
 */
speakers: Array<SpeakerTime>, 
/**
 * For the facilitator alone.
 */
hints: Array<Hint>, };

export type Stage = "reading" | "people" | "keeping";

export type State = { 
/**
 * The dossier that is open; none before the first begin, or if it cannot be opened.
 */
dossier: DossierState | null, 
/**
 * Why none is open.
 */
fault: Fault | null, 
/**
 * A snapshot could take the place of the damaged dossier.
 */
offer: SnapshotLine | null, 
/**
 * What is to be told of it.
 */
remarks: Array<Fault>, 
/**
 * How this laptop shows things; none before the first run.
 */
preferences: Preferences | null, 
/**
 * What the hall sees.
 */
hall: HallShown, 
/**
 * The version of Warsha.
 */
version: string, };

export type Stay = { 
/**
 * UTC milliseconds; `None`: the hour is not known.
 */
arrived_at: number | null, 
/**
 * UTC milliseconds; `None`: to the end.
 */
left_at: number | null, };

export type Tag = { 
/**
 * The name of the row.
 */
id: Id, 
/**
 * Which recommendation.
 */
recommendation_id: Id, 
/**
 * The word.
 */
word: string, };

export type Theme = "light" | "dark";

export type Trace = { 
/**
 * It, and all it stands for or was a part of, each as it was worded: nearest first.
 */
said: Array<TraceSaid>, 
/**
 * What became of it.
 */
became: Array<Fate>, };

export type TraceSaid = { 
/**
 * The recommendation.
 */
placed: Placed, 
/**
 * The notes it was taken from.
 */
notes: Array<Note>, 
/**
 * The turn in which it was put.
 */
turn: Intervention | null, 
/**
 * Who had that turn; nothing if she was forgotten.
 */
speaker: string | null, 
/**
 * For which organisation.
 */
organisation: string | null, };

export type Translation = { 
/**
 * The name of the row.
 */
id: Id, 
/**
 * The table.
 */
tbl: string, 
/**
 * The row.
 */
row: Id, 
/**
 * The field.
 */
field: string, 
/**
 * The language.
 */
language: Language, 
/**
 * The words. NULL: forgotten with the person they named.
 */
text: Prose | null, };

export type TurnKind = "speech" | "point-of-order" | "reply" | "question" | "answer";

export type Verb = "affirm" | "indicate" | "highlight" | "add" | "address" | "touch-on" | "insist" | "propose" | "recommend" | "call-for" | "clarify" | "consider" | "ask" | "commend" | "recall" | "demand" | "delve" | "continue" | "draw-on";

export type Verdict = "accepted" | "accepted-modified" | "deferred" | "rejected";

export type View = { "view": "workshops" } | { "view": "home" } | { "view": "evening", 
/**
 * Which.
 */
workshop: Id, } | { "view": "speakers-list", 
/**
 * In which workshop.
 */
workshop: Id, 
/**
 * The point of the agenda that is being dealt with: its list comes first.
 */
point: Id | null, } | { "view": "hall", 
/**
 * Which.
 */
workshop: Id, } | { "view": "person", 
/**
 * Who.
 */
person: Id, } | { "view": "organisation", 
/**
 * Which.
 */
organisation: Id, } | { "view": "settings" } | { "view": "minutes", 
/**
 * Which.
 */
workshop: Id, 
/**
 * For the public.
 */
public: boolean, } | { "view": "around", 
/**
 * Which note.
 */
note: Id, } | { "view": "figures", 
/**
 * Which.
 */
workshop: Id, } | { "view": "history", 
/**
 * At most this many.
 */
limit: number, } | { "view": "find", 
/**
 * What was typed, or its beginning.
 */
query: string, 
/**
 * At most this many.
 */
limit: number, } | { "view": "search", 
/**
 * Words, or parts of words.
 */
query: string, 
/**
 * At most this many.
 */
limit: number, } | { "view": "pairs", 
/**
 * In which workshop; everywhere if none is said.
 */
workshop: Id | null, } | { "view": "carried", 
/**
 * Which.
 */
workshop: Id, } | { "view": "read-back", 
/**
 * Which.
 */
recommendation: Id, } | { "view": "last-time", 
/**
 * This one.
 */
workshop: Id, } | { "view": "trace", 
/**
 * Which.
 */
recommendation: Id, } | { "view": "became", 
/**
 * Which.
 */
intervention: Id, } | { "view": "known", 
/**
 * Them.
 */
people: Array<Invited>, 
/**
 * The names of their organisations.
 */
organisations: Array<string>, };

export type Vote = { 
/**
 * The name of the row.
 */
id: Id, 
/**
 * Which recommendation.
 */
recommendation_id: Id, 
/**
 * The round, from 1.
 */
round: number, 
/**
 * Whose hands.
 */
sex: Sex, 
/**
 * For what.
 */
choice: Choice, 
/**
 * How many.
 */
count: number, };

export type VotePart = { sex: Sex, choice: Choice, count: number, };

export type Waited = { 
/**
 * What is being done.
 */
stage: Stage, 
/**
 * How much of it is done.
 */
done: number, 
/**
 * Of how much, where that is known.
 */
of: number | null, };

export type Waiting = { 
/**
 * The request.
 */
request_id: Id, 
/**
 * Who.
 */
attendance_id: Id, 
/**
 * What for.
 */
kind: TurnKind, 
/**
 * On which list.
 */
agenda_item_id: Id | null, 
/**
 * On the list of the point that is being dealt with, or on that of the workshop.
 */
here: boolean, 
/**
 * The chair put it where it is.
 */
placed: boolean, };

export type Warning = { 
/**
 * The number of the row in the file, from 1; of the whole file if there is none.
 */
row?: number, 
/**
 * What.
 */
code: Worry, 
/**
 * The text it is about.
 */
text?: string, };

export type WomenMen = { F: Ratio, M: Ratio, };

export type Worded = { 
/**
 * The row.
 */
id: Id, 
/**
 * Its wording.
 */
text: string, };

export type Wording = { 
/**
 * The words as they were written.
 */
text: string, 
/**
 * Their language, where it was said; names and titles do not say it.
 */
language: Language | null, 
/**
 * The same in other languages.
 */
translations: { [key in Language]?: string }, };

export type WordingPair = { 
/**
 * One.
 */
a: Worded, 
/**
 * The other.
 */
b: Worded, 
/**
 * How alike the wordings are, from 0 to 1.
 */
score: number, };

export type Workshop = { 
/**
 * The name of the row.
 */
id: Id, 
/**
 * The programme.
 */
programme_id: Id, 
/**
 * The axis it is about.
 */
axis_id: Id | null, 
/**
 * Its number in the series. Not unique: see the view `clash`.
 */
number: number, 
/**
 * A title of its own, if the axis does not say enough.
 */
title: string | null, 
/**
 * The day.
 */
date: Date, 
/**
 * The part of the day, if no hour is known.
 */
part_of_day: PartOfDay | null, 
/**
 * The hour for which it is called, in minutes after midnight.
 */
begins: number | null, 
/**
 * Where.
 */
venue: string | null, 
/**
 * The town where the minutes are drawn up.
 */
place: string | null, 
/**
 * Who organises it.
 */
organiser_id: Id | null, 
/**
 * The language in which it is held.
 */
language: Language, 
/**
 * Minutes east of UTC, as told by the caller: Morocco's offset changes with Ramadan.
 */
utc_offset: number, 
/**
 * Was attendance taken at all? If not, nothing is said of who was there.
 */
attendance_taken: boolean, 
/**
 * How many the hall seats: a count above it is a slip.
 */
seats: number | null, 
/**
 * How many must be present for the record to hold.
 */
least_present: number | null, 
/**
 * The least share of women among those whose sex is known, in per cent.
 */
least_women: number | null, 
/**
 * How many signed the sheet that went round.
 */
signatures: number | null, 
/**
 * By what rule the next speaker is proposed.
 */
floor_mode: FloorMode, 
/**
 * The seed of the draw.
 */
floor_lot: number | null, 
/**
 * By which rule its hall adopts recommendations.
 */
decision_rule: AdoptedBy, 
/**
 * When it was opened, UTC milliseconds; NULL: not yet, or not known.
 */
opened_at: number | null, 
/**
 * When it was closed, UTC milliseconds.
 */
closed_at: number | null, 
/**
 * It is closed, and so does not change, even where no hour is known.
 */
closed: boolean, };

export type WorkshopLine = { id: Id, programme_id: Id, number: number, date: Date, closed: boolean, };

export type WorkshopPart = { id: Id, number: number, title: Wording | null, 
/**
 * The title of its axis.
 */
axis: Wording | null, date: Date, part_of_day: PartOfDay | null, venue: Wording | null, place: Wording | null, organiser: OrganisationPart | null, partners: Array<OrganisationPart>, language: Language, 
/**
 * Minutes east of UTC: every hour is printed with it.
 */
utc_offset: number, attendance_taken: boolean, 
/**
 * UTC milliseconds.
 */
opened_at: number | null, 
/**
 * UTC milliseconds.
 */
closed_at: number | null, closed: boolean, };

export type Worry = "phone-not-understood" | "phone-several" | "email-not-understood" | "sex-not-understood" | "sex-differs" | "age-not-understood" | "several-people" | "same-person" | "same-row" | "alone-on-its-row" | "cell-error" | "formula-without-value" | "text-too-long" | "letters-lost" | "letters-restored" | "quotes-not-closed";
