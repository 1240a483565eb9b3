import { describe, expect, it } from "vitest";
import type { Person, PersonCard, PersonEvening } from "../../api/bindings";
import { differing, merging, proposed, richerFirst } from "./merge";

const person = (id: string, said: Partial<Person>): Person => ({
  id, name: id, honorific: null, sex: "unrecorded", sex_source: null, gender: "neutral", age_band: null, organisation_id: null, function: null, phone: null, email: null, merged_into: null, ...said,
});
const card = (of: Person, evenings = 0) => ({ person: of, evenings: Array<PersonEvening>(evenings) }) as PersonCard;

describe("two entries of one person", () => {
  const a = person("a", { name: "منير", phone: "0612345678" });
  const b = person("b", { name: "منير الناصري", phone: "0612345678", sex: "male", sex_source: "declared", function: "رئيس" });

  it("has the one of which more is known stand for both", () => {
    expect(richerFirst(card(a), card(b)).map((one) => one.person.id)).toEqual(["b", "a"]);
    expect(richerFirst(card(person("c", {}), 1), card(person("d", {}), 2)).map((one) => one.person.id)).toEqual(["d", "c"]);
    expect(richerFirst(card(a, 1), card(a, 1))[0].person.id).toBe("a");
  });
  it("asks only about what differs", () => {
    expect(differing(b, a)).toEqual(["name", "sex", "function"]);
    expect(differing(a, a)).toEqual([]);
  });
  it("proposes what is known, and of two known things the one of the richer", () => {
    expect(proposed(b, a)).toEqual({ name: "one", sex: "one", function: "one" });
    expect(proposed(a, b)).toEqual({ name: "one", sex: "other", function: "other" });
  });
  it("has the entry with the right name stand for both, so that the other name is kept", () => {
    expect(merging(b, a, { name: "other", sex: "one", function: "one" })).toEqual({ do: "merge-person", person: "b", into: { id: "a", name: "منير", sex: "male", sex_source: "declared", function: "رئيس" } });
  });
  it("says what is right where they differ, and nothing else", () => {
    expect(merging(a, b, proposed(a, b))).toEqual({ do: "merge-person", person: "b", into: { id: "a", name: "منير", sex: "male", sex_source: "declared", function: "رئيس" } });
  });
});
