// The codes from which the screen lets one choose; the types say that none is invented.

import type { DocumentKind, Language, Paper } from "../../api/bindings";
import { LISTS, type List } from "../../state/papers";

/** The papers of a workshop: the sheet to be signed is an attendance list that is not filled in. */
export type Sheet = DocumentKind | "blank" | List;
export const SHEETS: Sheet[] = ["minutes", "attendance", "blank", ...LISTS];
export type Version = "internal" | "public";

/** Is it a spreadsheet too? */
export const isList = (sheet: Sheet): sheet is List => (LISTS as readonly Sheet[]).includes(sheet);

/** What is asked of the core. A sheet that is not filled in hides nothing. */
export function paperOf(workshop: string, sheet: Sheet, language: Language, version: Version): Paper {
  const blank = sheet === "blank";
  return { workshop, language, document: sheet === "blank" ? "attendance" : sheet, public: !blank && version === "public", blank };
}
