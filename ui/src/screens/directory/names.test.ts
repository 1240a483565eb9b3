import { describe, expect, it } from "vitest";
import type { Language, Translation } from "../../api/bindings";
import { nameIn, naming, otherScript } from "./names";

const translation = (row: string, language: Language, text: string, field = "name"): Translation => ({ id: `${row}-${language}`, tbl: "person", row, field, language, text });

describe("a name in two scripts", () => {
  it("is asked for in the one it is not written in", () => {
    expect(otherScript("منير الناصري")).toBe("latin");
    expect(otherScript("Mounir Naciri")).toBe("arabic");
  });
  it("is read from any language that is written so, and from no other row or field", () => {
    const there = [translation("q", "fr", "Autre"), translation("p", "fr", "Président", "function"), translation("p", "es", "Munir")];
    expect(nameIn("latin", "p", there)).toBe("Munir");
    expect(nameIn("arabic", "p", there)).toBe("");
  });
  it("is kept in every language that is written so, where it is not said yet", () => {
    const of = (language: Language, text: string | null) => ({ do: "translate", table: "person", row: "p", field: "name", language, text });
    expect(naming("person", "p", "latin", "Mounir", [translation("p", "fr", "Mounir")])).toEqual([of("en", "Mounir"), of("es", "Mounir")]);
    expect(naming("person", "p", "arabic", "منير", [])).toEqual([of("ar", "منير")]);
  });
  it("is taken back only where it is", () => {
    expect(naming("person", "p", "latin", "", [translation("p", "fr", "Mounir")]).map((action) => "language" in action && action.language)).toEqual(["fr"]);
  });
});
