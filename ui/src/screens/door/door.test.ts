import { describe, expect, it } from "vitest";
import type { Attendance, Consent, Evening, Headcount, Hit, Person, Presence, Sex } from "../../api/bindings";
import { agreed, candidates, checkIn, marked, namesakes, walkIn } from "./desk";
import { isPhone } from "./phone";
import { arrivals, bandToLower, counted, expected, here, lastArrivals, listed, organisationsPresent, presentNow, share } from "./room";

const HALF_PAST_FIVE = Date.UTC(2022, 9, 13, 16, 30);
const minutes = (n: number) => HALF_PAST_FIVE + n * 60_000;

function person(id: string, name: string, sex: Sex = "unrecorded"): Person {
  return { id, name, honorific: null, sex, sex_source: null, gender: "neutral", age_band: null, organisation_id: null, function: null, phone: null, email: null, merged_into: null };
}
function attendance(of: Person, organisation: string | null = null): Attendance {
  return { ...of, id: `at-${of.id}`, workshop_id: "w", person_id: of.id, badge: null, organisation_id: organisation, absence: null, representative_id: null };
}
const stay = (id: string, of: string, from: number | null, to: number | null = null): Presence => ({ id, attendance_id: `at-${of}`, arrived_at: from, left_at: to });
const head = (sex: Sex, count: number, age_band: Headcount["age_band"] = null): Headcount => ({ id: `${sex}${age_band}${count}`, workshop_id: "w", sex, age_band, count });

const people = [person("a", "سعاد الخطيب", "female"), person("b", "فاطمة أمزيان"), person("c", "يوسف التمسماني", "male"), person("d", "فاطمة أمزيان", "declined")];
const evening = {
  workshop: { id: "w", closed: false },
  people,
  organisations: [{ id: "o", name: "جمعية الأفق" }],
  attendances: [attendance(people[0]!, "o"), attendance(people[1]!, "o"), attendance(people[2]!), attendance(people[3]!)],
  stays: [stay("1", "a", minutes(2)), stay("2", "c", minutes(3), minutes(40)), stay("3", "c", minutes(50), minutes(60)), stay("4", "d", minutes(14), minutes(20)), stay("5", "d", minutes(30))],
  roles: [{ id: "r", attendance_id: "at-b", role: "keynote" }],
  headcounts: [head("male", 2), head("female", 1, "18-29"), head("female", -1, "30-59")],
  consents: [] as Consent[],
} as unknown as Evening;
const all = listed(evening);

describe("the room", () => {
  it("tells who is there, who left and who is awaited", () => {
    expect([...all].map(([id, one]) => [id, one.standing, one.since])).toEqual([
      ["a", "present", minutes(2)], ["b", "expected", null], ["c", "left", minutes(60)], ["d", "present", minutes(30)],
    ]);
    expect(expected(all, "ar-MA").map((one) => one.person.id)).toEqual(["b"]);
    expect(here(all).map((one) => one.person.id)).toEqual(["d", "a"]);
  });

  it("counts the named and the unnamed, and those who said their sex", () => {
    expect(presentNow(all, evening.headcounts)).toEqual({ women: 2, men: 2, others: 1, total: 5, disclosed: 4 });
    expect(counted(evening.headcounts, "female")).toBe(1);
    expect(bandToLower(evening.headcounts, "female")).toBe("18-29");
    expect(bandToLower(evening.headcounts, "male")).toBeNull();
    expect(bandToLower(evening.headcounts, "unrecorded")).toBeUndefined();
  });

  it("gives no percentage while fewer than ten said their sex", () => {
    expect(share(4, { women: 4, men: 5, others: 3, total: 12, disclosed: 9 })).toBeUndefined();
    expect(share(5, { women: 5, men: 5, others: 10, total: 20, disclosed: 10 })).toBe(0.25);
  });

  it("counts organisations for which somebody came", () => {
    expect(organisationsPresent(all)).toBe(1);
    expect(organisationsPresent(listed({ ...evening, stays: [] } as Evening))).toBe(0);
  });

  it("puts each person's first arrival in its column", () => {
    expect(arrivals(evening.stays)).toEqual({ since: HALF_PAST_FIVE, minutes: 5, counts: [2, 0, 1] });
    expect(arrivals([stay("1", "a", null)])).toBeUndefined();
    const long = arrivals([stay("1", "a", minutes(0)), stay("2", "b", minutes(300)), stay("3", "c", minutes(900_000))]);
    expect(long).toMatchObject({ minutes: 15, since: HALF_PAST_FIVE });
    expect(long?.counts.reduce((a, b) => a + b)).toBe(2);
  });

  it("lists the latest arrivals first, comebacks too", () => {
    expect(lastArrivals(evening, all, 3).map(({ one, at }) => [one.person.id, at])).toEqual([["c", minutes(50)], ["d", minutes(30)], ["d", minutes(14)]]);
  });
});

const hit = (id: string, name: string, match: Hit["match"], kind: Hit["kind"] = "person"): Hit => ({ id, name, match, kind, also: null, organisation: null, highlights: [[0, 3]], score: 1 });

describe("the desk", () => {
  it("sets near names apart, but not those typed in other letters", () => {
    const hits = [hit("x", "فتيحة العمراني", "similar"), hit("b", "فاطمة أمزيان", "prefix"), hit("o", "فاط", "prefix", "organisation")];
    expect(candidates("فاط", hits, all).map((one) => [one.id, one.near, one.standing])).toEqual([["b", false, "expected"], ["x", true, "unlisted"]]);
    expect(candidates("fat", hits, all).map((one) => one.near)).toEqual([false, false]);
  });

  it("marks whole words only", () => {
    expect(marked("فاطمة  الزهراء بنعيسى", [[0, 3]])).toEqual([
      { text: "فاطمة", mark: true }, { text: "  ", mark: false }, { text: "الزهراء", mark: false }, { text: " ", mark: false }, { text: "بنعيسى", mark: false },
    ]);
    expect(marked("𞤀b cd", [[3, 5]]).filter((part) => part.mark)).toEqual([{ text: "cd", mark: true }]);
    expect(marked("", [])).toEqual([]);
  });

  it("knows who bear the same name", () => {
    const found = candidates("فاط", [hit("b", "فاطمة أمزيان", "prefix"), hit("d", "فاطمة  أمزيان", "prefix"), hit("x", "فاطمة", "prefix")], all);
    expect(namesakes(found[0]!, found).map((one) => one.id)).toEqual(["b", "d"]);
    expect(namesakes(found[2]!, found)).toHaveLength(1);
  });

  it("checks in by one act, and notes on the list what is stated by who came already", () => {
    const [b] = candidates("فاط", [hit("b", "فاطمة أمزيان", "prefix")], all);
    const arrive = { do: "arrive", workshop: "w", person: "b", arrived_at: null, untimed: false };
    expect(checkIn(evening, b!, {}, () => "new", 7)).toEqual([arrive]);
    const stated = [
      { do: "save-person", id: "b", sex: "female", sex_source: "declared", gender: "feminine" },
      { do: "save-consent", id: "new", person_id: "b", workshop_id: "w", purpose: "publication", given: true, noted_at: 7 },
    ];
    expect(checkIn(evening, b!, { sex: "female", named: true }, () => "new", 7)).toEqual([...stated, arrive]);
    const again = { do: "restate", workshop: "w", person: "b" };
    expect(checkIn(evening, { ...b!, standing: "present" }, { sex: "female", named: true }, () => "new", 7)).toEqual([...stated, again]);
    expect(checkIn(evening, { ...b!, standing: "left" }, { sex: "female" }, () => "new", 7)).toEqual([stated[0], again, arrive]);
    expect(checkIn(evening, { ...b!, standing: "present" }, { sex: "unrecorded" }, () => "new", 7)).toEqual([]);
  });

  it("takes figures for a phone number, in whatever figures they are typed, and no words", () => {
    expect(["0612345678", "+212 6 12-34", "٠٦١٢"].map(isPhone)).toEqual([true, true, true]);
    expect(["المرأة", "06 بيت", "-", "  "].map(isPhone)).toEqual([false, false, false, false]);
  });

  it("takes the latest answer about being named", () => {
    const consent = (given: boolean, noted_at: number): Consent => ({ id: `${noted_at}`, person_id: "b", workshop_id: null, purpose: "publication", given, noted_at });
    expect(agreed([consent(false, 2), consent(true, 1)], "b")?.given).toBe(false);
    expect(agreed([], "b")).toBeUndefined();
  });

  it("saves a new arrival with her organisation, and infers nothing from her name", () => {
    let next = 0;
    const newId = () => `n${++next}`;
    const { actions } = walkIn("w", { name: " سلمى ", sex: undefined, organisation: { name: "نادي القراءة" }, function: "", phone: "", named: false }, newId, 7);
    expect(actions).toEqual([
      { do: "save-organisation", id: "n1", name: "نادي القراءة" },
      { do: "save-person", id: "n2", name: "سلمى", organisation_id: "n1" },
      { do: "arrive", workshop: "w", person: "n2", arrived_at: null, untimed: false },
    ]);
    expect(walkIn("w", { name: "x", sex: "male", organisation: { id: "o" }, function: " كاتبة ", phone: " 06 ", named: true }, () => "n", 7).actions.map((action) => action.do)).toEqual(["save-person", "save-consent", "arrive"]);
  });
});
