// Every word of the interface in every language, no word for nothing, and no word that is missing.

import { FluentBundle, FluentResource } from "@fluent/bundle";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const TOP = join(import.meta.dirname, "../../..");
const LANGUAGES = ["ar", "fr", "en", "es"];
/** What Rust's own test looks after. */
const NOT_OURS = new Set(["actions.ftl", "cli.ftl", "codes.ftl", "counts.ftl", "documents.ftl", "faults.ftl", "narrative.ftl"]);
const files = readdirSync(join(TOP, "locales/ar")).filter((name) => !NOT_OURS.has(name));

function messages(language: string, names: string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const name of names) {
    let key = "";
    for (const line of readFileSync(join(TOP, "locales", language, name), "utf8").split("\n")) {
      const begins = /^([a-z][a-z0-9-]*) =/.exec(line);
      if (begins) {
        key = begins[1]!;
        expect(found.has(key), `${key} is said twice in ${language}`).toBe(false);
      }
      if (key && !line.startsWith("#")) found.set(key, `${found.get(key) ?? ""}${line}\n`);
    }
  }
  return found;
}

const variables = (text: string) => [...new Set([...text.matchAll(/\$([a-zA-Z_]+)/g)].map((match) => match[1]))].sort().join(" ");

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.(svelte|ts)$/.test(entry.name) && !/\.test\.ts$/.test(entry.name) && entry.name !== "bindings.ts" ? [readFileSync(path, "utf8")] : [];
  });
}

describe("the words of the interface", () => {
  const arabic = messages("ar", files);

  it.each(LANGUAGES)("are the same keys with the same facts in %s", (language) => {
    const theirs = messages(language, files);
    expect([...theirs.keys()].sort()).toEqual([...arabic.keys()].sort());
    const differing = [...theirs].filter(([key, text]) => variables(text) !== variables(arabic.get(key)!)).map(([key]) => key);
    expect(differing).toEqual([]);
  });

  it.each(LANGUAGES)("can be read whole in %s", (language) => {
    const bundle = new FluentBundle(language);
    for (const name of files) {
      const errors = bundle.addResource(new FluentResource(readFileSync(join(TOP, "locales", language, name), "utf8")));
      expect(errors).toEqual([]);
    }
    expect([...messages(language, files).keys()].filter((key) => !bundle.hasMessage(key))).toEqual([]);
  });

  it("are all used, and none that is used is missing", () => {
    const text = sources(join(TOP, "ui/src")).join("\n");
    const every = new Set([...arabic.keys(), ...messages("ar", ["actions.ftl", "codes.ftl", "faults.ftl"]).keys()]);
    const prefixes = [...text.matchAll(/`([a-z]+(?:-[a-z0-9]+)*-)\$\{/g)].map((match) => match[1]!);
    const said = new Set([...text.matchAll(/["'`]([a-z]+(?:-[a-z0-9_]+)+)["'`]/g)].map((match) => match[1]!));
    const unused = [...arabic.keys()].filter((key) => !said.has(key) && !prefixes.some((prefix) => key.startsWith(prefix)));
    expect(unused).toEqual([]);
    const asked = [...text.matchAll(/(?:\bt\(|told\([a-zA-Z.]+, |words: )["']([a-z]+(?:-[a-z0-9_]+)+)["']/g)].map((match) => match[1]!);
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter((key) => !every.has(key))).toEqual([]);
  });

  it("follow the typography of French and Arabic", () => {
    for (const [key, text] of messages("fr", files)) expect(text.replace(/^[a-z0-9-]+ =/, ""), key).not.toMatch(/\S [;:?!»]|« |'/);
    for (const [key, text] of arabic) expect(text, key).not.toMatch(/ـ|[٠-٩]| ،/);
  });
});
