// Every word a person reads comes from locales/, the same files that Rust reads.

import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import type { Fault, Language } from "../api/bindings";

const files = import.meta.glob<string>(
  ["../../../locales/*/*.ftl", "!../../../locales/*/{cli,narrative,counts,documents}.ftl"],
  { query: "?raw", import: "default", eager: true },
);

/** How dates and numbers are written: Moroccan administration uses Western digits in Arabic. */
export const TAGS: Record<Language, string> = { ar: "ar-MA", fr: "fr-MA", en: "en-GB", es: "es" };
export const LANGUAGES: { code: Language; name: string }[] = [
  { code: "ar", name: "العربية" },
  { code: "fr", name: "Français" },
  { code: "en", name: "English" },
  { code: "es", name: "Español" },
];

function bundle(language: Language): FluentBundle {
  const bundle = new FluentBundle(TAGS[language]);
  for (const [path, text] of Object.entries(files)) {
    if (path.includes(`/locales/${language}/`)) bundle.addResource(new FluentResource(text), { allowOverrides: false });
  }
  return bundle;
}
const bundles = new Map<Language, FluentBundle>();

class Words {
  language = $state<Language>("ar");
  readonly tag = $derived(TAGS[this.language]);
  readonly direction = $derived<"rtl" | "ltr">(this.language === "ar" ? "rtl" : "ltr");
}

/** The language of the interface, and what follows from it. */
export const words = new Words();

/** The words of a key in a language; the key itself, so that it is seen, if there are none. */
export function told(language: Language, key: string, args?: Record<string, FluentVariable>): string {
  let found = bundles.get(language);
  if (!found) bundles.set(language, (found = bundle(language)));
  const message = found.getMessage(key);
  return message?.value ? found.formatPattern(message.value, args ?? null) : key;
}

/** The words of a key, in the language of the interface. */
export function t(key: string, args?: Record<string, FluentVariable>): string {
  return told(words.language, key, args);
}

/** The word for a code of a list, such as `code-sex` and `female`. */
export function code(list: string, code: string): string {
  return t(`${list}-${code}`);
}

/** What a fault says. */
export function fault(fault: Fault): string {
  const known = t(`fault-${fault.code}`, fault.args);
  return known === `fault-${fault.code}` ? t("fault-unexpected", { detail: fault.code }) : known;
}
