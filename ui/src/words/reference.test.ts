import { expect, it } from "vitest";
import type { Evening } from "../api/bindings";
import { referenceOf } from "./reference";
import { words } from "./words.svelte";

const bare = (text: string) => text.replace(/[\u2068\u2069]/g, "");

it("is the number that the minutes print", () => {
  words.language = "ar";
  const rows = [{ id: "a", position: 7, merged_into: "b" }, { id: "b", position: 14, merged_into: null }];
  const evening = { workshop: { number: 2 }, recommendations: rows } as unknown as Evening;
  expect(evening.recommendations.map((row) => bare(referenceOf(evening, row)))).toEqual(["ت-02-07", "ت-م-14"]);
  words.language = "fr";
  expect(bare(referenceOf(evening, evening.recommendations[0]!))).toBe("R-02-07");
  words.language = "ar";
});
