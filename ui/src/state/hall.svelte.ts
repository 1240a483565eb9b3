// The hall's window as the main window works it: what it shows, whether it is there, and on which screen.

import type { HallShow, HallWindow, Id } from "../api/bindings";
import { hallWindow, onHallWindow, showHall } from "../api/transport";
import { desk } from "./desk.svelte";

export type HallMode = HallShow["show"];
/** In the order of their digits, from 1; the emblem is 0. */
export const MODES = ["welcome", "agenda", "speaker", "queue", "message", "read-back", "last-time", "emblem"] as const satisfies HallMode[];

class Hall {
  window = $state.raw<HallWindow>({ open: false, second_screen: false });
  /** What it shows, or showed when it was last open. */
  readonly now = $derived<HallShow>(desk.state?.hall.now ?? { show: "emblem" });
  /** Something of a workshop can be seen. */
  readonly showing = $derived(this.window.open && this.now.show !== "emblem");

  /** From here on it is known how the window stands. */
  watched(): () => void {
    const heard = onHallWindow((now) => (this.window = now));
    void desk.attempt(hallWindow).then((now) => (this.window = now ?? this.window));
    return () => void heard.then((stop) => stop());
  }

  /** The last message that was written for a workshop. */
  message(workshop: Id): string {
    const last = desk.state?.hall.message;
    return last?.workshop === workshop ? last.text : "";
  }

  /** Shows this, and the window with it. What is to be seen is said first: a wall does not flash what was there before. */
  async show(what: HallShow): Promise<void> {
    if (await desk.shows(what)) await this.stands(true);
  }

  /** The emblem alone, at once; a window that is closed stays closed. */
  async blank(): Promise<void> {
    await desk.shows({ show: "emblem" });
  }

  /** Opens or closes the window; what it shows stays as it was. */
  async stands(open: boolean): Promise<void> {
    this.window = (await desk.attempt(() => showHall(open))) ?? this.window;
  }

  switchBalance(): void {
    void desk.prefer({ hall_balance: !desk.preferences.hall_balance });
  }
}

export const hall = new Hall();
