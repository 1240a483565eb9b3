// @vitest-environment node
import { describe, expect, it } from "vitest";
import { evening, note, recommendation, workshop } from "./fixture";
import { parted, preflight } from "./preflight";
import { around, turned } from "./spread";
import { rewrite, sections, translations, wanted } from "./texts";
import type { Evening, Intervention, Minutes } from "../../api/bindings";

const turn = (id: string, more: Partial<Intervention> = {}): Intervention => ({
  id, workshop_id: "w", attendance_id: "a1", agenda_item_id: null, position: 1, started_at: 1, stopped_at: 2, kind: "speech", out_of_turn: false, extra_minutes: 0, corrected: false, connector: null, ...more,
});
const NOW = 1_000_000;
const found = (of: Evening, untranslated?: number) => preflight(of, { untranslated, copied: NOW, now: NOW });
const checks = (...of: Parameters<typeof found>) => found(...of).map((one) => `${one.check} ${one.count}`);

describe("what is looked at before the minutes go out", () => {
  it("is nothing where nothing is wrong", () => {
    expect(checks(evening(), 0)).toEqual([]);
    expect(checks(evening(), undefined)).toEqual([]);
  });

  it("finds that nobody came, unless attendance was not taken or heads were counted", () => {
    const nobody = { stays: [] };
    const count = { id: "h", workshop_id: "w", sex: "female" as const, age_band: null, count: 3 };
    expect(checks(evening(nobody), 0)).toEqual(["nobody 1"]);
    expect(checks(evening({ ...nobody, headcounts: [count] }), 0)).toEqual([]);
    expect(checks(evening({ ...nobody, headcounts: [count, { ...count, id: "i", count: -3 }] }), 0)).toEqual(["nobody 1"]);
    expect(checks(evening({ ...nobody, workshop: { ...workshop, closed: true, attendance_taken: false } }), 0)).toEqual([]);
  });

  it("finds whoever still has the floor, and not a turn whose hours are not known", () => {
    const open = { workshop, interventions: [turn("i1"), turn("i2", { stopped_at: null })] };
    expect(found(evening(open), 0).map((one) => [one.check, one.row])).toEqual([["floor", "i2"]]);
    expect(checks(evening({ workshop, interventions: [turn("i", { started_at: null, stopped_at: null })] }), 0)).toEqual([]);
  });

  it("finds a workshop without chair or rapporteur", () => {
    expect(checks(evening({ roles: [] }), 0)).toEqual(["chair 1", "rapporteur 1"]);
  });

  it("finds a chair of whom nobody knows what he or she is, unless an organisation says it", () => {
    const [chair] = evening().attendances;
    const nothing = { attendances: [{ ...chair!, function: null, organisation_id: null }] };
    expect(found(evening(nothing), 0)).toEqual([{ check: "function", count: 1, row: "p1" }]);
    expect(checks(evening({ attendances: [{ ...chair!, organisation_id: "o" }] }), 0)).toEqual([]);
  });

  it("finds recommendations of which the hall has said nothing, those merged into another aside", () => {
    const link = (recommendation_id: string) => ({ id: `l-${recommendation_id}`, recommendation_id, axis_id: "x", main: true });
    const recommendations = [recommendation("a", { outcome: "adopted" }), recommendation("b"), recommendation("c", { merged_into: "a" })];
    expect(found(evening({ recommendations, recommendation_axes: ["a", "b", "c"].map(link) }), 0)).toEqual([{ check: "undecided", count: 1, row: "b" }]);
  });

  it("finds people nobody asked for their sex, if they are more than a tenth", () => {
    const [one] = evening().attendances;
    const attendances = [...Array(10).keys()].map((place) => ({ ...one!, id: `a${place}`, person_id: `p${place}`, sex: place === 3 ? ("unrecorded" as const) : ("female" as const) }));
    const stays = attendances.map((row) => ({ id: `s-${row.id}`, attendance_id: row.id, arrived_at: 1, left_at: null }));
    const room = { attendances, stays, roles: evening().roles.map((role) => ({ ...role, attendance_id: "a0" })) };
    expect(checks(evening(room), 0)).toEqual([]);
    const uncounted = { id: "h", workshop_id: "w", sex: "unrecorded" as const, age_band: null, count: 1 };
    expect(found(evening({ ...room, headcounts: [uncounted] }), 0)).toEqual([{ check: "unknown", count: 2, row: "p3" }]);
    expect(checks(evening({ ...room, headcounts: [{ ...uncounted, sex: "declined" }] }), 0)).toEqual([]);
  });

  it("sets the signatures on paper against those who are known to have come", () => {
    const signed = (signatures: number | null) => checks(evening({ workshop: { ...workshop, closed: true, signatures } }), 0);
    expect(signed(1)).toEqual([]);
    expect(signed(4)).toEqual(["signatures 3"]);
    expect(signed(0)).toEqual(["signatures 1"]);
    expect(signed(null)).toEqual([]);
  });

  it("finds long turns of which nothing was noted, pauses left out", () => {
    const long = turn("i1", { started_at: 0, stopped_at: 61_000 });
    expect(found(evening({ interventions: [long, turn("i2", { started_at: 0, stopped_at: 60_000 })] }), 0)).toEqual([{ check: "silent", count: 1, row: "i1" }]);
    expect(checks(evening({ interventions: [long], notes: [note("n", { intervention_id: "i1" })] }), 0)).toEqual([]);
    expect(checks(evening({ interventions: [long], pauses: [{ id: "p", intervention_id: "i1", began_at: 10_000, ended_at: 20_000 }] }), 0)).toEqual([]);
  });

  it("finds recommendations of somebody's turn that name nobody", () => {
    const mine = { outcome: "adopted" as const, intervention_id: "i" };
    const recommendations = [recommendation("a", mine), recommendation("b", mine), recommendation("c", { outcome: "adopted" }), recommendation("d", { ...mine, origin: "split", split_from: "a" })];
    const axes = recommendations.map((one) => ({ id: `l-${one.id}`, recommendation_id: one.id, axis_id: "x", main: true }));
    const proposers = [{ id: "q", recommendation_id: "a", attendance_id: "a1", organisation_id: null }];
    expect(found(evening({ recommendations, recommendation_axes: axes, proposers }), 0)).toEqual([{ check: "author", count: 1, row: "b" }]);
  });

  it("asks for a copy elsewhere while the workshop is open, once the last is ten minutes old", () => {
    const asked = (copied: number | null, closed = false) => preflight(evening({ workshop: { ...workshop, closed } }), { untranslated: 0, copied, now: NOW }).map((one) => one.check);
    expect(asked(NOW - 600_000)).toEqual([]);
    expect(asked(NOW - 600_001)).toEqual(["copy"]);
    expect(asked(null)).toEqual(["copy"]);
    expect(asked(null, true)).toEqual([]);
  });

  it("parts what closing would end from what may wait, and nothing once it is closed", () => {
    const both = [{ check: "quoted" as const, count: 2 }, { check: "untranslated" as const, count: 3 }];
    expect(parted(both, false)).toEqual({ closing: [both[0]], issuing: [both[1]] });
    expect(parted(both, true)).toEqual({ closing: [], issuing: both });
  });

  it("finds recommendations without an axis, those merged into another aside", () => {
    const recommendations = [recommendation("a"), recommendation("b"), recommendation("c", { merged_into: "a" }), recommendation("d")].map((one) => ({ ...one, outcome: "adopted" as const }));
    const recommendation_axes = [{ id: "l", recommendation_id: "a", axis_id: "x", main: true }];
    expect(found(evening({ recommendations, recommendation_axes }), 0)).toEqual([{ check: "axis", count: 2, row: "b" }]);
  });

  it("finds notes without a form, those off the record aside, and texts in another language", () => {
    const notes = [note("a", { form: null }), note("b"), note("c", { form: null, kind: "off-record" })];
    expect(checks(evening({ notes }), 7)).toEqual(["quoted 1", "untranslated 7"]);
  });
});

describe("the texts of the minutes", () => {
  const whole = evening({
    interventions: [turn("i2", { position: 2 }), turn("i1")],
    notes: [
      note("second", { intervention_id: "i1", position: 2 }), note("first", { intervention_id: "i1" }), note("outside"),
      note("other", { intervention_id: "i2", form: null, language: "fr" }), note("secret", { intervention_id: "i2", kind: "off-record" }),
    ],
    preamble: [{ id: "aim", workshop_id: "w", kind: "aim", position: 1, text: "هدف" }],
    decisions: [{ id: "d", workshop_id: "w", agenda_item_id: null, language: "ar", text: "قرار", position: 1 }],
    recommendations: [recommendation("r", { position: 4 })],
  });

  it("stand in the order of the minutes, without what is off the record", () => {
    expect(sections(whole).map((section) => `${section.id}: ${section.lines.map((line) => line.id).join(" ")}`)).toEqual([
      "preamble: aim", "i1: first second", "i2: other", "outside: outside", "decisions: d", "recommendations: r",
    ]);
    expect(sections(whole)[1]?.speaker).toBe("ناصرة");
    expect(sections(evening())).toEqual([]);
  });

  it("are all wanted, or those without a form, or those that nobody said in the language", () => {
    expect([...wanted("all", whole, "fr", new Map())]).toHaveLength(7);
    expect([...wanted("quoted", whole, "fr", new Map())]).toEqual(["other"]);
    expect([...wanted("untranslated", whole, "fr", new Map([["r", "x"], ["aim", "y"]]))]).toEqual(["first", "second", "outside", "d"]);
    expect([...wanted("untranslated", whole, "ar", new Map())]).toEqual(["other"]);
  });

  it("are found in another language by their row, or by their words where the minutes keep no row", () => {
    const said = (text: string, fr?: string) => ({ text, language: "ar", translations: fr ? { fr } : {} });
    const minutes = {
      notes: [{ id: "outside", text: said("outside") }], interventions: [{ notes: [{ id: "first", text: said("first", "d’abord") }] }],
      recommendations: [{ id: "r", text: said("r", "reco") }], preamble: [{ text: said("هدف", "but") }], decisions: [said("قرار", "décision")],
    } as unknown as Minutes;
    expect([...translations(whole, minutes, "fr")]).toEqual([["first", "d’abord"], ["r", "reco"], ["aim", "but"], ["d", "décision"]]);
    expect(translations(whole, minutes, "es").size).toBe(0);
    expect(translations(whole, undefined, "fr").size).toBe(0);
  });

  it("are rewritten each by its own action", () => {
    const actions = sections(whole).map((section) => rewrite(section.lines[0]!, "x"));
    expect(actions.map((action) => action.do)).toEqual(["save-preamble", "write-note", "write-note", "write-note", "save-decision", "reword"]);
    expect(rewrite(sections(whole).at(-1)!.lines[0]!, "x")).toEqual({ do: "reword", recommendation: "r", text: "x" });
  });
});

describe("the pages that are looked at", () => {
  it("are one, or two of which the first is odd on paper", () => {
    expect(around(3, 8, false)).toEqual({ from: 3, to: 3 });
    expect(around(3, 8, true)).toEqual({ from: 2, to: 3 });
    expect(around(8, 9, true)).toEqual({ from: 8, to: 8 });
    expect(around(5, 2, true)).toEqual({ from: 0, to: 1 });
    expect(around(0, 0, true)).toEqual({ from: 0, to: 0 });
  });

  it("are turned over by as many, and not beyond the ends", () => {
    expect([turned(0, 8, false, 1), turned(0, 8, false, -1), turned(7, 8, false, 1)]).toEqual([1, 0, 7]);
    expect([turned(1, 8, true, 1), turned(3, 8, true, -1), turned(8, 9, true, 1)]).toEqual([2, 0, 8]);
  });
});
