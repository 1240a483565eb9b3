// The codes from which the screen lets one choose; the types say that none is invented.

import type { DocumentKind, Form, Verb } from "../../api/bindings";

export const VERBS: Verb[] = [
  "affirm", "indicate", "highlight", "add", "address", "touch-on", "insist", "propose", "recommend", "call-for", "clarify", "consider",
  "ask", "commend", "recall", "demand", "delve", "continue", "draw-on",
];

export const FORMS: Form[] = ["noun", "clause", "sentence"];

/** The papers of a workshop: the sheet to be signed is an attendance list that is not filled in. */
export type Sheet = DocumentKind | "blank";
export const SHEETS: Sheet[] = ["minutes", "attendance", "blank"];
export type Version = "internal" | "public";
