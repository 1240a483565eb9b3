import { describe, expect, it } from "vitest";
import type { Language } from "../../api/bindings";
import { agendaOf, TEMPLATES } from "./templates";

const of = (template: (typeof TEMPLATES)[number], language: Language = "ar", there = 0) =>
  agendaOf(template, { id: "w", language }, there) as { do: string; id: string; workshop_id: string; title: string; kind: string; minutes: number; position: number }[];

describe("a ready agenda", () => {
  it.each(TEMPLATES)("%s says of each point what happens in it and how long it lasts, in every language", (template) => {
    for (const language of ["ar", "fr", "en", "es"] as const) {
      const points = of(template, language);
      expect(points.map(({ position }) => position)).toEqual(points.map((_, index) => index + 1));
      expect(points.every((point) => point.do === "save-agenda-item" && point.workshop_id === "w" && point.kind !== "other" && point.minutes > 0)).toBe(true);
      expect(points.filter(({ title }) => title.startsWith("prepare-"))).toEqual([]);
    }
  });
  it("is in the language of the workshop", () => {
    expect(of("evening", "fr").map(({ title }) => title)).toEqual([
      "Mot de bienvenue", "Lecture de versets du Coran", "Hymne national", "Mot d’ouverture", "Présentation du thème", "Discussion générale", "Lecture et adoption des recommandations", "Clôture",
    ]);
  });
  it("has no clock where there are verses and an anthem", () => {
    expect(of("evening").filter(({ kind }) => kind === "ceremony").map(({ position }) => position)).toEqual([2, 3]);
    expect(of("groups").some(({ kind }) => kind === "groups")).toBe(true);
  });
  it("comes after the points that are there", () => {
    expect(of("short", "ar", 3).map(({ position }) => position)).toEqual([4, 5, 6, 7]);
    expect(new Set(of("short").map(({ id }) => id)).size).toBe(4);
  });
});
