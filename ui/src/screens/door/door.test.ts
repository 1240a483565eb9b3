import { describe, expect, it } from "vitest";
import type { Consent, Evening } from "../../api/bindings";
import { agreed, candidates, checkIn, marked, namesakes, walkIn, type How } from "./desk";
import { attendance, evening, HALF_PAST_FIVE, hit, minutes, people, stay } from "./fixture";
import { isPhone } from "./phone";
import { arrivals, bandToLower, counted, expected, here, kindsPresent, lastArrivals, listed, organisationsPresent, presentNow, share } from "./room";

const all = listed(evening);
const how = (said: Partial<How> = {}): How => ({ newId: () => "new", at: 7, untimed: false, ...said });

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

  it("counts who is there by the kind of organisation, those of none last", () => {
    const back = { ...evening, stays: [...evening.stays, stay("6", "c", minutes(70))], attendances: evening.attendances.map((row) => (row.person_id === "a" ? row : { ...row, organisation_id: null })) };
    expect(kindsPresent(back, listed(back))).toEqual([{ kind: "association", count: 1 }, { kind: "none", count: 2 }]);
    const more = { ...evening, organisations: [...evening.organisations, { ...evening.organisations[0]!, id: "m", kind: "commune" as const }], attendances: evening.attendances.map((row) => (row.person_id === "d" ? { ...row, organisation_id: "m" } : row)) };
    expect(kindsPresent(more, listed(more))).toEqual([{ kind: "association", count: 1 }, { kind: "commune", count: 1 }]);
  });

  it("awaits those who sent word after the others", () => {
    const excused = { ...attendance(people[1]!, "o"), absence: "excused" as const };
    const word = { ...evening, stays: [], attendances: [excused, attendance(people[2]!), attendance(people[0]!)] } as Evening;
    expect(expected(listed(word), "ar-MA").map((one) => one.person.id)).toEqual(["a", "c", "b"]);
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
    expect(checkIn(evening, b!, {}, how())).toEqual([arrive]);
    const stated = [
      { do: "save-person", id: "b", sex: "female", sex_source: "declared", gender: "feminine" },
      { do: "save-consent", id: "new", person_id: "b", workshop_id: "w", purpose: "publication", given: true, noted_at: 7 },
    ];
    expect(checkIn(evening, b!, { sex: "female", named: true }, how())).toEqual([...stated, arrive]);
    const again = { do: "restate", workshop: "w", person: "b" };
    expect(checkIn(evening, { ...b!, standing: "present" }, { sex: "female", named: true }, how())).toEqual([...stated, again]);
    expect(checkIn(evening, { ...b!, standing: "left" }, { sex: "female" }, how())).toEqual([stated[0], again, arrive]);
    expect(checkIn(evening, { ...b!, standing: "present" }, { sex: "unrecorded" }, how())).toEqual([]);
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
    const form = { name: " سلمى ", sex: undefined, organisation: { name: "نادي القراءة" }, function: "", phone: "", named: false, counted: undefined };
    expect(walkIn(evening, form, how({ newId }))).toEqual([
      { do: "save-organisation", id: "n1", name: "نادي القراءة" },
      { do: "save-person", id: "n2", name: "سلمى", organisation_id: "n1" },
      { do: "arrive", workshop: "w", person: "n2", arrived_at: null, untimed: false },
    ]);
    const whole = { name: "x", sex: "male" as const, organisation: { id: "o" }, function: " كاتبة ", phone: " 06 ", named: true, counted: "male" as const };
    expect(walkIn(evening, whole, how()).map((action) => action.do)).toEqual(["save-person", "save-consent", "count-anonymous", "arrive"]);
  });

  it("stamps no hour on what is entered afterwards", () => {
    const [b] = candidates("فاط", [hit("b", "فاطمة أمزيان", "prefix")], all);
    expect(checkIn(evening, b!, {}, how({ untimed: true }))).toEqual([{ do: "arrive", workshop: "w", person: "b", arrived_at: null, untimed: true }]);
    const form = { name: "x", sex: undefined, organisation: undefined, function: "", phone: "", named: false, counted: undefined };
    expect(walkIn(evening, form, how({ untimed: true })).at(-1)).toMatchObject({ do: "arrive", untimed: true });
  });

  it("takes out of the counter whom it checks in by her name", () => {
    const [b] = candidates("فاط", [hit("b", "فاطمة أمزيان", "prefix")], all);
    const fewer = { do: "count-anonymous", workshop: "w", sex: "female", age_band: "18-29", change: -1 };
    const arrive = { do: "arrive", workshop: "w", person: "b", arrived_at: null, untimed: false };
    expect(checkIn(evening, b!, { counted: "female" }, how())).toEqual([fewer, arrive]);
    // Another door was quicker: nobody is left in that counter.
    expect(checkIn(evening, b!, { counted: "unrecorded" }, how())).toEqual([arrive]);
  });

  it("notes in whose place somebody comes before she comes, and after she is in the register", () => {
    const instead = listed(evening).get("b")!;
    const [c] = candidates("يوس", [hit("c", "يوسف التمسماني", "prefix")], all);
    const sent = { do: "excuse", workshop: "w", person: "b", absence: "represented", representative: "c" };
    expect(checkIn(evening, c!, {}, how({ instead })).map((action) => action.do)).toEqual(["excuse", "arrive"]);
    expect(checkIn(evening, c!, {}, how({ instead }))[0]).toEqual(sent);
    // Who is in the room already only stands in.
    expect(checkIn(evening, { ...c!, standing: "present" }, {}, how({ instead }))).toEqual([sent]);
    const form = { name: "x", sex: undefined, organisation: undefined, function: "", phone: "", named: false, counted: undefined };
    expect(walkIn(evening, form, how({ instead }))).toMatchObject([{ do: "save-person", id: "new" }, { ...sent, representative: "new" }, { do: "arrive", person: "new" }]);
  });
});
