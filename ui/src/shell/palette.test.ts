import { render, screen } from "@testing-library/svelte";
import { userEvent } from "@testing-library/user-event";
import { beforeAll, beforeEach, expect, it, vi } from "vitest";
import type { Hit } from "../api/bindings";
import { route } from "../state/route.svelte";
import Palette from "./Palette.svelte";

const answers = vi.hoisted(() => new Map<string, (hits: unknown[]) => void>());
const asked = vi.hoisted((): string[] => []);
vi.mock("../api/calls", () => ({
  read: ({ view, query }: { view: string; query: string }) => {
    if (view !== "find") return Promise.resolve([]);
    asked.push(query);
    return new Promise((answer) => answers.set(query, answer));
  },
}));

const hit = (id: string, name: string) => ({ kind: "person", id, name, organisation: null, match: "exact", highlights: [] }) as unknown as Hit;

beforeAll(() => {
  Element.prototype.scrollIntoView = vi.fn();
});
beforeEach(() => {
  answers.clear();
  asked.length = 0;
});

it("goes where Enter was meant to, though what is found still answers to fewer letters", async () => {
  const user = userEvent.setup();
  const go = vi.spyOn(route, "go");
  render(Palette, { open: true, onsheet: vi.fn() });
  const line = await screen.findByRole("combobox");
  await vi.waitFor(() => expect(line).toHaveFocus());
  await user.keyboard("@na");
  answers.get("na")!([hit("nasira", "Nasira"), hit("nasser", "Nasser")]);
  await screen.findByText("Nasira");
  await user.keyboard("sser{Enter}");
  expect(go).not.toHaveBeenCalled();
  answers.get("nasser")!([hit("nasser", "Nasser")]);
  await vi.waitFor(() => expect(go).toHaveBeenCalledWith("directory", "nasser"));
  expect(go).toHaveBeenCalledTimes(1);
});

it("hears no Enter that was followed by other letters", async () => {
  const user = userEvent.setup();
  const go = vi.spyOn(route, "go").mockClear();
  render(Palette, { open: true, onsheet: vi.fn() });
  const line = await screen.findByRole("combobox");
  await vi.waitFor(() => expect(line).toHaveFocus());
  await user.keyboard("@na{Enter}s");
  answers.get("na")!([hit("nasira", "Nasira")]);
  answers.get("nas")!([hit("nasser", "Nasser")]);
  await screen.findByText("Nasser");
  expect(go).not.toHaveBeenCalled();
});

it("asks once for what is typed, and an arrow's choice is not taken back by the answer", async () => {
  const user = userEvent.setup();
  render(Palette, { open: true, onsheet: vi.fn() });
  const line = await screen.findByRole("combobox");
  await vi.waitFor(() => expect(line).toHaveFocus());
  const marked = () => screen.getAllByRole("option").find((option) => option.getAttribute("aria-selected") === "true");
  await user.keyboard("@na");
  answers.get("na")!([hit("nasira", "Nasira"), hit("nasser", "Nasser")]);
  await screen.findByText("Nasira");
  await user.keyboard("{ArrowDown}");
  await vi.waitFor(() => expect(marked()).toHaveTextContent("Nasser"));
  await user.keyboard("s{ArrowDown}");
  answers.get("nas")!([hit("nasser", "Nasser"), hit("nasira", "Nasira")]);
  await vi.waitFor(() => expect(screen.getAllByRole("option")[0]).toHaveTextContent("Nasser"));
  expect(marked()).toHaveTextContent("Nasser");
  expect(asked).toEqual(["n", "na", "nas"]);
});
