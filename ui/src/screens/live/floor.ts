// Hands and turns. What is being typed is kept first: it belongs to whoever spoke until now.

import type { Evening, Id } from "../../api/bindings";
import { afterwards } from "../../state/afterwards.svelte";
import { desk, newId } from "../../state/desk.svelte";
import { current } from "./model";
import { presentPoint } from "./clock";
import type { Pen } from "./pen.svelte";

export class Floor {
  private readonly evening: () => Evening;
  private readonly pen: Pen;
  private readonly chosen: () => Id | null;

  constructor(evening: () => Evening, pen: Pen, chosen: () => Id | null) {
    this.evening = evening;
    this.pen = pen;
    this.chosen = chosen;
  }

  private get workshop(): Id {
    return this.evening().workshop.id;
  }

  /** A hand goes up. */
  ask(person: Id): Promise<boolean> {
    return desk.act({ do: "request-floor", id: newId(), workshop: this.workshop, person });
  }

  withdraw(request: Id): Promise<boolean> {
    return desk.act({ do: "withdraw-request", request });
  }

  /** Gives the floor; while others wait, to anybody but the first of them it is out of turn. */
  async give(person: Id): Promise<boolean> {
    const [first] = this.evening().requests;
    const out_of_turn = first !== undefined && this.pen.speakers.get(first.attendance_id)?.person !== person;
    await this.pen.typing.flush();
    return desk.act({
      do: "give-floor", id: newId(), workshop: this.workshop, person, agenda_item: presentPoint(this.evening(), this.chosen()),
      out_of_turn, connector: null, started_at: null, untimed: afterwards(this.evening(), Date.now()),
    });
  }

  /** Gives the floor to the first who waits; says whether somebody does. */
  next(): boolean {
    const [first] = this.evening().requests;
    const speaker = first && this.pen.speakers.get(first.attendance_id);
    if (speaker) void this.give(speaker.person);
    return speaker !== undefined;
  }

  async end(): Promise<void> {
    if (!current(this.evening())) return;
    await this.pen.typing.flush();
    await desk.act({ do: "end-floor", workshop: this.workshop, stopped_at: null });
  }
}
