import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { userEvent } from "@testing-library/user-event";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { t, words } from "../words/words.svelte";
import Combobox, { type Known } from "./Combobox.svelte";
import KeptField from "./KeptField.svelte";

beforeAll(() => {
  words.language = "en";
  Element.prototype.scrollIntoView = vi.fn();
});

describe("a line that is kept", () => {
  it("is kept once by Enter and leaving it, without what surrounds it", async () => {
    const user = userEvent.setup();
    const onkeep = vi.fn(() => new Promise<boolean>(() => undefined));
    render(KeptField, { label: "Place", value: "Tetouan", onkeep });
    const line = screen.getByRole("textbox", { name: "Place" });
    await user.clear(line);
    await user.type(line, " Martil {Enter}");
    await user.tab();
    await fireEvent.change(line);
    expect(onkeep.mock.calls).toEqual([["Martil"]]);
  });

  it("stays as it was typed when it is refused, says so, and goes back with Escape", async () => {
    const user = userEvent.setup();
    render(KeptField, { label: "Number", value: "2", onkeep: () => false });
    const line = screen.getByRole("textbox", { name: "Number" });
    await user.type(line, "x{Enter}");
    await screen.findByText(t("shell-not-saved"));
    expect(line).toHaveValue("2x");
    expect(line).toBeInvalid();
    await user.keyboard("{Escape}");
    expect(line).toHaveValue("2");
    expect(line).toBeValid();
  });

  it("is not kept when it says the same, nor empty where it is needed", async () => {
    const user = userEvent.setup();
    const onkeep = vi.fn();
    render(KeptField, { label: "Title", value: "Open", needed: true, onkeep });
    const line = screen.getByRole("textbox", { name: "Title" });
    await user.type(line, " {Enter}");
    expect(line).toHaveValue("Open");
    await user.clear(line);
    await user.tab();
    expect(line).toHaveValue("Open");
    expect(onkeep).not.toHaveBeenCalled();
  });

  it("is kept in the form in which it is read, once it can be read", async () => {
    const user = userEvent.setup();
    const onkeep = vi.fn();
    const read = (typed: string) => (/^\d+$/.test(typed) ? String(Number(typed)) : undefined);
    render(KeptField, { label: "Seats", value: "60", read, wrong: "a number", onkeep });
    const line = screen.getByRole("textbox", { name: "Seats" });
    await user.clear(line);
    await user.type(line, "many{Enter}");
    await screen.findByText("a number");
    expect(line).toHaveValue("many");
    expect(line).toBeInvalid();
    await user.clear(line);
    await user.type(line, "060{Enter}");
    expect(line).toHaveValue("60");
    expect(line).toBeValid();
    expect(onkeep).not.toHaveBeenCalled();
    await user.clear(line);
    await user.type(line, "080{Enter}");
    await user.clear(line);
    await user.keyboard("{Enter}");
    expect(onkeep.mock.calls).toEqual([["80"], [""]]);
  });

  it("leaves Enter to the text where it is long", async () => {
    const user = userEvent.setup();
    const onkeep = vi.fn();
    render(KeptField, { label: "Letterhead", value: "", long: true, onkeep });
    await user.type(screen.getByRole("textbox", { name: "Letterhead" }), "one{Enter}two");
    await user.tab();
    expect(onkeep.mock.calls).toEqual([["one\ntwo"]]);
  });
});

describe("a line in which a name is typed", () => {
  const known: Known[] = [{ id: "a", words: "Amal", sure: true }, { id: "b", words: "Amina", sure: true }];
  const find = (typed: string) => Promise.resolve(known.filter((one) => one.words.startsWith(typed)));
  const fresh = (name: string) => `Add ${name}`;

  it("offers what is known and the name itself, and takes what is marked", async () => {
    const user = userEvent.setup();
    const onpick = vi.fn();
    render(Combobox, { label: "Person", find, fresh, onpick });
    const line = screen.getByRole("combobox", { name: "Person" });
    await user.type(line, "Am");
    expect((await screen.findAllByRole("option")).map((one) => one.textContent.trim())).toEqual(["Amal", "Amina", "Add Am"]);
    expect(line).toHaveAttribute("aria-activedescendant", screen.getAllByRole("option")[0]!.id);
    await user.keyboard("{ArrowDown}{Enter}");
    expect(onpick.mock.calls).toEqual([[{ id: "b", name: "Amina" }]]);
    expect(line).toHaveValue("Amina");
    expect(line).toHaveAttribute("aria-expanded", "false");
  });

  it("waits for the answer to what was typed, and takes it on leaving", async () => {
    const user = userEvent.setup();
    const onpick = vi.fn();
    let answer: (known: Known[]) => void = () => undefined;
    render(Combobox, { label: "Person", find: () => new Promise<Known[]>((done) => (answer = done)), fresh, onpick });
    await user.type(screen.getByRole("combobox"), "Sanaa");
    await user.tab();
    expect(onpick).not.toHaveBeenCalled();
    answer([]);
    await waitFor(() => expect(onpick.mock.calls).toEqual([[{ name: "Sanaa" }]]));
  });

  it("says again what stood there after Escape, and nothing once it was emptied", async () => {
    const user = userEvent.setup();
    const onpick = vi.fn();
    render(Combobox, { label: "Organiser", find, fresh, onpick, picked: { id: "c", name: "Commune" } });
    const line = screen.getByRole("combobox");
    await user.type(line, "x{Escape}");
    expect(line).toHaveValue("Commune");
    await user.clear(line);
    await user.tab();
    expect(onpick.mock.calls).toEqual([[undefined]]);
  });

  it("that names one after the other is empty again, and takes nothing on leaving", async () => {
    const user = userEvent.setup();
    const onpick = vi.fn();
    render(Combobox, { label: "Partner", find, adds: true, onpick });
    const line = screen.getByRole("combobox");
    await user.type(line, "Amal");
    await screen.findByRole("option");
    await user.keyboard("{Enter}");
    expect(onpick.mock.calls).toEqual([[{ id: "a", name: "Amal" }]]);
    expect(line).toHaveValue("");
    await user.type(line, "Nobody{Enter}");
    await user.type(line, "Ami");
    await user.tab();
    expect(line).toHaveValue("");
    expect(onpick).toHaveBeenCalledOnce();
  });
});
