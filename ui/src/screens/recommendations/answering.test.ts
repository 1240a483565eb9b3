// @vitest-environment node
import { expect, it } from "vitest";
import type { Answer } from "../../api/bindings";
import { answersTo, begun, corrected, keeps, owesReason, today } from "./answering";

const answer = (id: string, recommendation_id: string): Answer => ({
  id, recommendation_id, body_id: null, verdict: "accepted", reason: null, owner: "Service", due_on: null, answered_on: "2022-11-01",
});

it("the day is that of the place of the workshop", () => {
  const late = Date.UTC(2022, 9, 13, 23, 30);
  expect(today(late, 60)).toBe("2022-10-14");
  expect(today(late, 0)).toBe("2022-10-13");
});

it("nothing is kept without a verdict, and what is empty is nothing", () => {
  const draft = begun("2022-11-01");
  expect(keeps(draft, "r")).toBeUndefined();
  expect(keeps({ ...draft, verdict: "deferred", reason: " x ", owner: " ", due: "2023-01-01" }, "r")).toEqual({
    do: "save-answer", id: draft.id, recommendation_id: "r", verdict: "deferred", reason: "x", owner: null, due_on: "2023-01-01", answered_on: "2022-11-01",
  });
});

it("a reason is owed for what is put off or refused, until it is given", () => {
  const draft = begun("2022-11-01");
  expect((["accepted", "accepted-modified", "deferred", "rejected"] as const).map((verdict) => owesReason({ ...draft, verdict }))).toEqual([false, false, true, true]);
  expect(owesReason({ ...draft, verdict: "rejected", reason: "x" })).toBe(false);
});

it("an answer that is corrected stays the same answer", () => {
  expect(keeps(corrected(answer("a", "r")), "r")).toEqual({ do: "save-answer", id: "a", recommendation_id: "r", verdict: "accepted", reason: null, owner: "Service", due_on: null, answered_on: "2022-11-01" });
});

it("the latest answer comes first", () => {
  expect(answersTo([answer("a", "r"), answer("b", "q"), answer("c", "r")], "r").map(({ id }) => id)).toEqual(["c", "a"]);
});
