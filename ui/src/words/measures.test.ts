// @vitest-environment node
import { afterEach, describe, expect, it } from "vitest";
import { ago, day, hour, initial, moment, percent, shortDay, size, span } from "./measures";
import { words } from "./words.svelte";

afterEach(() => (words.language = "ar"));
const bare = (text: string) => text.replace(/[\u2066-\u2069\u200e\u200f\u061c]/gu, "").replace(/[\u00a0\u202f]/gu, " ");
const NOON = Date.UTC(2022, 9, 13, 12, 0);
const [SECOND, MINUTE, HOUR, DAY] = [1_000, 60_000, 3_600_000, 86_400_000];

describe("an hour", () => {
  it("is that of the workshop, whatever the laptop's", () => {
    expect(hour(NOON, 60)).toBe("13:00");
    expect(hour(NOON, 0)).toBe("12:00");
    expect(hour(NOON, -330)).toBe("06:30");
    expect(hour(Date.UTC(2022, 9, 13, 23, 30), 60)).toBe("00:30");
  });
});

describe("a span", () => {
  it("is told in minutes and seconds, with hours where there are any", () => {
    expect([0, 999, 9 * SECOND, 3 * MINUTE + 12 * SECOND, HOUR, 11 * HOUR + 61 * SECOND].map(span)).toEqual(["00:00", "00:00", "00:09", "03:12", "1:00:00", "11:01:01"]);
  });

  it("is never less than nothing, as when a clock was set back", () => {
    expect(span(-5_000)).toBe("00:00");
  });
});

describe("a day", () => {
  it("is written with Western digits and Moroccan months in Arabic", () => {
    expect(bare(day("2022-10-13"))).toBe("الخميس 13 أكتوبر 2022");
    expect(bare(shortDay("2022-08-01"))).toBe("1 غشت 2022");
  });

  it("is the same day everywhere", () => {
    words.language = "en";
    expect(bare(shortDay("2022-01-01"))).toBe("1 January 2022");
    words.language = "fr";
    expect(bare(day("2022-10-13"))).toBe("jeudi 13 octobre 2022");
    words.language = "es";
    expect(bare(day("2022-10-13"))).toBe("jueves, 13 de octubre de 2022");
  });

  it("has its hour in the form of twenty-four", () => {
    words.language = "en";
    expect(bare(moment(new Date(2022, 9, 13, 0, 5).getTime()))).toContain("00:05");
  });
});

describe("how long ago", () => {
  it("is told in the largest unit that fits", () => {
    words.language = "en";
    const told = [0, 59 * SECOND, MINUTE, 119 * SECOND, 3 * HOUR, DAY, 40 * DAY, 800 * DAY].map((past) => ago(NOON - past, NOON));
    expect(told).toEqual(["this minute", "this minute", "1 minute ago", "1 minute ago", "3 hours ago", "yesterday", "last month", "2 years ago"]);
  });

  it("says so of what is to come", () => {
    words.language = "en";
    expect(ago(NOON + 2 * HOUR, NOON)).toBe("in 2 hours");
  });

  it("has Western digits in Arabic", () => {
    expect(bare(ago(NOON - 3 * HOUR, NOON))).toBe("قبل 3 ساعات");
  });
});

describe("a share and a size", () => {
  it("are written as people write them", () => {
    words.language = "fr";
    expect(bare(percent(0.426))).toBe("43 %");
    expect(bare(size(2_340_000))).toBe("2,3 Mo");
    expect(bare(size(40_000))).toBe("40 ko");
  });
});

describe("the first letter of a name", () => {
  it("passes over titles and articles", () => {
    expect(["السيدة ناصرة", "الفقيه", "Mme Alami", "Dr. Radi", "منير", ""].map(initial)).toEqual(["ن", "ف", "A", "R", "م", ""]);
  });
});
