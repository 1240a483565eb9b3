// A paper saved among the documents, from whichever screen; and the lists of recommendations as they are saved for the file.

import type { Language, Paper, PaperKind } from "../api/bindings";
import * as calls from "../api/calls";
import { t } from "../words/words.svelte";
import { desk } from "./desk.svelte";
import { notices } from "./notices.svelte";

/** The papers that are spreadsheets too. */
export const LISTS = ["recommendations", "pack"] as const satisfies PaperKind[];
export type List = (typeof LISTS)[number];

/** A list as the committee and the file have it: everybody named. */
export function list(document: List, workshop: string, language: Language): Paper {
  return { workshop, document, language, public: false, blank: false };
}

/** Saves a paper, as a spreadsheet if asked, and answers where; why it is refused is told. */
export async function savePaper(paper: Paper, sheet = false): Promise<string | undefined> {
  return (await desk.attempt(() => calls.save(paper, sheet)))?.path;
}

/** Saves a list from where no screen keeps saying where it is. */
export async function saveList(document: List, workshop: string, language: Language, sheet = false): Promise<boolean> {
  const path = await savePaper(list(document, workshop, language), sheet);
  if (path) notices.say(t("shell-paper-saved", { path }));
  return path !== undefined;
}
