import { render, screen } from "@testing-library/svelte";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import Rewrite from "./Rewrite.svelte";

/** A field that says `text`, with what is saved from it. */
async function rewriting(text = "before", answers = true) {
  const user = userEvent.setup();
  const onsave = vi.fn((_text: string) => Promise.resolve(answers));
  const { rerender, unmount } = render(Rewrite, { label: "Text", text, fixed: false, onsave });
  const field = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Text" });
  await user.click(field);
  await user.clear(field);
  return { user, onsave, field, unmount, says: (now: string) => rerender({ label: "Text", text: now, fixed: false, onsave }) };
}

describe("a text that is rewritten in place", () => {
  it("is saved by Enter, and not again when the field is left", async () => {
    const { user, onsave, field } = await rewriting();
    await user.type(field, "after{Enter}");
    await user.tab();
    expect(onsave.mock.calls).toEqual([["after"]]);
  });

  it("is saved by leaving the field, and takes a line break with Shift", async () => {
    const { user, onsave, field } = await rewriting();
    await user.type(field, "one{Shift>}{Enter}{/Shift}two");
    await user.tab();
    expect(onsave.mock.calls).toEqual([["one\ntwo"]]);
  });

  it("is saved when the screen is left by a key, which does not leave the field first", async () => {
    const { user, onsave, field, unmount } = await rewriting();
    await user.type(field, "half a sentence");
    unmount();
    expect(onsave.mock.calls).toEqual([["half a sentence"]]);
  });

  it("is left alone where nothing was typed, or where Escape took it back", async () => {
    const { user, onsave, field } = await rewriting();
    await user.type(field, "half");
    await user.keyboard("{Escape}");
    expect(field).toHaveValue("before");
    await user.tab();
    expect(onsave).not.toHaveBeenCalled();
  });

  it("keeps the words that were refused, so that they can be mended", async () => {
    const { user, onsave, field } = await rewriting("before", false);
    await user.type(field, "refused{Enter}");
    expect(field).toHaveValue("refused");
    await user.type(field, " no more{Enter}");
    expect(onsave.mock.calls).toEqual([["refused"], ["refused no more"]]);
  });

  it("comes back where it was taken away altogether and that was refused", async () => {
    const { user, field } = await rewriting("before", false);
    await user.keyboard("{Enter}");
    expect(field).toHaveValue("before");
  });

  it("follows what others say, but not under the hand that types", async () => {
    const { user, field, says } = await rewriting();
    await user.type(field, "mine");
    await says("theirs");
    expect(field).toHaveValue("mine");
    await user.keyboard("{Escape}");
    expect(field).toHaveValue("theirs");
    await user.tab();
    await says("theirs again");
    expect(field).toHaveValue("theirs again");
  });
});
