import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Call, Reply } from "../api/bindings";
import { Refused } from "../api/fault";
import { words } from "../words/words.svelte";
import { desk, newId } from "./desk.svelte";
import { notices } from "./notices.svelte";

const { call, told } = vi.hoisted(() => ({ call: vi.fn<(call: Call) => Promise<Reply>>(), told: vi.fn() }));
vi.mock("../api/transport", () => ({ call, onChanged: vi.fn(), tellChanged: told }));

const done = (action: string): Reply => ({ reply: "done", value: { action, remarks: [] } });
const end = { do: "end-floor", workshop: "w", stopped_at: null } as const;
const bare = () => notices.list.map((notice) => [notice.tone, notice.text.replace(/[\u2066-\u2069]/gu, ""), notice.undo]);

beforeEach(() => {
  call.mockReset();
  told.mockReset();
  notices.list = [];
  words.language = "en";
});

describe("an act", () => {
  it("is done, said, offered to be taken back, and told to whoever reads", async () => {
    call.mockResolvedValue(done("end-floor"));
    const before = desk.changes;
    expect(await desk.act(end, end)).toBe(true);
    expect(call).toHaveBeenCalledWith({ call: "act", actions: [end, end] });
    expect(bare()).toMatchObject([["done", expect.any(String), true]]);
    expect([desk.changes, desk.saving, told.mock.calls.length]).toEqual([before + 1, "saved", 1]);
  });

  it("is saving until the core has answered", async () => {
    let answer!: (reply: Reply) => void;
    call.mockReturnValue(new Promise((resolve) => (answer = resolve)));
    const acting = desk.quietly(end);
    expect(desk.saving).toBe("saving");
    answer(done("end-floor"));
    await acting;
    expect([desk.saving, notices.list]).toEqual(["saved", []]);
  });

  it("that is refused changes nothing, and says why", async () => {
    call.mockRejectedValue(new Refused({ code: "nobody-has-the-floor", args: {} }));
    const before = desk.changes;
    expect(await desk.act(end)).toBe(false);
    expect([desk.changes, desk.saving, told.mock.calls.length]).toEqual([before, "saved", 0]);
    expect(bare()).toMatchObject([["failure", expect.stringContaining("floor"), false]]);
  });

  it("that was done already is done, if the screen itself shows it, and is read again", async () => {
    call.mockRejectedValue(new Refused({ code: "already", args: {} }));
    const before = desk.changes;
    expect(await desk.quietly(end)).toBe(true);
    expect([desk.changes, desk.saving, notices.list]).toEqual([before + 1, "saved", []]);
    expect(await desk.act(end)).toBe(false);
  });

  it.each(["disk-full", "dossier-read-only", "dossier-damaged"])("that the disk would not take (%s) is not saved", async (code) => {
    call.mockRejectedValue(new Refused({ code, args: { path: "x", detail: "y" } }));
    await desk.act(end);
    expect(desk.saving).toBe("failed");
    call.mockResolvedValue(done("end-floor"));
    await desk.act(end);
    expect(desk.saving).toBe("saved");
  });

  it("leaves what others hold, and what is asked beside it, unsaved", async () => {
    const answers: ((reply: Reply) => void)[] = [];
    call.mockImplementation(() => new Promise((resolve) => answers.push(resolve)));
    const line = {};
    desk.hold(line, "saving");
    const both = [desk.quietly(end), desk.quietly(end)];
    answers[0]!(done("end-floor"));
    await both[0];
    expect(desk.saving).toBe("saving");
    answers[1]!(done("end-floor"));
    await both[1];
    expect(desk.saving).toBe("saving");
    desk.hold(line, "failed");
    expect(desk.saving).toBe("failed");
    desk.hold(line, "saved");
    expect(desk.saving).toBe("saved");
  });

  it("that broke on the way is told as unexpected", async () => {
    call.mockRejectedValue(new Error("broken pipe"));
    expect(await desk.act(end)).toBe(false);
    expect(bare()[0]?.[1]).toContain("broken pipe");
  });
});

describe("taking back", () => {
  it("names what was taken back, and offers no further undo", async () => {
    call.mockResolvedValue(done("arrive"));
    await desk.undo();
    await desk.takeBack("e1");
    expect(call.mock.calls.map(([asked]) => asked)).toEqual([{ call: "undo" }, { call: "take-back", entry: "e1" }]);
    expect(bare()).toMatchObject([["told", expect.stringContaining("Undone"), false]]);
  });
});

describe("preferences", () => {
  it("keep what is not said", async () => {
    call.mockResolvedValue({ reply: "state", value: { ...({} as object), remarks: [] } } as unknown as Reply);
    await desk.prefer({ text_size: 120 });
    expect(call.mock.calls[0]?.[0]).toMatchObject({ call: "prefer", preferences: { text_size: 120, language: "ar", letter_keys: true } });
  });
});

describe("an id", () => {
  it("is one that the core takes, and another every time", () => {
    expect(newId()).toMatch(/^[a-z0-9-]{1,64}$/);
    expect(new Set(Array.from({ length: 50 }, newId)).size).toBe(50);
  });
});
