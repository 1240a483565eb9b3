// The list that opens beneath a line while a mention is typed, and what keys do in it.

import type { Evening, Id } from "../../api/bindings";
import { inserted, mentioned, offers, type Mention, type Offer } from "./mention";
import type { Speaker } from "./model";

/** Where a mention is typed: what can be mentioned there, and who takes down the line. */
interface Place {
  readonly evening: () => Evening;
  readonly speakers: ReadonlyMap<Id, Speaker>;
  readonly typing: { type: (line: Id, text: string) => void };
}

interface Open {
  line: Id;
  mention: Mention;
  offers: Offer[];
  area: HTMLTextAreaElement;
}

export class Mentions {
  open = $state.raw<Open>();
  at = $state(0);
  private readonly place: Place;
  private newest = 0;
  /** The mention that somebody would not have completed. */
  private left = "";

  constructor(place: Place) {
    this.place = place;
  }

  /** Something was typed in a line. */
  async look(line: Id, area: HTMLTextAreaElement): Promise<void> {
    const mine = ++this.newest;
    const mention = mentioned(area.value, area.selectionStart);
    if (!mention || this.left === `${line} ${mention.from}`) return this.close();
    const found = await offers(mention, this.place.evening().axes, this.place.speakers);
    if (mine !== this.newest) return;
    this.at = 0;
    this.open = found.length > 0 ? { line, mention, offers: found, area } : undefined;
  }

  /** A key that concerns the list; says whether it did. */
  key(event: KeyboardEvent): boolean {
    const open = this.open;
    if (!open) return false;
    const of = open.offers.length;
    if (event.key === "ArrowDown") this.at = (this.at + 1) % of;
    else if (event.key === "ArrowUp") this.at = (this.at + of - 1) % of;
    else if (event.key === "Enter" || event.key === "Tab") this.choose(this.at);
    else if (event.key === "Escape") {
      this.left = `${open.line} ${open.mention.from}`;
      this.close();
    } else {
      // The caret may leave the mention.
      if (/^(Arrow|Home|End|Page)/.test(event.key)) this.close();
      return false;
    }
    event.preventDefault();
    return true;
  }

  choose(index: number): void {
    const [open, offer] = [this.open, this.open?.offers[index]];
    if (!open || !offer) return;
    const { text, caret } = inserted(open.area.value, open.mention, offer.words);
    open.area.value = text;
    open.area.setSelectionRange(caret, caret);
    this.place.typing.type(open.line, text);
    this.close();
  }

  close(): void {
    this.newest += 1;
    this.open = undefined;
  }
}
