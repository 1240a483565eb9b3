// Every word a person reads comes from locales/, the same files that Rust reads.

import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import type { Fault, Language } from "../api/bindings";

/** What each language says, by file. A window fetches the language it speaks before it shows anything, and the others when it rests. */
const texts: Record<Language, () => Promise<{ default: Record<string, string> }>> = {
  ar: () => import("./texts/ar"),
  fr: () => import("./texts/fr"),
  en: () => import("./texts/en"),
  es: () => import("./texts/es"),
};

/** How dates and numbers are written: Moroccan administration uses Western digits in Arabic. */
export const TAGS: Record<Language, string> = { ar: "ar-MA", fr: "fr-MA", en: "en-GB", es: "es" };
export const LANGUAGES: { code: Language; name: string }[] = [
  { code: "ar", name: "العربية" },
  { code: "fr", name: "Français" },
  { code: "en", name: "English" },
  { code: "es", name: "Español" },
];

const bundles = new Map<Language, FluentBundle>();

/** Fetches the words of these languages. */
export async function learn(...languages: Language[]): Promise<void> {
  const learnt = async (language: Language): Promise<void> => {
    const files = Object.values((await texts[language]()).default);
    // Two may have asked for one language.
    if (bundles.has(language)) return;
    const bundle = new FluentBundle(TAGS[language]);
    for (const text of files) bundle.addResource(new FluentResource(text), { allowOverrides: false });
    bundles.set(language, bundle);
    words.learnt += 1;
  };
  await Promise.all(languages.map(learnt));
}

/** Has the interface speak a language, as soon as its words are there. */
export async function speak(language: Language): Promise<void> {
  words.wanted = language;
  if (!bundles.has(language)) await learn(language);
  if (words.wanted === language) words.language = language;
}

class Words {
  language = $state<Language>("ar");
  /** The language that was asked for last. */
  wanted: Language = "ar";
  /** Goes up with each language whose words have come. */
  learnt = $state(0);
  readonly tag = $derived(TAGS[this.language]);
  readonly direction = $derived<"rtl" | "ltr">(this.language === "ar" ? "rtl" : "ltr");
}

/** The language of the interface, and what follows from it. */
export const words = new Words();

/** The words of a key in a language; the key itself, so that it is seen, if there are none; nothing while they are still coming. */
export function told(language: Language, key: string, args?: Record<string, FluentVariable>): string {
  const bundle = bundles.get(language);
  if (!bundle) return words.learnt < LANGUAGES.length ? "" : key;
  const message = bundle.getMessage(key);
  return message?.value ? bundle.formatPattern(message.value, args ?? null) : key;
}

/** The words of a key, in the language of the interface. */
export function t(key: string, args?: Record<string, FluentVariable>): string {
  return told(words.language, key, args);
}

/** The word for a code of a list, such as `code-sex` and `female`. */
export function code(list: string, code: string): string {
  return t(`${list}-${code}`);
}

/** A table and a field are told by the names people give them. */
function named(fact: string, value: string): string {
  const key = fact === "field" ? `field-${value.replaceAll("_", "-")}` : fact === "table" || fact === "by" ? `table-${value}` : undefined;
  const words = key && t(key);
  return words && words !== key ? words : value;
}

/** What a fault says. */
export function fault({ code, args }: Fault): string {
  const facts = Object.fromEntries(Object.entries(args).map(([fact, value]) => [fact, named(fact, value)]));
  const known = t(`fault-${code}`, facts);
  return known === `fault-${code}` ? t("fault-unexpected", { detail: code }) : known;
}
