// How a note that is quoted might rather be reported: a proposal, which the secretary accepts or not, with the page beside it.

import type { Action, Form, Language, Note, Verb } from "../api/bindings";

/** Those from which somebody may choose; the types say that none is invented. */
export const VERBS: Verb[] = [
  "affirm", "indicate", "highlight", "add", "address", "touch-on", "insist", "propose", "recommend", "call-for", "clarify", "consider",
  "ask", "commend", "recall", "demand", "delve", "continue", "draw-on",
];
export const FORMS: Form[] = ["noun", "clause", "sentence"];

export interface Report {
  /** Nothing: the core varies the verbs by itself. */
  verb: Verb | null;
  form: Form;
}

/** How a clause begins in each language; and what cannot stand after "that" or a preposition as it is. */
const CLAUSE: Record<Language, RegExp> = {
  ar: /^(أن|ان|بأن|أنّ|إن|إنّ)\s/u,
  fr: /^(que\s|qu[’']|je\s|j[’']|nous\s|on\s|ils?\s|elles?\s|c[’']|ce\s(?:sont|n))/iu,
  en: /^(that|there|we|i|it|they|you|he|she)\s/iu,
  es: /^(que|hay|nosotros|ellos|ellas|se|no)\s/iu,
};
const SENTENCE: Record<Language, RegExp> = {
  ar: /^(نحن|أنا|لا|لم|لن|ليس|ليست|هل|لماذا|كيف|متى|أين|يجب|ينبغي|يوجد|توجد|كان|كانت|قد|لقد|سوف|نريد|نطلب|نشكر|أشكر)\s|[؟!]$/u,
  fr: /[?!]$/u, en: /[?!]$/u, es: /[?!]$/u,
};
/** What is often said, with the verb that goes with it. */
const OFTEN: [RegExp, Verb][] = [
  [/^(ضرورة|وجوب|la nécessité|the need|la necesidad)(?=\s)/iu, "insist"],
  [/^(أهمية|l[’']importance|the importance|la importancia)(?=\s)/iu, "highlight"],
];

const ARABIC = /\p{Script=Arabic}/gu;
const LATIN = /\p{Script=Latin}/gu;

/** The language of what was written: that of the workshop, unless most letters are of the other script. Of those written in Latin
    letters it is French then, which is what is spoken beside Arabic. */
export function languageOf(text: string, usual: Language): Language {
  const [arabic, latin] = [ARABIC, LATIN].map((script) => text.match(script)?.length ?? 0) as [number, number];
  if (arabic === latin || arabic > latin === (usual === "ar")) return usual;
  return usual === "ar" ? "fr" : "ar";
}

export function proposed({ text, language, kind }: Pick<Note, "text" | "language" | "kind">): Report {
  const said = text.trim();
  const form = SENTENCE[language].test(said) ? "sentence" : CLAUSE[language].test(said) ? "clause" : "noun";
  const verb = OFTEN.find(([begins]) => begins.test(said))?.[1] ?? (kind === "question" && form !== "sentence" ? "ask" : null);
  return { verb, form };
}

/** What accepts the proposals for these. A verb that somebody chose stays. */
export function accepted(notes: Note[]): Action[] {
  return notes.map((note) => {
    const { verb, form } = proposed(note);
    return { do: "write-note", id: note.id, form, verb: note.verb ?? verb };
  });
}
