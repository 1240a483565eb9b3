// The board as the hands work it, over an evening that follows what is done.

import { tick } from "svelte";
import { SvelteMap } from "svelte/reactivity";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Action, Evening, Recommendation, WordingPair } from "../../api/bindings";
import { desk } from "../../state/desk.svelte";
import { notices } from "../../state/notices.svelte";
import { Board } from "./board.svelte";

const AXES = ["x", "y", "z"].map((id, index) => ({ id, position: index + 1, title: id }));

function row(position: number): Recommendation {
  return {
    id: `r${position}`, workshop_id: "w", position, kind: "recommendation", origin: "hall", implied: false, language: "ar", text: `t${position}`,
    outcome: "captured", reason: null, adopted_by: null, merged_into: null, split_from: null, intervention_id: null,
  };
}

/** An evening with so many recommendations, of which the pairs say much the same; each act is done when it is let through. */
class Stage {
  readonly held = new SvelteMap<"evening", Evening>();
  readonly done: Action[][] = [];
  pairs: WordingPair[];
  /** The core says no. */
  refuses = false;
  private readonly waiting: (() => void)[] = [];
  readonly board: Board;
  actions = 0;

  constructor(many: number, pairs: [number, number][]) {
    const none = { attendances: [], notes: [], sources: [], people: [], organisations: [], proposers: [], votes: [], objections: [], tags: [], interventions: [] };
    const recommendations = Array.from({ length: many }, (_, index) => row(index + 1));
    const workshop = { id: "w", number: 2, language: "ar", axis_id: null, decision_rule: "consensus" };
    this.held.set("evening", { ...none, workshop, axes: AXES, recommendations, recommendation_axes: [], standing: recommendations.map((of) => of.id) } as unknown as Evening);
    const worded = (position: number) => ({ id: `r${position}`, text: `t${position}` });
    this.pairs = pairs.map(([a, b]) => ({ a: worded(a), b: worded(b), score: 0.8 }));
    this.board = new Board(() => ({ evening: this.evening, pairs: this.pairs }));
    vi.spyOn(desk, "act").mockImplementation((...actions) => new Promise((told) => this.waiting.push(() => {
      if (!this.refuses) this.follow(actions);
      told(!this.refuses);
    })));
  }

  get evening(): Evening {
    return this.held.get("evening")!;
  }

  private follow(actions: Action[]): void {
    this.done.push(actions);
    let evening = this.evening;
    for (const action of actions) {
      if (action.do === "classify") {
        const links = action.axes.map((axis_id, index) => ({ id: `${action.recommendation} ${axis_id}`, recommendation_id: action.recommendation, axis_id, main: index === 0 }));
        evening = { ...evening, recommendation_axes: [...evening.recommendation_axes.filter((link) => link.recommendation_id !== action.recommendation), ...links] };
      } else if (action.do === "merge") {
        const last = Math.max(...evening.recommendations.map((of) => of.position));
        const common: Recommendation = { ...row(last + 1), id: action.into, origin: "merge", text: action.text! };
        const recommendations = [...evening.recommendations.map((of) => (action.recommendations.includes(of.id) ? { ...of, merged_into: action.into } : of)), common];
        const of = action.recommendations.flatMap((id) => evening.recommendation_axes.filter((link) => link.recommendation_id === id)).slice(0, 1);
        const links = of.map((link) => ({ ...link, id: `${action.into} ${link.axis_id}`, recommendation_id: action.into }));
        evening = { ...evening, recommendations, standing: recommendations.filter((one) => one.merged_into === null).map((one) => one.id), recommendation_axes: [...evening.recommendation_axes, ...links] };
      }
    }
    this.held.set("evening", evening);
  }

  /** Lets what was asked through, and has the board hear of it. */
  async answers(): Promise<void> {
    for (const through of this.waiting.splice(0)) through();
    for (let calm = 0; calm < 3; calm += 1) await tick();
    this.board.heard();
  }

  /** One key, counted; as fast as they come unless it waits for the answer. */
  press(what: (board: Board) => unknown): void {
    this.actions += 1;
    void what(this.board);
  }

  axesOf(id: string): string[] {
    return this.evening.recommendation_axes.filter((link) => link.recommendation_id === id).map((link) => link.axis_id);
  }
}

beforeEach(() => vi.restoreAllMocks());

describe("sorting fifteen with three suggested merges", () => {
  const DIGITS = Array.from({ length: 15 }, (_, index) => AXES[index % 3]!.id);

  it.each([["as fast as one types", false], ["waiting for each answer", true]])("takes at most 27 actions, %s", async (_, waits) => {
    const stage = new Stage(15, [[1, 4], [2, 5], [3, 6]]);
    stage.board.go("r1");
    for (const axis of DIGITS) {
      stage.press((board) => board.file(axis));
      if (waits) await stage.answers();
    }
    await stage.answers();
    expect(DIGITS.map((_, index) => stage.axesOf(`r${index + 1}`))).toEqual(DIGITS.map((axis) => [axis]));
    for (let merge = 0; merge < 3; merge += 1) {
      expect(stage.board.pending.map((card) => card.row.position)).toEqual([merge + 1, merge + 4]);
      stage.press((board) => board.merge());
      if (waits) await stage.answers();
    }
    await stage.answers();
    expect(stage.board.all).toHaveLength(12);
    expect(stage.board.all.every((card) => card.axes.length === 1)).toBe(true);
    expect(stage.board.suggestions).toEqual([]);
    expect(stage.actions).toBe(18);
    expect(stage.actions).toBeLessThanOrEqual(27);
  });
});

describe("a digit", () => {
  it("of the axis it is under changes nothing, and says so", async () => {
    const say = vi.spyOn(notices, "say");
    const stage = new Stage(2, []);
    stage.board.go("r1");
    void stage.board.file("x");
    await stage.answers();
    stage.board.go("r1");
    await stage.board.file("x");
    expect(say).toHaveBeenCalledOnce();
    expect(stage.axesOf("r1")).toEqual(["x"]);
    void stage.board.unfile();
    await stage.answers();
    expect(stage.axesOf("r1")).toEqual([]);
  });

  it("on one that has an axis files it anew and does not move", async () => {
    const stage = new Stage(3, []);
    stage.board.go("r2");
    void stage.board.file("x");
    await stage.answers();
    expect(stage.board.card?.id).toBe("r3");
    stage.board.go("r2");
    void stage.board.file("y");
    await stage.answers();
    expect([stage.board.card?.id, stage.axesOf("r2")]).toEqual(["r2", ["y"]]);
  });

  it("goes on from the beginning, and to none that was filed without an answer yet", async () => {
    const stage = new Stage(3, []);
    stage.board.go("r2");
    const passed = ["x", "y", "z"].map((axis) => {
      void stage.board.file(axis);
      return stage.board.card?.id;
    });
    expect(passed).toEqual(["r3", "r1", "r1"]);
    await stage.answers();
    expect(["r2", "r3", "r1"].map((id) => stage.axesOf(id))).toEqual([["x"], ["y"], ["z"]]);
  });

  it("that is refused comes back to its card", async () => {
    const stage = new Stage(2, []);
    stage.refuses = true;
    stage.board.go("r1");
    void stage.board.file("x");
    expect(stage.board.card?.id).toBe("r2");
    await stage.answers();
    expect(stage.board.card?.id).toBe("r1");
  });
});

describe("M", () => {
  it("merges by hand in three: one chosen, another looked at", async () => {
    const stage = new Stage(3, []);
    stage.board.go("r1");
    stage.press((board) => board.choose());
    stage.press((board) => board.arrow("ArrowDown"));
    expect(stage.board.pending.map((card) => card.id)).toEqual(["r1", "r2"]);
    stage.press((board) => board.merge());
    await stage.answers();
    expect(stage.done).toEqual([[expect.objectContaining({ do: "merge", recommendations: ["r1", "r2"], text: "t1", language: "ar" })]]);
    expect(stage.board.card?.parents.map((parent) => parent.id)).toEqual(["r1", "r2"]);
    expect(stage.actions).toBe(3);
  });

  it("refuses one with itself clearly", async () => {
    const fail = vi.spyOn(notices, "fail");
    const stage = new Stage(3, [[2, 3]]);
    stage.board.go("r1");
    stage.board.choose();
    await stage.board.merge();
    expect(fail).toHaveBeenCalledWith({ code: "same-recommendation", args: {} });
    expect(desk.act).not.toHaveBeenCalled();
  });

  it("refused leaves what was chosen", async () => {
    const stage = new Stage(3, []);
    stage.refuses = true;
    stage.board.go("r1");
    stage.board.choose();
    stage.board.arrow("ArrowDown");
    void stage.board.merge();
    await stage.answers();
    expect(stage.board.chosen).toEqual(["r1"]);
    expect(stage.board.all).toHaveLength(3);
  });

  it("merges the pair that J shows, and K has it shown no more", () => {
    const stage = new Stage(6, [[1, 4], [2, 5], [3, 6]]);
    const shown = () => stage.board.pending.map((card) => card.row.position);
    stage.board.nextSuggestion();
    expect(shown()).toEqual([2, 5]);
    stage.board.keepApart();
    expect(shown()).toEqual([1, 4]);
    stage.board.nextSuggestion();
    expect(shown()).toEqual([3, 6]);
    stage.board.nextSuggestion();
    expect(shown()).toEqual([1, 4]);
  });
});
