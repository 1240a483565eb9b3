// The papers that are printed before an evening: each is set and saved, and where it is stays said.

import type { Paper, Workshop } from "../../api/bindings";
import * as calls from "../../api/calls";
import { desk } from "../../state/desk.svelte";
import { notices } from "../../state/notices.svelte";
import { t } from "../../words/words.svelte";

export const PAPERS = ["sheet", "badges", "cards", "invitations"] as const;
export type PaperName = (typeof PAPERS)[number];

const OF: Record<PaperName, Pick<Paper, "document" | "blank">> = {
  sheet: { document: "attendance", blank: true },
  badges: { document: "badges", blank: false },
  // For those who come unannounced.
  cards: { document: "badges", blank: true },
  invitations: { document: "invitations", blank: false },
};

export const WORDS: Record<PaperName, string> = { sheet: "prepare-sheet", badges: "prepare-badges", cards: "prepare-cards", invitations: "prepare-invitations" };
export const CHORDS: Record<PaperName, string> = { sheet: "Ctrl+P", badges: "Ctrl+B", cards: "Ctrl+Shift+B", invitations: "Ctrl+L" };

/** Until everything that was asked of the core is answered. */
function rested(): Promise<void> {
  return new Promise((done) => {
    const stop = $effect.root(() => {
      $effect(() => {
        if (desk.saving === "saving") return;
        done();
        queueMicrotask(() => stop());
      });
    });
  });
}

export class Papers {
  /** The one that is being set. */
  setting = $state<PaperName>();
  /** Where each was saved last. */
  saved = $state<Partial<Record<PaperName, string>>>({});

  constructor(private readonly workshop: () => Workshop) {}

  async save(paper: PaperName): Promise<void> {
    if (this.setting) return;
    this.setting = paper;
    const { id, language } = this.workshop();
    // What is being typed is printed too.
    const focused = document.activeElement;
    if (focused instanceof HTMLElement) focused.blur();
    await rested();
    const file = await desk.attempt(() => calls.save({ workshop: id, language, public: false, ...OF[paper] }));
    if (file) {
      this.saved[paper] = file.path;
      notices.say(t("prepare-saved", { paper: t(WORDS[paper]), path: file.path }));
    }
    this.setting = undefined;
    if (focused instanceof HTMLElement && document.activeElement === document.body) focused.focus();
  }
}
