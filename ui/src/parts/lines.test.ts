import { render, screen, waitFor } from "@testing-library/svelte";
import { userEvent } from "@testing-library/user-event";
import { createRawSnippet } from "svelte";
import { beforeAll, describe, expect, it, vi } from "vitest";
import LineList from "./LineList.svelte";

beforeAll(() => {
  Element.prototype.scrollIntoView = vi.fn();
});

const field = (of: string) => createRawSnippet<[string, number]>((id) => ({ render: () => `<input aria-label="${of} ${id()}">` }));

function shown(said: Record<string, unknown> = {}) {
  const props = { label: "Point", placeholder: "New", removing: (text: string) => `Remove ${text}`, onsave: vi.fn(), onarrange: vi.fn(), onstrike: vi.fn(), lines: [{ id: "a", text: "first" }], onadd: vi.fn(() => "b"), ...said };
  const { rerender } = render(LineList, props);
  return { ...props, becomes: (lines: { id: string; text: string }[]) => rerender({ ...props, lines }) };
}

describe("lines in an order", () => {
  it("go on with Tab from a new line to what else is said of it, once it is there", async () => {
    const user = userEvent.setup();
    const list = shown({ trail: field("minutes"), below: field("kind") });
    await user.type(screen.getByRole("textbox", { name: "New" }), "second");
    await user.tab();
    expect(list.onadd.mock.calls).toEqual([["second", 1]]);
    await list.becomes([{ id: "a", text: "first" }, { id: "b", text: "second" }]);
    await waitFor(() => expect(screen.getByRole("textbox", { name: "minutes b" })).toHaveFocus());
    await user.tab();
    expect(screen.getByRole("textbox", { name: "kind b" })).toHaveFocus();
    await user.tab();
    expect(screen.getByRole("button", { name: "Remove second" })).toHaveFocus();
  });

  it("are left with Tab from an empty new line", async () => {
    const user = userEvent.setup();
    const { onadd } = shown({ trail: field("minutes") });
    screen.getByRole("textbox", { name: "New" }).focus();
    await user.tab();
    expect(document.body).toHaveFocus();
    expect(onadd).not.toHaveBeenCalled();
  });

  it("are left with Tab where nothing else is said of a line, which is kept", async () => {
    const user = userEvent.setup();
    const list = shown();
    await user.type(screen.getByRole("textbox", { name: "New" }), "second");
    await user.tab();
    await list.becomes([{ id: "a", text: "first" }, { id: "b", text: "second" }]);
    expect(list.onadd.mock.calls).toEqual([["second", 1]]);
    expect(document.body).toHaveFocus();
  });

  it("go on with Enter to the next new line", async () => {
    const user = userEvent.setup();
    const list = shown({ trail: field("minutes") });
    await user.type(screen.getByRole("textbox", { name: "New" }), "second{Enter}");
    await list.becomes([{ id: "a", text: "first" }, { id: "b", text: "second" }]);
    await waitFor(() => expect(screen.getByRole("textbox", { name: "New" })).toHaveFocus());
  });

  it("go on with Enter from what is said of a line to a new one after it", async () => {
    const user = userEvent.setup();
    const list = shown({ lines: [{ id: "a", text: "first" }, { id: "b", text: "second" }], trail: field("minutes") });
    screen.getByRole("textbox", { name: "minutes a" }).focus();
    await user.keyboard("{Enter}");
    const blank = screen.getByRole("textbox", { name: "New" });
    await waitFor(() => expect(blank).toHaveFocus());
    await user.type(blank, "between{Enter}");
    expect(list.onadd.mock.calls).toEqual([["between", 1]]);
  });

  it("are put elsewhere with Alt and the arrows", async () => {
    const user = userEvent.setup();
    const { onarrange } = shown({ lines: [{ id: "a", text: "first" }, { id: "b", text: "second" }], trail: field("minutes"), below: field("kind") });
    screen.getByRole("textbox", { name: "Point 2" }).focus();
    await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
    expect(onarrange.mock.calls).toEqual([[["b", "a"]]]);
  });
});
