import { expect, test } from "vitest";
import { unprefixed, type Prefixes } from "./prefixes";

const prefixes: Prefixes = [["ت", "recommendation"], ["R", "recommendation"], ["ق", "decision"], ["D", "decision"], ["ع", "petition"], ["؟", "question"], ["?", "question"], ["س", "off-record"], ["X", "off-record"]];

test("a letter and a colon say what a line holds", () => {
  expect(unprefixed("ت: نشر المحاضر", prefixes)).toEqual({ mark: "recommendation", text: "نشر المحاضر" });
  expect(unprefixed(" r : publier", prefixes)).toEqual({ mark: "recommendation", text: "publier" });
  expect(unprefixed("ق:تأجيل", prefixes)).toEqual({ mark: "decision", text: "تأجيل" });
  expect(unprefixed("x: entre nous", prefixes)).toEqual({ mark: "off-record", text: "entre nous" });
});

test("a question mark needs no colon", () => {
  expect(unprefixed("؟ متى", prefixes)).toEqual({ mark: "question", text: "متى" });
  expect(unprefixed("?: quand", prefixes)).toEqual({ mark: "question", text: "quand" });
});

test("a word that begins with the letter is a word", () => {
  expect(unprefixed("تطوان: مدينة", prefixes)).toBeUndefined();
  expect(unprefixed("Rabat", prefixes)).toBeUndefined();
  expect(unprefixed("ت:", prefixes)).toBeUndefined();
  expect(unprefixed("", prefixes)).toBeUndefined();
});
