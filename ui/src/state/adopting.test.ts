// @vitest-environment node
import { expect, it } from "vitest";
import type { AdoptedBy, Evening } from "../api/bindings";
import { adoptedBy } from "./adopting";

const evening = (decision_rule: AdoptedBy, votes: [string, number][], objections: string[]) =>
  ({
    workshop: { decision_rule },
    votes: votes.map(([recommendation_id, count]) => ({ recommendation_id, count })),
    objections: objections.map((recommendation_id) => ({ recommendation_id })),
  }) as unknown as Evening;

it("is adopted by the hands that were counted, with an objection too", () => {
  expect(adoptedBy(evening("consensus", [["a", 3]], ["a"]), "a")).toBe("vote");
});

it("is noted while somebody objects, and hands of none are no vote", () => {
  expect(adoptedBy(evening("consensus", [["a", 0], ["b", 4]], ["a"]), "a")).toBe("noted");
});

it.each(["consensus", "vote", "noted"] as const)("else follows the workshop's rule: %s", (rule) => {
  expect(adoptedBy(evening(rule, [["b", 4]], ["b"]), "a")).toBe(rule);
});
