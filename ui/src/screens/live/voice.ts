// How a line is reported: its verb, its form, its language, and whether its speaker is named beside it.

import type { Form, Id, Language, Note, Verb } from "../../api/bindings";
import { desk } from "../../state/desk.svelte";
import { languageOf, FORMS, proposed } from "../../state/report";
import { LANGUAGES } from "../../words/words.svelte";
import type { Draft } from "./model";
import type { Pen } from "./pen.svelte";

type Said = Required<NonNullable<Draft["said"]>>;

/** The verbs among which the key goes round; all others are in the list. */
export const COMMON: (Verb | null)[] = [null, "affirm", "insist", "highlight", "propose", "call-for", "recommend", "ask", "demand"];

export interface Voice {
  verb: Verb | null;
  form: Form;
  language: Language;
  /** Nobody has said so: it is quoted until somebody does. */
  guessed: boolean;
}

/** What a line says of itself besides its text. */
export function said(pen: Pen, id: Id): Said {
  const of: Partial<Note> = pen.notes.get(id) ?? pen.drafts.find((draft) => draft.id === id)?.said ?? {};
  return { language: of.language ?? languageOf(pen.text(id), pen.evening().workshop.language), verb: of.verb ?? null, form: of.form ?? null, unattributed: of.unattributed ?? false };
}

/** How a line is reported, or might be. */
export function voice(pen: Pen, id: Id): Voice {
  const { verb, form, language } = said(pen, id);
  if (form !== null) return { verb, form, language, guessed: false };
  const guess = proposed({ text: pen.text(id), language, kind: pen.kind(id) });
  return { verb: verb ?? guess.verb, form: guess.form, language, guessed: true };
}

export function after<T>(list: readonly T[], one: T): T {
  return list[(list.indexOf(one) + 1) % list.length] as T;
}

async function tell(pen: Pen, id: Id, told: NonNullable<Draft["said"]>): Promise<boolean> {
  // What is taken back next is this, and not the typing before it.
  pen.arrive(id);
  pen.say(id, told);
  if (!pen.text(id).trim()) return true;
  return (await pen.typing.save(id)) && desk.quietly({ do: "write-note", id, ...told });
}

/** The first time what was guessed is said; from then on the next form. */
export function nextForm(pen: Pen, id: Id): Promise<boolean> {
  const { verb, form, guessed } = voice(pen, id);
  return tell(pen, id, guessed ? { verb, form } : { form: after(FORMS, form) });
}

export function report(pen: Pen, id: Id, verb: Verb | null): Promise<boolean> {
  return tell(pen, id, { verb, form: voice(pen, id).form });
}

export function nextVerb(pen: Pen, id: Id): Promise<boolean> {
  return report(pen, id, after(COMMON, voice(pen, id).verb));
}

export function nextLanguage(pen: Pen, id: Id): Promise<boolean> {
  return tell(pen, id, { language: after(LANGUAGES.map(({ code }) => code), voice(pen, id).language) });
}

/** The speaker asked not to be named beside this, or may be after all. */
export function unname(pen: Pen, id: Id): Promise<boolean> {
  return tell(pen, id, { unattributed: !said(pen, id).unattributed });
}

/** So much of a sentence is shown before the part that holds the line's own words. */
const BEFORE = 50;

/** A sentence from where a line's own words are near: on one line the end of a long one is not seen. */
export function excerpt(sentence: string, own: string): string {
  const at = sentence.indexOf(own.trim());
  if (at <= BEFORE) return sentence;
  const part = Math.max(...[",", "،", ";", "؛"].map((mark) => sentence.lastIndexOf(mark, at)));
  return part < 0 ? sentence : `…${sentence.slice(part + 1)}`;
}
