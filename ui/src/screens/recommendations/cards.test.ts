import { describe, expect, it } from "vitest";
import type { Evening, Recommendation } from "../../api/bindings";
import { cards, classified, columns, fullest, languageOf, neighbour, nextWithout, pairKey, proposedParts, put, shownFor, step, tooMany, written } from "./cards";

function rec(position: number, more: Partial<Recommendation> = {}): Recommendation {
  return {
    id: `r${position}`, workshop_id: "w", position, kind: "recommendation", origin: "hall", implied: false, language: "ar", text: `t${position}`,
    outcome: "captured", reason: null, adopted_by: null, merged_into: null, split_from: null, intervention_id: null, ...more,
  };
}

function evening(more: Partial<Evening>): Evening {
  const none = {
    axes: [], attendances: [], stays: [], headcounts: [], interventions: [], notes: [], recommendations: [], recommendation_axes: [],
    sources: [], proposers: [], votes: [], people: [], organisations: [],
  };
  const rows = more.recommendations ?? [];
  const standing = rows.filter((row) => row.merged_into === null && !rows.some((part) => part.split_from === row.id)).map((row) => row.id);
  return { ...none, standing, ...more } as unknown as Evening;
}

const person = (id: string, sex = "female") => ({ id: `a-${id}`, person_id: id, sex });
const proposer = (recommendation: number, of: string) => ({ id: `${recommendation}${of}`, recommendation_id: `r${recommendation}`, attendance_id: `a-${of}`, organisation_id: null });

describe("cards", () => {
  const merged = evening({
    recommendations: [rec(1, { merged_into: "r4" }), rec(4, { origin: "merge", merged_into: "r5" }), rec(2, { merged_into: "r4" }), rec(3), rec(5, { origin: "merge" })],
    attendances: [person("p"), person("q")] as never,
    people: [{ id: "p", name: "P" }, { id: "q", name: "Q" }] as never,
    proposers: [proposer(1, "p"), proposer(2, "q"), proposer(5, "p"), { id: "x", recommendation_id: "r2", attendance_id: null, organisation_id: "o" }] as never,
    organisations: [{ id: "o", name: "O" }] as never,
    notes: [{ id: "n1", intervention_id: "i", position: 2 }, { id: "n2", intervention_id: "i", position: 1 }] as never,
    interventions: [{ id: "i", attendance_id: "a-p", position: 1 }] as never,
    sources: [{ recommendation_id: "r1", note_id: "n1" }, { recommendation_id: "r2", note_id: "n2" }, { recommendation_id: "r3", note_id: "n1" }] as never,
  });

  it("does not show what was merged, and unites its proposers, however deep", () => {
    const found = cards(merged);
    expect(found.map((card) => card.id)).toEqual(["r3", "r5"]);
    expect(found[1]?.parents.map((row) => row.id)).toEqual(["r4"]);
    expect(found[1]?.proposers.map((who) => who.name)).toEqual(["P", "Q", "O"]);
    expect(found[0]?.proposers).toEqual([]);
  });

  it("keeps every row by which somebody proposes, her own and those of what was merged", () => {
    expect(cards(merged)[1]?.proposers[0]?.rows).toEqual(["5p", "1p"]);
  });

  it("tells who put an original, and in which turn, by its notes if nothing else says so", () => {
    const [first, second] = put(merged, merged.recommendations.filter((row) => row.position === 1 || row.position === 3));
    expect(first?.proposers.map((who) => who.name)).toEqual(["P"]);
    expect(first?.turn?.id).toBe("i");
    expect([second?.proposers, second?.turn?.id]).toEqual([[], "i"]);
  });

  it("shows the parts of what was split, with the whole, and the whole no more", () => {
    const split = evening({ recommendations: [rec(1), rec(2, { split_from: "r1", origin: "split" }), rec(3, { split_from: "r1", origin: "split" })] });
    expect(cards(split).map((card) => [card.id, card.whole?.id])).toEqual([["r2", "r1"], ["r3", "r1"]]);
    expect(shownFor(split, "r1")?.id).toBe("r2");
    expect(shownFor(merged, "r1")?.id).toBe("r5");
    expect(shownFor(merged, "r9")).toBeUndefined();
  });

  it("goes round a ring once", () => {
    const ring = evening({ recommendations: [rec(1, { merged_into: "r2" }), rec(2, { merged_into: "r1" }), rec(3)] });
    expect(cards(ring).map((card) => card.id)).toEqual(["r3"]);
  });

  it("still shows what stands in another workshop", () => {
    const [card] = cards(evening({ recommendations: [rec(1, { merged_into: "far" })] }));
    expect(card?.elsewhere).toBe(true);
  });

  it("puts those without an axis before the axes, and only if there are any", () => {
    const axes = [{ id: "y", position: 2, title: "Y" }, { id: "x", position: 1, title: "X" }] as never;
    const given = evening({ axes, recommendations: [rec(1), rec(2)], recommendation_axes: [{ recommendation_id: "r2", axis_id: "y", main: true }] as never });
    expect(columns(cards(given), "axis", given.axes).map((column) => [column.key, column.cards.length])).toEqual([["", 1], ["x", 0], ["y", 1]]);
    expect(columns([], "axis", given.axes).map((column) => column.key)).toEqual(["x", "y"]);
  });
});

describe("arrows", () => {
  const board = [["a", "b", "c"], [], ["d"]];
  it("act as one sees them", () => {
    expect(step(board, "c", "ArrowRight", false)).toBe("d");
    expect(step(board, "c", "ArrowLeft", true)).toBe("d");
    expect(step(board, "d", "ArrowRight", true)).toBe("a");
    expect(step(board, "a", "ArrowRight", true)).toBe("a");
    expect(step(board, "a", "ArrowDown", true)).toBe("b");
    expect(step(board, undefined, "ArrowDown", false)).toBe("a");
    expect(step(board, "a", "End", false)).toBe("c");
  });
  it("leave the focus beside a card that goes", () => {
    expect(neighbour(board, "b")).toBe("c");
    expect(neighbour(board, "c")).toBe("b");
    expect(neighbour(board, "d")).toBeUndefined();
  });
});

describe("axes", () => {
  it("replace the main one, promote another, and go when pressed again", () => {
    expect(classified([], "x")).toEqual(["x"]);
    expect(classified(["x"], "x")).toEqual([]);
    expect(classified(["x"], "y")).toEqual(["y"]);
    expect(classified(["x", "y"], "z")).toEqual(["z", "y"]);
    expect(classified(["x", "y"], "y")).toEqual(["y", "x"]);
  });
});

describe("what is next to be filed", () => {
  const board = [["a", "b", "c"], [], ["d"]];
  it("is read on from where one is, and then from the beginning", () => {
    const without = (ids: string) => (id: string) => ids.includes(id);
    expect(nextWithout(board, "a", without("cd"))).toBe("c");
    expect(nextWithout(board, "c", without("ad"))).toBe("d");
    expect(nextWithout(board, "d", without("ab"))).toBe("a");
    expect(nextWithout(board, "b", without("b"))).toBeUndefined();
  });
});

describe("wordings", () => {
  it("the fullest stands, the first of those that are as full", () => {
    const all = cards(evening({ recommendations: [rec(1, { text: "ab" }), rec(3, { text: "abc" }), rec(2, { text: "xyz" })] }));
    expect(fullest([...all].reverse())?.id).toBe("r2");
    expect(fullest([])).toBeUndefined();
  });
  it("are split where sentences and clauses end", () => {
    expect(proposedParts("إحداث فضاء؛ تكوين الشباب؛ نشر الميزانية.")).toBe("إحداث فضاء\nتكوين الشباب\nنشر الميزانية.");
    expect(proposedParts("One thing only")).toBe("One thing only");
    expect(written(" a \n\n b\n")).toEqual(["a", "b"]);
  });
});

describe("hands", () => {
  const held = (female: number, male: number) => evening({
    attendances: [person("p"), person("q"), person("m", "male")] as never,
    stays: [{ attendance_id: "a-p" }, { attendance_id: "a-q" }, { attendance_id: "a-m" }] as never,
    headcounts: [{ sex: "unrecorded", count: 1 }] as never,
    votes: [["female", female], ["male", male]].map(([sex, count]) => ({ recommendation_id: "r1", round: 1, sex, choice: "for", count })) as never,
  });
  it("are too many only where nobody uncounted explains them", () => {
    expect(tooMany(held(2, 1), "r1")).toBeUndefined();
    expect(tooMany(held(3, 1), "r1")).toBeUndefined();
    expect(tooMany(held(4, 0), "r1")).toEqual({ hands: 4, people: 2, sex: "female" });
    expect(tooMany(held(3, 2), "r1")).toEqual({ hands: 5, people: 4, sex: null });
  });
});

it("a pair is the same whichever is named first", () => {
  expect(pairKey(["b", "a"])).toBe(pairKey(["a", "b"]));
});

it("what is typed is in the likeliest language of its letters", () => {
  expect(languageOf("Créer un espace", "ar", "en")).toBe("en");
  expect(languageOf("Créer un espace", "ar", "ar")).toBe("fr");
  expect(languageOf("إحداث فضاء", "fr", "en")).toBe("ar");
  expect(languageOf("Crear un espacio", "es", "ar")).toBe("es");
});
