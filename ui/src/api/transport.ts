// The way to the core: the window's bridge, or in a browser the loopback bridge of the tests. Nothing else knows which.

import { invoke } from "@tauri-apps/api/core";
import type { Call, Fault, HallScene, HallWindow, Reply } from "./bindings";
import { Refused } from "./fault";

const inWindow = "__TAURI_INTERNALS__" in globalThis;

async function fetched<T>(path: string, init?: RequestInit): Promise<T> {
  const answer = await fetch(path, init);
  const body: unknown = await answer.json();
  if (!answer.ok) throw body;
  return body as T;
}

function refused(error: unknown): Refused {
  if (typeof error === "object" && error !== null && "code" in error) return new Refused(error as Fault);
  return new Refused({ code: "unexpected", args: { detail: String(error) } });
}

const CHANGES = new Set<Call["call"]>(["act", "undo", "redo", "take-back", "restore", "begin", "open", "own", "merge", "invite-list"]);
let line: Promise<unknown> = Promise.resolve();

/** Asks the core. Throws [`Refused`] when it says no. What changes something waits for what was asked before it. */
export function call(call: Call): Promise<Reply> {
  if (!CHANGES.has(call.call)) return asked(call);
  const mine = line.then(() => asked(call));
  line = mine.catch(() => undefined);
  return mine;
}

async function asked(call: Call): Promise<Reply> {
  try {
    if (inWindow) return await invoke<Reply>("call", { call });
    return await fetched<Reply>("/call", { method: "POST", body: JSON.stringify(call) });
  } catch (error) {
    throw refused(error);
  }
}

/** What the hall is to see. */
export async function hall(): Promise<HallScene> {
  try {
    return inWindow ? await invoke<HallScene>("hall") : await fetched<HallScene>("/hall");
  } catch (error) {
    throw refused(error);
  }
}

/** The page that stands for the hall's window in a browser, which has none. */
let page: WindowProxy | null = null;

/** How the hall's window stands. */
export async function hallWindow(): Promise<HallWindow> {
  return inWindow ? invoke<HallWindow>("hall_window") : { open: page !== null && !page.closed, second_screen: false };
}

/** Shows or hides the hall's window. */
export async function showHall(shown: boolean): Promise<HallWindow> {
  try {
    if (inWindow) return await invoke<HallWindow>("show_hall", { shown });
  } catch (error) {
    throw refused(error);
  }
  if (!shown) page?.close();
  else if (page === null || page.closed) page = window.open("hall.html", "hall");
  return { open: shown, second_screen: false };
}

/** Hears how the hall's window stands now: whoever works the system may close it, and a screen may be pulled out. */
export async function onHallWindow(heard: (now: HallWindow) => void): Promise<() => void> {
  if (!inWindow) {
    const channel = new BroadcastChannel("hall");
    channel.onmessage = ({ data }: MessageEvent<HallWindow>) => heard(data);
    return () => channel.close();
  }
  const { getCurrentWebviewWindow } = await import("@tauri-apps/api/webviewWindow");
  return getCurrentWebviewWindow().listen<HallWindow>("hall", ({ payload }) => heard(payload));
}

/** The page of the hall says that it goes; in the window the system says it. */
export function tellHallWindow(): void {
  if (!inWindow) addEventListener("pagehide", () => new BroadcastChannel("hall").postMessage({ open: false, second_screen: false } satisfies HallWindow));
}

/** Hears that something changed, said by another window or by the core itself. */
export async function onChanged(heard: () => void): Promise<() => void> {
  if (!inWindow) {
    const channel = new BroadcastChannel("changed");
    channel.onmessage = heard;
    return () => channel.close();
  }
  // A listener without a window of its own would also hear what is said to another.
  const { getCurrentWebviewWindow } = await import("@tauri-apps/api/webviewWindow");
  return getCurrentWebviewWindow().listen("changed", heard);
}

/** Says to other pages that something changed; in the window the core says it. */
export function tellChanged(): void {
  if (inWindow) return;
  const channel = new BroadcastChannel("changed");
  channel.postMessage(null);
  channel.close();
}
