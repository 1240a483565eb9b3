// @vitest-environment node
import { afterEach, describe, expect, it } from "vitest";
import { code, fault, LANGUAGES, t, told, words } from "./words.svelte";

/** Without the marks that keep the direction of what is put in. */
const bare = (text: string) => text.replace(/[\u2066-\u2069]/gu, "");

afterEach(() => (words.language = "ar"));

describe("the words of a key", () => {
  it("follow the language of the interface", () => {
    words.language = "fr";
    expect(t("shell-minutes")).toBe("Procès-verbal");
    words.language = "ar";
    expect(t("shell-minutes")).toBe("المحضر");
    expect(told("es", "shell-minutes")).toBe("Acta");
  });

  it("are the key itself where there are none, so that it is seen", () => {
    expect(t("no-such-key")).toBe("no-such-key");
    expect(code("code-sex", "no-such-code")).toBe("code-sex-no-such-code");
  });

  it("take the variables", () => {
    words.language = "en";
    expect(bare(t("minutes-page", { page: 2, pages: 8 }))).toBe("Page 2 of 8");
    expect(code("code-sex", "female")).toBe("woman");
  });
});

describe("a number", () => {
  it("takes each of the six forms of Arabic", () => {
    const forms = [0, 1, 2, 3, 10, 11, 99, 100, 102].map((count) => bare(t("minutes-check-axis", { count })));
    expect(forms).toEqual([
      "لا توصيات دون محور", "توصية واحدة دون محور", "توصيتان دون محور", "3 توصيات دون محور", "10 توصيات دون محور", "11 توصية دون محور",
      "99 توصية دون محور", "100 توصية دون محور", "102 توصية دون محور",
    ]);
  });

  it("is one in French at none, in English and Spanish only at one", () => {
    const at = (language: "fr" | "en" | "es") => [0, 1, 2].map((count) => bare(told(language, "minutes-check-axis", { count })));
    expect(at("fr")).toEqual(["0 recommandation sans axe", "1 recommandation sans axe", "2 recommandations sans axe"]);
    expect(at("en")).toEqual(["0 recommendations without an axis", "1 recommendation without an axis", "2 recommendations without an axis"]);
    expect(at("es")).toEqual(["0 recomendaciones sin eje", "1 recomendación sin eje", "2 recomendaciones sin eje"]);
  });

  it("is written with Western digits in Arabic", () => {
    expect(t("minutes-check-axis", { count: 11 })).not.toMatch(/[٠-٩]/u);
  });
});

describe("a fault", () => {
  it("is told with its facts", () => {
    words.language = "en";
    expect(bare(fault({ code: "text-too-long", args: { field: "text", limit: "500", length: "501" } }))).toBe(
      "The field text is too long: 501 characters, and 500 at most. Shorten it, or split it.",
    );
    words.language = "fr";
    expect(bare(fault({ code: "missing-field", args: { field: "due_on", table: "answer" } }))).toBe("Le champ échéance de réponse du comité est nécessaire. Remplissez-le, puis recommencez.");
  });

  it("is told even if nobody wrote its words", () => {
    words.language = "en";
    expect(bare(fault({ code: "brand-new", args: {} }))).toContain("brand-new");
    expect(fault({ code: "brand-new", args: {} })).not.toContain("fault-");
  });
});

describe("the languages", () => {
  it("have a direction and a tag of their own", () => {
    expect(LANGUAGES.map(({ code }) => ((words.language = code), `${words.tag} ${words.direction}`))).toEqual(["ar-MA rtl", "fr-MA ltr", "en-GB ltr", "es ltr"]);
  });
});
