// The secretary's hand: which lines are open, what they hold, and what is made of them.

import { flushSync, tick } from "svelte";
import type { Action, Evening, Id, NoteKind } from "../../api/bindings";
import { desk, newId } from "../../state/desk.svelte";
import { notices } from "../../state/notices.svelte";
import { referenceOf } from "../../words/reference";
import { LANGUAGES, t, told } from "../../words/words.svelte";
import { written, linesOf, originsOf, speakersOf, type Draft, type Gap, type Line, type Origin, type Speaker } from "./model";
import { presentPoint } from "./clock";
import { ordered } from "./edit";
import { PREFIXED, unprefixed, type Prefixed, type Prefixes } from "./prefixes";
import { Finder } from "./find.svelte";
import { Mentions } from "./mentions.svelte";
import { languageOf } from "../../state/report";
import { Typing } from "./typing.svelte";
import { Shelf } from "./unkept";

/** So many of the last lines are on the page, and so many more each time one goes back further: every line there costs at every letter. */
const ON_PAGE = 72;

export class Pen {
  drafts = $state<Draft[]>([]);
  /** The last line, where what is said next is written. */
  live = $state<Id>("");
  /** The line that has the caret, or had it last. */
  at = $state<Id>("");
  /** The turn that is being given to somebody else. */
  reassigned = $state<Id>();
  /** The turn of which it is told what became of it. */
  traced = $state<Id>();
  readonly mentions = new Mentions(this);
  readonly finder = new Finder(() => this.lines.filter((line) => line.what === "note"));
  readonly typing = new Typing((id, text) => this.write(id, text), (line, how) => desk.hold(line, how), (id, text) => this.shelve(id, text));
  readonly speakers = $derived.by(() => speakersOf(this.evening()));
  readonly origins = $derived.by(() => originsOf(this.evening()));
  readonly decisions = $derived.by(() => new Map(this.evening().decisions.map((row) => [row.id, row.text])));
  readonly lines = $derived.by(() => linesOf(this.evening(), this.drafts, this.live, this.origins, this.decisions));
  private onPage = $state(ON_PAGE);
  /** A line far before the last ones that was gone to, and how many before it are on the page. */
  private far = $state.raw<{ key: string; above: number }>();
  /** Those that are on the page: the last ones, and those around a line far before them. */
  readonly shown = $derived.by((): (Line | Gap)[] => {
    const last = Math.max(0, this.lines.length - this.onPage);
    const [from, to] = this.around ?? [last, last];
    return to >= last ? this.lines.slice(from) : [...this.lines.slice(from, to), { what: "gap", key: "gap", lines: last - to }, ...this.lines.slice(last)];
  });
  readonly notes = $derived.by(() => new Map(this.evening().notes.map((note) => [note.id, note])));
  readonly evening: () => Evening;
  private readonly chosen: () => Id | null;
  private readonly shelf: Shelf;
  private was: Evening | undefined;
  /** A line that changes its place, and loses the caret by that. */
  moved: Id | undefined;
  /** What the line said when the caret came to it. */
  private found = "";
  /** Notes that the dossier has taken and that were not read from it yet. */
  private readonly taken = new Set<Id>();

  /** `chosen` is the point of the agenda that somebody said is being dealt with. */
  constructor(evening: () => Evening, chosen: () => Id | null) {
    this.evening = evening;
    this.chosen = chosen;
    this.shelf = new Shelf(evening().workshop.id);
    this.restore();
    if (!this.live) this.open();
  }

  /** Goes on with what was typed before the page was loaded anew. */
  private restore(): void {
    if (this.evening().workshop.closed) return;
    for (const { draft, text, last } of this.shelf.all) {
      if (last || !this.notes.has(draft.id)) this.drafts = [...this.drafts, draft];
      if (last) this.live = draft.id;
      if (this.notes.get(draft.id)?.text === text) this.shelf.remove(draft.id);
      else this.typing.type(draft.id, text);
    }
  }

  private shelve(id: Id, text: string): void {
    const draft = this.drafts.find((draft) => draft.id === id) ?? { id, turn: this.turn(id), after: null, kind: this.kind(id) };
    if (text.trim()) this.shelf.put({ draft, text, last: id === this.live });
    else this.shelf.remove(id);
  }

  /** Opens a new last line, in the turn of whoever has the floor. */
  open(): void {
    const draft: Draft = { id: newId(), turn: written(this.evening())?.id ?? null, after: null, kind: "note" };
    this.drafts = [...this.drafts.filter((other) => other.id !== this.live || this.typing.text(other.id)?.trim()), draft];
    this.live = draft.id;
  }

  /** The evening was read again. */
  reread(): void {
    const evening = this.evening();
    if (this.was === evening) return;
    const before = this.was;
    this.was = evening;
    this.typing.settle();
    for (const id of this.taken) if (this.notes.has(id)) this.taken.delete(id);
    this.drafts = this.drafts.filter((draft) => draft.id === this.live || !this.notes.has(draft.id));
    const turn = written(evening)?.id ?? null;
    const draft = this.drafts.find((draft) => draft.id === this.live);
    const undone = !this.notes.has(this.live) && before?.notes.some((note) => note.id === this.live);
    const moved = draft !== undefined && draft.turn !== turn;
    if (undone) {
      this.typing.drop(this.live);
      this.taken.delete(this.live);
    }
    if (undone || moved) this.open();
    if (before && (undone || (written(before)?.id ?? null) !== turn)) void this.focus(this.live);
    else if (before) void this.keepFocus();
  }

  /** The line that had the caret is gone, as after an undo: the caret goes to the last one; one that was moved has it again, where it was. */
  private async keepFocus(): Promise<void> {
    await tick();
    const moved = this.moved && document.getElementById(`note-${this.moved}`);
    this.moved = undefined;
    if (moved) {
      moved.focus();
      moved.scrollIntoView({ block: "nearest" });
    } else if (document.activeElement === document.body) await this.focus(this.live);
  }

  /** The first line on the page around one far before, and the one after its last. */
  private get around(): [from: number, to: number] | undefined {
    const far = this.far;
    const at = far ? this.lines.findIndex((line) => line.key === far.key) : -1;
    return far && at >= 0 ? [Math.max(0, at - far.above), at + ON_PAGE / 2] : undefined;
  }

  /** Puts more of the earlier lines on the page. Says whether there were any. */
  earlier(): boolean {
    if (this.shown[0] === this.lines[0]) return false;
    if (this.far && this.around) this.far = { ...this.far, above: this.far.above + ON_PAGE };
    else this.onPage += ON_PAGE;
    return true;
  }

  /** Puts the lines between on the page. */
  between(): void {
    this.onPage = this.lines.length - (this.around?.[0] ?? 0);
    this.far = undefined;
  }

  /** Puts the caret at the end of a line, or where it is said. */
  async focus(id: Id, caret?: number): Promise<void> {
    this.reach(id);
    await tick();
    this.place(id, caret);
  }

  /** Has a line on the page. One far back brings those around it along, and not all that follow. */
  reach(key: string): void {
    if (key === this.live) this.far = undefined;
    const back = this.lines.length - this.lines.findIndex((line) => line.key === key);
    if (back <= this.onPage || this.shown.some((line) => line.key === key)) return;
    if (back <= this.onPage + ON_PAGE) this.onPage += ON_PAGE;
    else this.far = { key, above: ON_PAGE / 2 };
  }

  /** The same at once, for a line that has just been opened: the next letter may be typed already. */
  focusNow(id: Id, caret?: number): void {
    flushSync();
    this.place(id, caret);
  }

  private place(id: Id, caret?: number): void {
    const area = document.getElementById(`note-${id}`);
    if (!(area instanceof HTMLTextAreaElement)) return;
    area.focus();
    const place = caret ?? area.value.length;
    area.setSelectionRange(place, place);
    area.scrollIntoView({ block: "nearest" });
  }

  /** Back to where one wrote. */
  async back(): Promise<void> {
    await tick();
    const area = document.getElementById(`note-${this.at}`) ?? document.getElementById(`note-${this.live}`);
    area?.focus();
  }

  text(id: Id): string {
    return this.typing.text(id) ?? this.notes.get(id)?.text ?? "";
  }

  kind(id: Id): NoteKind {
    return this.notes.get(id)?.kind ?? this.drafts.find((draft) => draft.id === id)?.kind ?? "note";
  }

  turn(id: Id): Id | null {
    return this.notes.get(id)?.intervention_id ?? this.drafts.find((draft) => draft.id === id)?.turn ?? null;
  }

  /** Says something else of a line that is not kept yet. */
  say(id: Id, said: Draft["said"]): void {
    const draft = this.drafts.find((draft) => draft.id === id);
    if (draft && !this.notes.has(id)) draft.said = { ...draft.said, ...said };
  }

  private async write(id: Id, text: string): Promise<boolean> {
    const draft = this.drafts.find((draft) => draft.id === id);
    const { id: workshop_id, language: usual } = this.evening().workshop;
    const [was, language] = [this.notes.get(id), languageOf(text, usual)];
    // A guess is put right as the line grows; what somebody said of it stays.
    const guessed = was && was.language !== language && was.language === languageOf(was.text, usual) ? { language } : {};
    if (was || this.taken.has(id) || !draft) return desk.quietly({ do: "write-note", id, text, ...guessed });
    const note: Action = { do: "write-note", id, workshop_id, intervention_id: draft.turn, language, kind: draft.kind, ...draft.said, text };
    const taken = await desk.quietly(note, ...(draft.after === null ? [] : ordered(this.group(draft.turn, id), this.notes)));
    return this.takes(id, taken);
  }

  /** The dossier has a new note, if it was taken. */
  takes(id: Id, taken: boolean): boolean {
    if (taken) this.taken.add(id);
    return taken;
  }

  /** The notes of a turn, or of none, that the dossier has, in their order; and this one among them. */
  group(turn: Id | null, with_: Id): Id[] {
    return this.lines.flatMap((line) => (line.what === "note" && line.turn === turn && (line.key === with_ || this.notes.has(line.key)) ? [line.key] : []));
  }

  /** Enter: the line is finished, and a new one opens below it. */
  enter(id: Id): void {
    if (!this.text(id).trim()) return id === this.live ? undefined : this.focusNow(this.live);
    const index = this.lines.findIndex((line) => line.key === id);
    const below = this.lines[index + 1];
    if (id === this.live) this.open();
    else if (!below || below.key !== this.live) {
      const draft: Draft = { id: newId(), turn: this.turn(id), after: id, kind: "note" };
      this.drafts = [...this.drafts, draft];
      this.focusNow(draft.id);
      return void this.finish(id);
    }
    this.focusNow(this.live);
    void this.finish(id);
  }

  /** A prefix becomes what it stands for. */
  private async finish(id: Id): Promise<boolean> {
    const said = unprefixed(this.text(id), prefixes());
    if (said) this.typing.type(id, said.text);
    if (!(await this.typing.save(id))) return false;
    return said ? this.mark(id, said.mark, true) : true;
  }

  /** Makes a line a thing of this kind; the same again makes it a note. */
  async mark(id: Id, mark: Prefixed | "note", only = false): Promise<boolean> {
    // What is taken back next is this, and not the typing before it.
    this.arrive(id);
    if (mark === "recommendation") return this.recommend(id);
    if (mark === "decision") return this.decide(id);
    const kind = !only && this.kind(id) === mark ? "note" : mark;
    const draft = this.drafts.find((draft) => draft.id === id);
    if (draft && !this.notes.has(id)) draft.kind = kind;
    if (!this.text(id).trim()) return true;
    return (await this.typing.save(id)) && desk.quietly({ do: "write-note", id, kind });
  }

  /** The line, or what is selected of it, becomes a recommendation of whoever spoke. */
  async recommend(id: Id, selected = ""): Promise<boolean> {
    const text = selected.trim() || (unprefixed(this.text(id), prefixes())?.text ?? this.text(id).trim());
    if (!text) return false;
    const [origin] = this.origins.get(id) ?? [];
    if (origin && !selected) {
      notices.say(t("live-already-captured", { number: referenceOf(this.evening(), origin.standing) }));
      return false;
    }
    const turn = this.evening().interventions.find((turn) => turn.id === this.turn(id));
    const speaker = turn && this.speakers.get(turn.attendance_id);
    const { id: workshop, axis_id, language: usual } = this.evening().workshop;
    const language = selected.trim() ? languageOf(text, usual) : (this.notes.get(id)?.language ?? languageOf(text, usual));
    if (id === this.live) {
      this.open();
      void this.focus(this.live);
    }
    if (!selected && text !== this.text(id)) this.typing.type(id, text);
    if (id === this.at) this.arrive(id);
    if (!(await this.typing.save(id))) return false;
    return desk.act({
      do: "capture", id: newId(), workshop, text, kind: "recommendation", implied: false, language,
      proposers: speaker ? [{ person: speaker.person }] : [], notes: [id], axes: axis_id ? [axis_id] : [], tags: [], intervention: turn?.id ?? null,
    });
  }

  /** A decision has the id of the note it came from, so that the same key takes it back. */
  private async decide(id: Id): Promise<boolean> {
    const text = this.text(id).trim();
    if (!text || !(await this.typing.save(id))) return false;
    if (this.decisions.has(id)) return desk.act({ do: "strike", table: "decision", row: id });
    const { id: workshop_id, language: usual } = this.evening().workshop;
    const language = this.notes.get(id)?.language ?? languageOf(text, usual);
    const turn = this.evening().interventions.find((turn) => turn.id === this.turn(id));
    return desk.act({ do: "save-decision", id, workshop_id, agenda_item_id: turn?.agenda_item_id ?? presentPoint(this.evening(), this.chosen()), language, text });
  }

  /** Takes out an emptied line; the caret goes to the one before it. */
  async remove(id: Id): Promise<void> {
    const before = this.step(id, -1);
    // Losing the caret does the rest.
    return before ? this.focus(before) : this.leave(id);
  }

  arrive(id: Id): void {
    this.at = id;
    this.found = this.text(id).trim();
  }

  /** The numbers of what came from a line, and what each was before it became part of a common wording. */
  numbers(captured: Origin[]): string[] {
    return captured.map(({ row, standing }) => {
      const number = referenceOf(this.evening(), standing);
      return row === standing ? number : t("live-number-was", { number, was: referenceOf(this.evening(), row) });
    });
  }

  /** Something was typed since the caret came to this line, or since something was made of it. */
  typedIn(id: Id): boolean {
    return id === this.at && this.text(id).trim() !== this.found;
  }

  /** The caret left a line: what was typed is kept, and a line that says nothing goes. */
  async leave(id: Id): Promise<void> {
    const text = this.text(id).trim();
    // A decision that said what its note said goes on saying so; one that was worded otherwise keeps its words.
    const follows = this.decisions.get(id) === this.found && text !== this.found;
    if (text && (await this.typing.save(id)) && follows) await desk.quietly({ do: "save-decision", id, text });
    if (text) return;
    if (this.notes.has(id)) {
      // Where it is refused, since something came from this note, its text comes back.
      const struck = await desk.act({ do: "strike", table: "note", row: id });
      this.typing.drop(id);
      if (struck && id === this.live) this.open();
    } else if (id !== this.live) {
      this.typing.drop(id);
      this.drafts = this.drafts.filter((draft) => draft.id !== id);
    }
  }

  /** Moves a line among those of its turn that stand beside each other. */
  async move(id: Id, by: 1 | -1): Promise<boolean> {
    if (!this.text(id).trim()) return false;
    if (id === this.live) this.open();
    if (!(await this.typing.save(id))) return false;
    const at = this.lines.findIndex((line) => line.key === id);
    const [line, other] = [this.lines[at], this.lines[at + by]];
    if (line?.what !== "note" || other?.what !== "note" || other.turn !== line.turn || !this.notes.has(other.key)) return false;
    const rows = this.group(line.turn, id);
    rows.splice(rows.indexOf(other.key), 0, ...rows.splice(rows.indexOf(id), 1));
    this.moved = id;
    return desk.quietly({ do: "arrange", table: "note", rows });
  }

  /** Asks to whom the turn of a line is to be given. */
  reassign(id: Id): void {
    const turn = this.turn(id);
    if (!turn) return notices.say(t("live-no-turn"));
    this.reach(`turn ${turn}`);
    this.reassigned = turn;
  }

  /** Who had a turn. */
  speakerOf(turn: Id): Speaker | undefined {
    return this.speakers.get(this.evening().interventions.find((row) => row.id === turn)?.attendance_id ?? "");
  }

  /** Brings the caret to what somebody was sent here for: a note, what was decided from it, or the first line of a turn. */
  show(row: Id): void {
    const line = this.lines.find((of) => of.what === "note" && (of.key === row || of.turn === row));
    if (line) void this.focus(line.key);
  }

  /** The line before or after, if there is one. */
  step(id: Id, by: 1 | -1): Id | undefined {
    const notes = this.lines.filter((line) => line.what === "note");
    return notes[notes.findIndex((line) => line.key === id) + by]?.key;
  }
}

function prefixes(): Prefixes {
  return LANGUAGES.flatMap(({ code }) => PREFIXED.map((mark): Prefixes[number] => [told(code, `prefixes-${mark}`), mark]));
}
