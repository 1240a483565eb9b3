import { tick } from "svelte";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Call, Reply, Workshop } from "../../api/bindings";
import { Refused } from "../../api/fault";
import { desk } from "../../state/desk.svelte";
import { notices } from "../../state/notices.svelte";
import { words } from "../../words/words.svelte";
import { Papers } from "./papers.svelte";

const call = vi.hoisted(() => vi.fn<(call: Call) => Promise<Reply>>());
vi.mock("../../api/transport", () => ({ call, onChanged: vi.fn(), tellChanged: vi.fn() }));

const papers = () => new Papers(() => ({ id: "w", language: "fr" }) as Workshop);
const at = (path: string) => ({ reply: "saved", value: { path } }) as unknown as Reply;

beforeEach(() => {
  words.language = "en";
  call.mockReset();
  notices.list = [];
});

describe("a paper before the evening", () => {
  it("is saved in the language of the workshop, and where it is stays said", async () => {
    call.mockResolvedValueOnce(at("/a.pdf")).mockResolvedValueOnce(at("/b.pdf")).mockResolvedValueOnce(at("/c.pdf")).mockResolvedValueOnce(at("/d.pdf"));
    const list = papers();
    for (const paper of ["sheet", "badges", "cards", "invitations"] as const) await list.save(paper);
    const frame = { workshop: "w", language: "fr", public: false };
    expect(call.mock.calls.map(([asked]) => asked)).toEqual([
      { call: "save", paper: { ...frame, document: "attendance", blank: true }, sheet: false }, { call: "save", paper: { ...frame, document: "badges", blank: false }, sheet: false },
      { call: "save", paper: { ...frame, document: "badges", blank: true }, sheet: false }, { call: "save", paper: { ...frame, document: "invitations", blank: false }, sheet: false },
    ]);
    expect({ ...list.saved }).toEqual({ sheet: "/a.pdf", badges: "/b.pdf", cards: "/c.pdf", invitations: "/d.pdf" });
    expect(notices.list.at(-1)?.text).toContain("/d.pdf");
  });

  it("is set one at a time, and says which", async () => {
    let done!: (reply: Reply) => void;
    call.mockReturnValueOnce(new Promise((resolve) => (done = resolve)));
    const list = papers();
    const first = list.save("badges");
    expect(list.setting).toBe("badges");
    await list.save("sheet");
    expect(list.setting).toBe("badges");
    await vi.waitFor(() => expect(call).toHaveBeenCalledOnce());
    done(at("/b.pdf"));
    await first;
    expect(list.setting).toBeUndefined();
  });

  it("that is refused says why, and another can be set", async () => {
    call.mockRejectedValueOnce(new Refused({ code: "cannot-write", args: { path: "/x", reason: "full" } })).mockResolvedValueOnce(at("/a.pdf"));
    const list = papers();
    await list.save("sheet");
    expect([list.setting, list.saved.sheet, notices.list.map(({ tone }) => tone)]).toEqual([undefined, undefined, ["failure"]]);
    await list.save("sheet");
    expect(list.saved.sheet).toBe("/a.pdf");
  });

  it("waits for what was just typed, and gives the focus back", async () => {
    document.body.innerHTML = "<input>";
    const line = document.querySelector("input")!;
    line.focus();
    const typing = {};
    desk.hold(typing, "saving");
    call.mockResolvedValueOnce(at("/a.pdf"));
    const saved = papers().save("sheet");
    expect(document.activeElement).toBe(document.body);
    await tick();
    expect(call).not.toHaveBeenCalled();
    desk.hold(typing, "saved");
    await saved;
    expect(call).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(line);
  });
});
