// @vitest-environment node
import { describe, expect, it } from "vitest";
import type { Note } from "../api/bindings";
import { accepted, languageOf, proposed } from "./report";

const note = (id: string, more: Partial<Note>) => ({ id, kind: "note", verb: null, form: "noun", language: "ar", text: id, ...more }) as Note;
const of = (text: string, language: "ar" | "fr" | "en" | "es" = "ar", kind: "note" | "question" = "note") => proposed({ text, language, kind });

describe("how a note might be reported", () => {
  it("is as a noun phrase, where nothing speaks against it", () => {
    expect(of("تفعيل آلية العرائض")).toEqual({ verb: null, form: "noun" });
    expect(of("la place des femmes", "fr")).toEqual({ verb: null, form: "noun" });
  });

  it("is as a clause or a whole sentence where its beginning or its end says so", () => {
    expect(of("أن الآلية مفعلة").form).toBe("clause");
    expect(of("que les femmes participent", "fr").form).toBe("clause");
    expect(of("we need a hall", "en").form).toBe("clause");
    expect(of("يجب تفعيل الآلية").form).toBe("sentence");
    expect(of("متى تفتح القاعة؟", "ar", "question")).toEqual({ verb: null, form: "sentence" });
  });

  it("takes the verb that usually goes with the words", () => {
    expect(of("ضرورة إشراك النساء").verb).toBe("insist");
    expect(of("أهمية المشاركة").verb).toBe("highlight");
    expect(of("L’importance du suivi", "fr").verb).toBe("highlight");
    expect(of("موعد افتتاح القاعة", "ar", "question").verb).toBe("ask");
  });

  it("leaves a verb that somebody chose", () => {
    expect(accepted([note("ضرورة الحضور", { form: null, verb: "recall" }), note("b", { form: null })])).toEqual([
      { do: "write-note", id: "ضرورة الحضور", form: "noun", verb: "recall" },
      { do: "write-note", id: "b", form: "noun", verb: null },
    ]);
  });
});

describe("the language of a note", () => {
  it("is that of the workshop, unless most of it is of the other script", () => {
    const all = ["ضرورة إشراك الشباب", "la création d’un espace", "خطة OGP للجماعة المنفتحة", "OGP", "2026/2023", ""];
    expect(all.map((text) => languageOf(text, "ar"))).toEqual(["ar", "fr", "ar", "fr", "ar", "ar"]);
    expect(all.map((text) => languageOf(text, "es"))).toEqual(["ar", "es", "ar", "es", "es", "es"]);
  });
});
