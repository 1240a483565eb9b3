import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Evening } from "../../api/bindings";
import type { Offer } from "./mention";
import { Mentions } from "./mentions.svelte";

const answers = vi.hoisted(() => new Map<string, (offers: Offer[]) => void>());
vi.mock("./mention", async (original) => ({
  ...(await original<typeof import("./mention")>()),
  offers: ({ query }: { query: string }) => new Promise<Offer[]>((answer) => answers.set(query, answer)),
}));

const [NASIRA, NASSER] = ["Nasira", "Nasser"].map((words): Offer => ({ id: words, words, more: null })) as [Offer, Offer];
const type = vi.fn();
const enter = () => new KeyboardEvent("keydown", { key: "Enter", cancelable: true });
let area: HTMLTextAreaElement;
let mentions: Mentions;

const typed = (text: string) => {
  area.value = text;
  area.setSelectionRange(text.length, text.length);
  return mentions.look("line", area);
};
const answered = async (query: string, ...offers: Offer[]) => {
  answers.get(query)!(offers);
  await vi.waitFor(() => undefined);
};

beforeEach(() => {
  area = document.body.appendChild(document.createElement("textarea"));
  area.focus();
  mentions = new Mentions({ evening: () => ({ axes: [] }) as unknown as Evening, speakers: new Map(), typing: { type } });
});
afterEach(() => {
  area.remove();
  answers.clear();
  type.mockClear();
});

test("Enter takes what is marked, in the place of what was typed", async () => {
  void typed("avis de @nas");
  await answered("nas", NASIRA, NASSER);
  mentions.key(new KeyboardEvent("keydown", { key: "ArrowDown" }));
  expect(mentions.key(enter())).toBe(true);
  expect(area.value).toBe("avis de Nasser ");
  expect(type).toHaveBeenLastCalledWith("line", "avis de Nasser ");
});

test("Enter is for all the letters that were typed, though the offers answer to fewer; what is typed behind stays", async () => {
  void typed("avis de @nas");
  await answered("nas", NASIRA, NASSER);
  void typed("avis de @nasser");
  expect(mentions.key(enter()), "the key is heard").toBe(true);
  expect(area.value, "nobody is taken yet").toBe("avis de @nasser");
  void typed("avis de @nasser: oui");
  await answered("nasser", NASSER);
  expect(area.value).toBe("avis de Nasser : oui");
  expect(area.selectionStart).toBe(area.value.length);
  expect(mentions.open).toBeUndefined();
});

test("what an arrow went to stays chosen when the answer to the last letter comes", async () => {
  void typed("@na");
  await answered("na", NASIRA, NASSER);
  void typed("@nas");
  mentions.key(new KeyboardEvent("keydown", { key: "ArrowDown" }));
  await answered("nas", NASSER, NASIRA);
  expect(mentions.at).toBe(0);
  mentions.key(enter());
  expect(area.value).toBe("Nasser ");
});

test("a mention that was changed before its answer came is left as it is", async () => {
  void typed("@nas");
  await answered("nas", NASIRA);
  void typed("@nasser");
  mentions.key(enter());
  void typed("@na");
  await answered("nasser", NASSER);
  expect(area.value).toBe("@na");
});
