// The codes from which the screen lets one choose; the types say that none is invented.

import type { DocumentKind } from "../../api/bindings";

/** The papers of a workshop: the sheet to be signed is an attendance list that is not filled in. */
export type Sheet = DocumentKind | "blank";
export const SHEETS: Sheet[] = ["minutes", "attendance", "blank"];
export type Version = "internal" | "public";
