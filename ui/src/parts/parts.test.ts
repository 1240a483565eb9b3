import { render, screen, waitFor, within } from "@testing-library/svelte";
import { userEvent } from "@testing-library/user-event";
import { beforeAll, describe, expect, it, vi } from "vitest";
import DialogOf from "./Dialog.test.svelte";
import Segmented from "./Segmented.svelte";
import Select from "./Select.svelte";

const choices = [{ value: "ar", words: "العربية" }, { value: "fr", words: "Français" }, { value: "en", words: "English" }];

/** jsdom lays nothing out, so what floats never gets its place, and counts as hidden. */
const SHOWN = { hidden: true };

beforeAll(() => {
  // What jsdom does not have and the headless library asks for.
  Element.prototype.scrollIntoView = vi.fn();
  Element.prototype.hasPointerCapture = () => false;
  Element.prototype.setPointerCapture = vi.fn();
  Element.prototype.releasePointerCapture = vi.fn();
});

describe("a dialog", () => {
  it("is named by its title, takes the focus, and gives it back when Escape closes it", async () => {
    const user = userEvent.setup();
    const onclose = vi.fn();
    render(DialogOf, { onclose });
    expect(screen.queryByRole("dialog")).toBeNull();
    screen.getByText("open").focus();
    await user.keyboard("{Enter}");
    const dialog = await screen.findByRole("dialog", { name: "A title" });
    await waitFor(() => expect(dialog).toContainElement(document.activeElement as HTMLElement));
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(onclose).toHaveBeenCalledOnce();
    await waitFor(() => expect(screen.getByText("open")).toHaveFocus());
  });

  it("is closed by what stands at its foot", async () => {
    const user = userEvent.setup();
    render(DialogOf, { onclose: vi.fn() });
    await user.click(screen.getByText("open"));
    await user.click(within(await screen.findByRole("dialog")).getByText("close"));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });
});

describe("a segmented switch", () => {
  it("is a group of radio buttons with a name", () => {
    render(Segmented, { label: "Language", choices, value: "fr", onchange: vi.fn() });
    expect(screen.getByRole("group", { name: "Language" })).toBeVisible();
    expect(screen.getAllByRole("radio")).toHaveLength(3);
    expect(screen.getByRole("radio", { name: "Français" })).toBeChecked();
  });

  it("is one stop of the Tab key, and is changed by arrows and by a click", async () => {
    const user = userEvent.setup();
    const onchange = vi.fn();
    render(Segmented, { label: "Language", choices, value: "fr", onchange });
    await user.tab();
    expect(screen.getByRole("radio", { name: "Français" })).toHaveFocus();
    await user.keyboard("{ArrowDown}");
    expect(onchange).toHaveBeenLastCalledWith("en");
    await user.click(screen.getByText("العربية"));
    expect(onchange).toHaveBeenLastCalledWith("ar");
  });

  it("shows nothing chosen where nothing is", () => {
    render(Segmented, { label: "Language", choices, value: undefined, onchange: vi.fn() });
    for (const radio of screen.getAllByRole("radio")) expect(radio).not.toBeChecked();
  });
});

describe("a select", () => {
  it("says its label and what is chosen", () => {
    render(Select, { label: "Language", choices, value: "fr", onchange: vi.fn() });
    const button = screen.getByRole("combobox", { name: /Language/ });
    expect(button).toHaveTextContent("Français");
    expect(button).toHaveAttribute("aria-expanded", "false");
  });

  it("opens by a key, is walked by arrows, and is chosen by Enter", async () => {
    const user = userEvent.setup();
    const onchange = vi.fn();
    render(Select, { label: "Language", choices, value: "fr", onchange });
    screen.getByRole("combobox", { name: /Language/ }).focus();
    await user.keyboard("{Enter}");
    expect((await screen.findAllByRole("option", SHOWN)).map((option) => option.textContent?.trim())).toEqual(choices.map((choice) => choice.words));
    await waitFor(() => expect(screen.getAllByRole("option", SHOWN)[1]).toHaveAttribute("data-highlighted"));
    await user.keyboard("{ArrowDown}{Enter}");
    expect(onchange).toHaveBeenCalledWith("en");
    await waitFor(() => expect(screen.queryByRole("option", SHOWN)).toBeNull());
  });

  it("changes nothing when Escape closes it", async () => {
    const user = userEvent.setup();
    const onchange = vi.fn();
    render(Select, { label: "Language", choices, value: "fr", onchange });
    screen.getByRole("combobox", { name: /Language/ }).focus();
    await user.keyboard("{ArrowDown}");
    await screen.findAllByRole("option", SHOWN);
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("option", SHOWN)).toBeNull());
    expect(onchange).not.toHaveBeenCalled();
  });
});
