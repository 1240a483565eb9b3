import { describe, expect, it } from "vitest";
import type { Person, PersonEvening } from "../../api/bindings";
import { correct, statedSex, stillOpen } from "./correct";

const evening = (id: string, closed: boolean) => ({ workshop: { id, closed } }) as unknown as PersonEvening;
const evenings = [evening("tonight", false), evening("past", true)];
const person = (said: Partial<Person>): Person => ({
  id: "p", name: "ناصر", honorific: null, sex: "unrecorded", sex_source: null, gender: "neutral", age_band: null, organisation_id: null, function: null, phone: null, email: null, merged_into: null, ...said,
});

describe("a correction in the directory", () => {
  it("reaches the lists that are still open, in the same act, and no other", () => {
    expect(stillOpen([...evenings, evening("tonight", false)]).map((workshop) => workshop.id)).toEqual(["tonight"]);
    expect(correct("p", { function: "نائب الرئيس" }, evenings)).toEqual([
      { do: "save-person", id: "p", function: "نائب الرئيس" },
      { do: "restate", workshop: "tonight", person: "p" },
    ]);
  });
  it("leaves the lists alone where they do not note it", () => {
    expect(correct("p", { phone: "0612345678" }, evenings)).toEqual([{ do: "save-person", id: "p", phone: "0612345678" }]);
  });
});

describe("the sex that is stated", () => {
  it("proposes how sentences agree, and says where it comes from", () => {
    expect(statedSex(person({}), "male")).toEqual({ sex: "male", sex_source: "declared", gender: "masculine" });
    expect(statedSex(person({ sex: "female", gender: "feminine" }), "male")).toEqual({ sex: "male", sex_source: "corrected", gender: "masculine" });
    expect(statedSex(person({ sex: "male", gender: "masculine" }), "unrecorded")).toEqual({ sex: "unrecorded", sex_source: null, gender: "neutral" });
    expect(statedSex(person({ gender: "masculine" }), "declined")).toEqual({ sex: "declined", sex_source: "declared" });
  });
});
