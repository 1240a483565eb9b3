import { expect, it } from "vitest";
import type { Evening, Recommendation } from "../api/bindings";
import { adoptedBy } from "./adopting";
import { firstToRead, nextUndecided, toRead } from "./reading";

const row = (id: string, outcome = "captured") => ({ id, outcome }) as Recommendation;
const evening = (standing: string[], ...rows: Recommendation[]) => ({ standing, recommendations: rows }) as unknown as Evening;

it("reads in the order of the core, and only what stands", () => {
  expect(toRead(evening(["c", "a"], row("a"), row("b"), row("c"))).map(({ id }) => id)).toEqual(["c", "a"]);
});

it("goes on to what is not decided, then begins anew, and never stays", () => {
  const order = [row("a"), row("b", "adopted"), row("c"), row("d", "deferred")];
  expect(nextUndecided(order)?.id).toBe("a");
  expect(nextUndecided(order, "a")?.id).toBe("c");
  expect(nextUndecided(order, "c")?.id).toBe("a");
  expect(nextUndecided(order, "a", new Set(["c"])), "decided, but not read again yet").toBeUndefined();
  expect(nextUndecided([row("a")], "a")).toBeUndefined();
});

it("begins with what is not decided, and else with the first", () => {
  expect(firstToRead(evening(["a", "b"], row("a", "adopted"), row("b")))?.id).toBe("b");
  expect(firstToRead(evening(["a", "b"], row("a", "adopted"), row("b", "set-aside")))?.id).toBe("a");
  expect(firstToRead(evening([]))).toBeUndefined();
});

it("adopts by hands, else only notes what somebody objected to, else by the rule of the workshop", () => {
  const with_ = (count: number, objections: string[]) =>
    ({ votes: [{ recommendation_id: "a", count }], objections: objections.map((recommendation_id) => ({ recommendation_id })), workshop: { decision_rule: "consensus" } }) as unknown as Evening;
  expect(adoptedBy(with_(3, ["a"]), "a")).toBe("vote");
  expect(adoptedBy(with_(0, ["a"]), "a"), "no hand was counted").toBe("noted");
  expect(adoptedBy(with_(3, ["a"]), "b"), "of another").toBe("consensus");
});
