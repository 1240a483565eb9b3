import { beforeEach, expect, test, vi } from "vitest";
import type { Evening } from "../../api/bindings";
import * as calls from "../../api/calls";
import { desk } from "../../state/desk.svelte";
import { notices } from "../../state/notices.svelte";
import { carry, join, split } from "./cut";
import { Pen } from "./pen.svelte";
import { excerpt, nextForm, nextVerb, unname, voice } from "./voice";

const turn = (id: string, started_at: number) => ({ id, started_at, stopped_at: started_at + 5, agenda_item_id: null, attendance_id: "x" });
const note = (id: string, intervention_id: string | null, position: number, more = {}) => ({ id, intervention_id, position, text: `${id} ${id}`, kind: "note", language: "ar", verb: null, form: null, unattributed: false, ...more });
const of = (more = {}) => ({
  workshop: { id: "w", language: "ar", number: 2 }, agenda: [], people: [], organisations: [], attendances: [], decisions: [], recommendations: [], sources: [], axes: [],
  interventions: [turn("a", 10), turn("b", 20)],
  notes: [note("1", "a", 1), note("2", "a", 2), note("3", "a", 3), note("4", "b", 1), note("5", "b", 2)], ...more,
}) as unknown as Evening;
const done = vi.spyOn(desk, "quietly");
const translated = vi.spyOn(calls, "printed");
const said = vi.spyOn(notices, "say");
const pen = (more = {}) => {
  const evening = of(more);
  return new Pen(() => evening, () => null);
};
const acts = () => done.mock.calls.map((actions) => actions);

beforeEach(() => {
  done.mockReset().mockResolvedValue(true);
  translated.mockReset().mockResolvedValue({ as: "nothing", text: "", translated: false });
  said.mockReset();
  sessionStorage.clear();
});

test("a line is split in one act: the second is written, put in its place, and the first keeps the rest", async () => {
  const it = pen({ notes: [note("1", "a", 1, { text: "أول ثان", verb: "insist", unattributed: true, kind: "question" }), note("2", "a", 2)] });
  expect(await split(it, "1", 3)).toBe(true);
  const second = it.drafts.at(-1)!.id;
  expect(acts()).toEqual([[
    { do: "write-note", id: second, workshop_id: "w", intervention_id: "a", kind: "question", language: "ar", verb: "insist", unattributed: true, text: "ثان" },
    { do: "arrange", table: "note", rows: ["1", second, "2"] },
    { do: "write-note", id: "1", text: "أول" },
  ]]);
  expect([it.text("1"), it.text(second), it.lines.map((line) => line.key).slice(1, 4)]).toEqual(["أول", "ثان", ["1", second, "2"]]);
  expect(split(it, "2", 0)).toBe(false);
});

test("of the last line the second part is the last, and what was typed is kept first", async () => {
  const it = pen();
  const first = it.live;
  it.typing.type(first, "un deux");
  expect(await split(it, first, 2)).toBe(true);
  expect(it.live).not.toBe(first);
  expect(acts().map((actions) => actions.map((action) => ("text" in action ? action.text : action.do)))).toEqual([["un deux"], ["deux", "un"]]);
  it.typing.type(it.live, "deux!");
  await it.typing.flush();
  expect(acts().at(-1)).toEqual([{ do: "write-note", id: it.live, text: "deux!" }]);
});

test("two lines are joined in one act, and the emptied one is struck", async () => {
  const it = pen();
  expect(await join(it, "1", "2")).toBe(true);
  expect(acts()).toEqual([[{ do: "strike", table: "note", row: "2" }, { do: "write-note", id: "1", text: "1 1 2 2" }]]);
  const decided = pen({ decisions: [{ id: "1", text: "1 1" }] });
  await join(decided, "1", "2");
  expect(acts()[1]).toContainEqual({ do: "save-decision", id: "1", text: "1 1 2 2" });
});

test("what came from the second line keeps it from being joined, and it is said why", async () => {
  const row = { id: "r", merged_into: null, position: 7 };
  const refused = [
    pen({ recommendations: [row], sources: [{ note_id: "2", recommendation_id: "r" }] }),
    pen({ decisions: [{ id: "2", text: "2" }] }),
    pen({ notes: [note("1", "a", 1), note("2", "a", 2, { kind: "off-record" })] }),
    pen({ notes: [note("1", "a", 1), note("2", "a", 2, { unattributed: true })] }),
    pen({ notes: [note("1", "a", 1), note("2", "a", 2, { language: "fr" })] }),
    pen({ notes: [note("1", "a", 1), note("2", "b", 1)] }),
  ];
  for (const it of refused) expect(await join(it, "1", "2")).toBe(false);
  translated.mockResolvedValue({ as: "nothing", text: "", translated: true });
  expect(await join(pen(), "1", "2")).toBe(false);
  expect(said).toHaveBeenCalledTimes(7);
  expect(new Set(said.mock.calls.map(([words]) => words)).size).toBe(5);
  expect(done).not.toHaveBeenCalled();
  // What came from the first stays with it.
  translated.mockResolvedValue({ as: "nothing", text: "", translated: false });
  expect(await join(pen({ recommendations: [row], sources: [{ note_id: "1", recommendation_id: "r" }] }), "1", "2")).toBe(true);
});

test("where joining is refused by the core, both lines say what they said", async () => {
  done.mockResolvedValue(false);
  const it = pen();
  expect(await join(it, "1", "2")).toBe(false);
  expect([it.text("1"), it.text("2")]).toEqual(["1 1", "2 2"]);
});

test("a line is carried to the end of the turn before, the beginning of the one after, and out of all", async () => {
  const it = pen();
  expect(await carry(it, "4", -1)).toBe(true);
  expect(await carry(it, "3", 1)).toBe(true);
  expect(await carry(it, "1", -1)).toBe(true);
  expect(acts()).toEqual([
    [{ do: "arrange", table: "note", rows: ["1", "2", "3", "4"] }, { do: "write-note", id: "4", intervention_id: "a" }],
    [{ do: "arrange", table: "note", rows: ["3", "4", "5"] }, { do: "write-note", id: "3", intervention_id: "b" }],
    [{ do: "write-note", id: "1", intervention_id: null }],
  ]);
  expect(await carry(it, it.live, 1)).toBe(false);
});

test("what was guessed is said by the first press, and changed by the next", async () => {
  const it = pen({ notes: [note("1", "a", 1, { text: "ضرورة التكوين" }), note("2", "a", 2, { form: "sentence", verb: "demand" })] });
  expect(voice(it, "1")).toEqual({ verb: "insist", form: "noun", language: "ar", guessed: true });
  await nextForm(it, "1");
  await nextForm(it, "2");
  await nextVerb(it, "2");
  await unname(it, "2");
  expect(acts()).toEqual([
    [{ do: "write-note", id: "1", verb: "insist", form: "noun" }],
    [{ do: "write-note", id: "2", form: "noun" }],
    [{ do: "write-note", id: "2", verb: null, form: "sentence" }],
    [{ do: "write-note", id: "2", unattributed: true }],
  ]);
});

test("what is said of a line before it is kept is kept with it", async () => {
  const it = pen();
  await unname(it, it.live);
  it.typing.type(it.live, "من القاعة");
  await it.typing.flush();
  expect(acts()).toEqual([[expect.objectContaining({ do: "write-note", text: "من القاعة", unattributed: true })]]);
});

test("of a long sentence the part with the line's own words is shown", () => {
  const first = "كما أكدت السيدة ناصرة، ممثلة جمعية المرأة المناضلة، على ضرورة إحداث منصة رقمية";
  const whole = `${first}، مشددة على تكوين الشباب.`;
  expect(excerpt(whole, "تكوين الشباب ")).toBe("… مشددة على تكوين الشباب.");
  expect([excerpt("قالت نعم.", "نعم"), excerpt(whole, "لا شيء"), excerpt(`${"x".repeat(60)} نعم`, "نعم")]).toEqual(["قالت نعم.", whole, `${"x".repeat(60)} نعم`]);
});
