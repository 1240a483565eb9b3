import { describe, expect, it } from "vitest";
import { alarms } from "./alarm";
import { minutes, stay, workshop } from "./fixture";
import type { Counts } from "./room";

const counts = (women: number, men: number, unsaid = 0): Counts => ({ women, men, others: unsaid, total: women + men + unsaid, disclosed: women + men });
const now = minutes(60);

describe("the alarm at the door", () => {
  it("says that too few are there, and goes when they are enough", () => {
    const set = workshop({ least_present: 12 });
    expect(alarms(set, counts(5, 6), [], now)).toEqual([{ what: "few", present: 11, least: 12 }]);
    expect(alarms(set, counts(5, 6, 1), [], now)).toEqual([]);
  });

  it("weighs women among those who said their sex, to the very limit", () => {
    const set = workshop({ least_women: 40 });
    expect(alarms(set, counts(4, 6, 30), [], now)).toEqual([]);
    // 39.9 % is not shown as the 40 % that it is not.
    expect(alarms(set, counts(399, 601), [], now)).toEqual([{ what: "women-share", share: 0.39, least: 0.4 }]);
  });

  it("gives counts and no share while fewer than ten said their sex", () => {
    const set = workshop({ least_women: 40 });
    expect(alarms(set, counts(3, 6, 5), [], now)).toEqual([{ what: "women-count", women: 3, disclosed: 9, least: 0.4 }]);
    expect(alarms(set, counts(0, 0, 5), [], now)).toEqual([]);
  });

  it("says that the hall is too small for a count", () => {
    const set = workshop({ seats: 10 });
    expect(alarms(set, counts(5, 5), [], now)).toEqual([]);
    expect(alarms(set, counts(5, 6), [], now)).toEqual([{ what: "seats", present: 11, seats: 10 }]);
  });

  it("says that the clock is behind what was noted", () => {
    expect(alarms(workshop(), counts(1, 0), [stay("1", "a", minutes(60.5))], now)).toEqual([]);
    expect(alarms(workshop(), counts(1, 0), [stay("1", "a", minutes(62))], now)).toEqual([{ what: "clock" }]);
    expect(alarms(workshop(), counts(1, 0), [stay("1", "a", minutes(2), minutes(62))], now)).toEqual([{ what: "clock" }]);
  });

  it("is silent about what is closed, or was never counted", () => {
    const set = { least_present: 12, least_women: 40 };
    expect(alarms(workshop({ ...set, closed: true }), counts(1, 3), [], now)).toEqual([]);
    expect(alarms(workshop({ ...set, attendance_taken: false }), counts(0, 0), [], now)).toEqual([]);
  });
});
