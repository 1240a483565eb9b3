import { expect, it } from "vitest";
import type { Evening, Vote } from "../../api/bindings";
import { handsOf, proposal, tally, womenFew } from "./counting";

const vote = (choice: string, count: number, recommendation_id = "a", round = 1) => ({ recommendation_id, round, choice, count }) as Vote;

it("counts the hands of all together, and says when there are none", () => {
  expect(tally([vote("for", 3), vote("for", 4), vote("against", 2), vote("for", 9, "b"), vote("for", 9, "a", 2)], "a")).toEqual({ for: 7, against: 2, abstain: 0 });
  expect(tally([vote("for", 0)], "a")).toBeUndefined();
});

it("follows the greater number, and puts off where there is none", () => {
  const of = (yes: number, no: number) => proposal({ for: yes, against: no, abstain: 90 });
  expect([of(2, 1), of(1, 2), of(2, 2)]).toEqual(["adopted", "set-aside", "deferred"]);
});

it("takes whole numbers, nothing as none, and leaves the rest", () => {
  expect(["", " 7 ", "0", "-1", "1.5", "x", "101"].map((typed) => handsOf(typed, 100))).toEqual([0, 7, 0, undefined, undefined, undefined, undefined]);
});

it("calls women few only where a majority decides and enough said their sex", () => {
  const room = (women: number, men: number, silent: number, decision_rule = "vote") => {
    const sexes = [...Array<string>(women).fill("female"), ...Array<string>(men).fill("male"), ...Array<string>(silent).fill("unrecorded")];
    const attendances = sexes.map((sex, id) => ({ id: String(id), sex }));
    return womenFew({ attendances, stays: attendances.map(({ id }) => ({ attendance_id: id })), headcounts: [], workshop: { decision_rule } } as unknown as Evening);
  };
  expect(room(3, 7, 0)).toBe(true);
  expect(room(4, 6, 0), "two in five are not few").toBe(false);
  expect(room(2, 7, 30), "nine who said it are too few to tell").toBe(false);
  expect(room(3, 7, 0, "consensus")).toBe(false);
});
