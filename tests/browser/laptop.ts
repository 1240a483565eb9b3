// A laptop of its own for each file of tests: the core behind the bridge, its folders, and a browser. The names are those of
// `tests/desktop/driver.rs` where they mean the same.

import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import type { Readings } from "../../ui/src/api/calls";
import type { Action, Call, Language, Preferences, Reply, State, View } from "../../ui/src/api/bindings";

const TOP = join(import.meta.dirname, "../..");
const INTERFACE = join(TOP, "ui/dist");
const BRIDGE = process.env.WARSHA_BRIDGE ?? join(TOP, "target/debug/bridge");
const CHROMIUM = process.env.WARSHA_CHROMIUM ?? "/usr/bin/chromium";
/** The longest that anything may take to come true, in milliseconds; nothing is waited for longer than it takes. */
const PATIENCE = 30_000;
/** The workshop of the sample. */
export const WORKSHOP = "workshop-2";
export const LANGUAGES = ["ar", "fr", "en", "es"] as const satisfies Language[];

type Named<K extends keyof Readings> = Extract<View, { view: K }>;

function needs(path: string, what: string): void {
  if (!existsSync(path)) throw new Error(`${path} is not there: ${what}`);
}

/** Where the core runs, and what it keeps. */
export class Laptop {
  private readonly folder = mkdtempSync(join(tmpdir(), "warsha-browser-"));
  readonly data = join(this.folder, "data");
  readonly documents = join(this.folder, "documents");
  url = "";
  private bridge: ChildProcess | undefined;
  private browser: Browser | undefined;
  private readonly contexts: BrowserContext[] = [];
  private readonly atExit = () => this.bridge?.kill();

  /** Starts the core and the browser. */
  async start(): Promise<void> {
    needs(BRIDGE, "`cargo build --package warsha-tests --bin bridge`, or say where it is in WARSHA_BRIDGE");
    needs(join(INTERFACE, "index.html"), "`npm run build` in ui");
    needs(CHROMIUM, "install Debian's chromium, or say in WARSHA_CHROMIUM where one is");
    const bridge = spawn(BRIDGE, ["0", this.data, this.documents, INTERFACE], { stdio: ["ignore", "pipe", "inherit"] });
    this.bridge = bridge;
    process.once("exit", this.atExit);
    this.url = await new Promise<string>((told, failed) => {
      bridge.stdout.once("data", (line: Buffer) => told(line.toString().trim()));
      bridge.once("error", failed);
      bridge.once("exit", (code) => failed(new Error(`the bridge ended with ${code}`)));
    });
    const quiet = ["--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
    // Chromium has no sandbox for the superuser, who runs tests in containers.
    const args = process.getuid?.() === 0 ? [...quiet, "--no-sandbox"] : quiet;
    this.browser = await chromium.launch({ executablePath: CHROMIUM, args });
  }

  /** Begins with the sample, in a language. */
  async begin(language: Language, sample = true): Promise<void> {
    await this.asks({ call: "begin", sample });
    await this.prefers({ language });
  }

  /** Ends everything and removes what it kept. */
  async end(): Promise<void> {
    await this.close();
    await this.browser?.close();
    const bridge = this.bridge;
    if (bridge && bridge.exitCode === null) {
      const gone = new Promise((ended) => bridge.once("exit", ended));
      bridge.kill();
      await gone;
    }
    process.off("exit", this.atExit);
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Closes every window. */
  async close(): Promise<void> {
    for (const context of this.contexts.splice(0)) await context.close();
  }

  /** Asks the core what the page could ask. */
  async tries(call: Call): Promise<{ done: boolean; reply: unknown }> {
    const answer = await fetch(`${this.url}/call`, { method: "POST", body: JSON.stringify(call) });
    return { done: answer.ok, reply: await answer.json() };
  }

  async asks<T>(call: Call): Promise<T> {
    const { done, reply } = await this.tries(call);
    expect(done, JSON.stringify(reply)).toBe(true);
    return ("value" in (reply as Reply) ? (reply as { value: T }).value : undefined) as T;
  }

  reads<K extends keyof Readings>(view: Named<K>): Promise<Readings[K]> {
    return this.asks({ call: "read", view: view as View });
  }

  evening(): Promise<Readings["evening"]> {
    return this.reads({ view: "evening", workshop: WORKSHOP });
  }

  /** Waits until that is so in the core, and then on the screen. */
  async comesTrue(window: Window, what: string, is: (evening: Readings["evening"]) => boolean): Promise<void> {
    await window.until(what, async () => is(await this.evening()));
    await window.rests();
  }

  async acts(...actions: Action[]): Promise<void> {
    await this.asks({ call: "act", actions });
  }

  async prefers(change: Partial<Preferences>): Promise<void> {
    const { preferences } = await this.asks<State>({ call: "state" });
    const unsaid: Preferences = { language: "ar", theme: null, contrast: false, text_size: 100, still: true, letter_keys: true, speech_minutes: 3, hall_names: "full", hall_balance: false };
    await this.asks({ call: "prefer", preferences: { ...(preferences ?? unsaid), ...change } });
  }

  /** Opens a page of the interface, and waits until it is there. */
  async opens(page = "index.html", size = { width: 1366, height: 768 }, colorScheme: "light" | "dark" = "light"): Promise<Window> {
    const context = await this.browser!.newContext({ viewport: size, colorScheme, permissions: ["clipboard-read", "clipboard-write"] });
    this.contexts.push(context);
    context.setDefaultTimeout(PATIENCE);
    // What the page still waits for is counted, so that nobody has to guess when it rests.
    await context.addInitScript(() => {
      const fetched = globalThis.fetch;
      globalThis.asking = 0;
      globalThis.fetch = (...asked) => {
        globalThis.asking += 1;
        return fetched(...asked).finally(() => (globalThis.asking -= 1));
      };
    });
    const window = new Window(await context.newPage());
    await window.page.goto(`${this.url}/${page}`);
    await window.isWhole();
    return window;
  }
}

declare global {
  /** How many questions of the page to the core are not answered yet. */
  var asking: number;
}

/** A window of Warsha. */
export class Window {
  /** What went wrong in the page. */
  readonly errors: string[] = [];

  constructor(readonly page: Page) {
    page.on("pageerror", (error) => this.errors.push(String(error)));
    page.on("dialog", (dialog) => {
      this.errors.push(`a dialog of the browser: ${dialog.message()}`);
      void dialog.dismiss();
    });
  }

  /** Presses keys one after the other. The page has seen them when it has painted what they led to. */
  async press(...chords: string[]): Promise<void> {
    for (const chord of chords) await this.page.keyboard.press(chord);
    await this.paints();
  }

  /** Types into what has the focus. */
  async types(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Pastes into what has the focus, as a hand does. */
  async pastes(text: string): Promise<void> {
    await this.page.evaluate((text) => navigator.clipboard.writeText(text), text);
    await this.press("Control+V");
  }

  /** Clicks the button, or the choice, with these words. */
  async clicks(words: string): Promise<void> {
    await this.page.locator("button, label").filter({ hasText: words }).first().click();
  }

  async sees(selector: string): Promise<void> {
    await this.page.locator(selector).first().waitFor({ state: "visible" });
  }

  /** Waits until these words can be read. */
  async says(words: string): Promise<void> {
    await this.until(`it says ${words}`, async () => bare(await this.page.locator("body").innerText()).includes(words));
  }

  /** Waits until something is so. */
  async until(what: string, is: () => boolean | Promise<boolean>): Promise<void> {
    const begun = Date.now();
    while (!(await is())) {
      if (Date.now() - begun > PATIENCE) throw new Error(`never: ${what}\n${await this.page.locator("body").innerText()}`);
      await this.paints();
    }
  }

  /** Waits until the page has painted twice. */
  async paints(): Promise<void> {
    await this.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  }

  /** Waits until the page asks the core nothing and has painted the answers. */
  async rests(): Promise<void> {
    await this.page.evaluate(async () => {
      await document.fonts.ready;
      for (let calm = 0; calm < 3; calm = globalThis.asking === 0 ? calm + 1 : 0) await new Promise(requestAnimationFrame);
    });
  }

  /** Loads the page anew. */
  async reloads(): Promise<void> {
    await this.page.reload();
    await this.isWhole();
  }

  /** Waits until the page is there, and behind the main window's first screen all the others. */
  async isWhole(): Promise<void> {
    await this.sees("#app > *");
    if ((await this.page.locator(".shell").count()) > 0) await this.sees("html[data-whole]");
    await this.rests();
  }

  /** Goes to a screen by its key, and waits until it is there. */
  async goes(chord: string): Promise<void> {
    await this.press(chord);
    await this.rests();
  }
}

/** Without the marks that isolate directions. */
export function bare(text: string): string {
  return text.replace(/[\u2066-\u2069\u200e\u200f]/g, "");
}

/** A laptop for the tests of this file. */
export function useLaptop(before: (laptop: Laptop) => Promise<void> = async () => undefined): Laptop {
  const laptop = new Laptop();
  beforeAll(async () => {
    await laptop.start();
    await before(laptop);
  });
  afterEach(() => laptop.close());
  afterAll(() => laptop.end());
  return laptop;
}
