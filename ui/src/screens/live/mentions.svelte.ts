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
  /** To what an arrow went: it stays marked in the answer to the last letter, if it is there. */
  private picked = $state<Id>();
  readonly at = $derived(Math.max(0, this.open?.offers.findIndex((offer) => offer.id === this.picked) ?? 0));
  private readonly place: Place;
  private newest = 0;
  /** The mention as it stands now: what is offered may still answer to fewer letters. */
  private typed: Mention | undefined;
  /** The mention that somebody would not have completed. */
  private left = "";

  constructor(place: Place) {
    this.place = place;
  }

  private offers(mention: Mention): Promise<Offer[]> {
    return offers(mention, this.place.evening().axes, this.place.speakers);
  }

  /** Something was typed in a line. */
  async look(line: Id, area: HTMLTextAreaElement): Promise<void> {
    const mine = ++this.newest;
    const mention = mentioned(area.value, area.selectionStart);
    if (!mention || this.left === `${line} ${mention.from}`) return this.close();
    this.typed = mention;
    this.picked = undefined;
    const found = await this.offers(mention);
    if (mine !== this.newest) return;
    this.open = found.length > 0 ? { line, mention, offers: found, area } : undefined;
  }

  /** A key that concerns the list; says whether it did. */
  key(event: KeyboardEvent): boolean {
    const open = this.open;
    if (!open) return false;
    const of = open.offers.length;
    if (event.key === "ArrowDown") this.picked = open.offers[(this.at + 1) % of]!.id;
    else if (event.key === "ArrowUp") this.picked = open.offers[(this.at + of - 1) % of]!.id;
    else if (event.key === "Enter" || event.key === "Tab") this.take(open);
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

  /** What an arrow went to; else what is meant first by all the letters that are typed, as soon as it is known. */
  private take(open: Open): void {
    const { typed } = this;
    if (!typed || this.at > 0 || (typed.from === open.mention.from && typed.query === open.mention.query)) return this.choose(this.at);
    this.close();
    void this.offers(typed).then(([first]) => first && this.put(open, typed, first));
  }

  choose(index: number): void {
    const [open, offer] = [this.open, this.open?.offers[index]];
    if (!open || !offer) return;
    this.put(open, this.typed ?? open.mention, offer);
    this.close();
  }

  /** Puts it in the place of the mention, if that still stands there; whatever was typed behind it stays. */
  private put({ line, area }: Open, mention: Mention, offer: Offer): void {
    const before = area.value;
    if (!area.isConnected || !before.startsWith(mention.sign + mention.query, mention.from)) return;
    const old = area.selectionStart;
    const beyond = old - (mention.from + 1 + mention.query.length);
    const { text, caret } = inserted(before, mention, offer.words);
    area.value = text;
    const place = beyond > 0 ? old + text.length - before.length : caret;
    // A line that was left meanwhile does not take the caret back.
    if (document.activeElement === area) area.setSelectionRange(place, place);
    this.place.typing.type(line, text);
  }

  close(): void {
    this.newest += 1;
    this.open = undefined;
    this.typed = undefined;
  }
}
