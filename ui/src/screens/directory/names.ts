// A name in the other script: kept as its translation, in every language that is written so.

import type { Action, Language, Translation } from "../../api/bindings";

export type Script = "arabic" | "latin";

const WRITTEN: Record<Script, Language[]> = { arabic: ["ar"], latin: ["fr", "en", "es"] };

/** The script in which a name is still to be written. */
export function otherScript(name: string): Script {
  return /\p{Script=Arabic}/u.test(name) ? "latin" : "arabic";
}

/** The name of a row in a script, if it has one. */
export function nameIn(script: Script, row: string, translations: Translation[]): string {
  const names = translations.filter((one) => one.row === row && one.field === "name");
  return WRITTEN[script].map((language) => names.find((one) => one.language === language)?.text).find((text) => text != null) ?? "";
}

/** Keeps the name of a row in a script, or takes it back where nothing is left of it. */
export function naming(table: "person" | "organisation", row: string, script: Script, text: string, translations: Translation[]): Action[] {
  const there = (language: Language) => translations.find((one) => one.row === row && one.field === "name" && one.language === language)?.text;
  const differs = WRITTEN[script].filter((language) => (there(language) ?? "") !== text);
  return differs.map((language) => ({ do: "translate", table, row, field: "name", language, text: text === "" ? null : text }));
}
