import { expect, test } from "vitest";
import type { Axis } from "../../api/bindings";
import { axesMeant, inserted, mentioned } from "./mention";

const end = (text: string) => mentioned(text, text.length);

test("a sign at the beginning of a word, and letters after it, is a mention, in any script", () => {
  expect(end("قال @ناص")).toEqual({ sign: "@", from: 4, query: "ناص" });
  expect(end("@Nasira Al")).toEqual({ sign: "@", from: 0, query: "Nasira Al" });
  expect(end("(#الديم")).toEqual({ sign: "#", from: 1, query: "الديم" });
  expect(end("@12")?.query).toBe("12");
  expect(mentioned("قال @ناص ثم", 8)?.query).toBe("ناص");
});

test("a sign in mid-word, alone, or with more than a name after it, is none", () => {
  for (const text of ["nasira@exemple", "a_@b", "@", "قال @", "@ناصر، ثم", "@a b c d", "@ناصر\nثم", "@a  b", "٣@٤", `@${"x".repeat(41)}`]) expect(end(text), text).toBeUndefined();
});

test("how far back is looked does not make a mention of an address", () => {
  expect(end(`${"x".repeat(60)}@mail`)).toBeUndefined();
  expect(end(`${"x".repeat(60)} @mail`)?.query).toBe("mail");
});

test("what was chosen stands in the place of what was typed, and what follows stays", () => {
  expect(inserted("قال @ناص إن", { sign: "@", from: 4, query: "ناص" }, "ناصرة")).toEqual({ text: "قال ناصرة إن", caret: 10 });
  expect(inserted("@na", { sign: "@", from: 0, query: "na" }, "Nasira")).toEqual({ text: "Nasira ", caret: 7 });
});

test("axes are meant by number, by beginning, by any word", () => {
  const axes = [{ id: "1", title: "الديمقراطية التشاركية", position: 1 }, { id: "2", title: "La participation des femmes", position: 2 }] as Axis[];
  const ids = (query: string) => axesMeant(query, axes).map(({ id }) => id);
  expect([ids("الدي"), ids("تشارك"), ids("FEM"), ids("2"), ids("x")]).toEqual([["1"], ["1"], ["2"], ["2"], []]);
});
