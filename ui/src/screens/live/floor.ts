// Hands and turns. What is being typed is kept first: it belongs to whoever spoke until now.

import type { Action, Evening, FloorMode, Id, SpeakersList, TurnKind, Waiting } from "../../api/bindings";
import { afterwards } from "../../state/afterwards.svelte";
import { desk, newId } from "../../state/desk.svelte";
import { paused, presentPoint } from "./clock";
import { current } from "./model";
import type { Pen } from "./pen.svelte";

/** So large a seed at most is a whole number everywhere. */
const SEEDS = 2 ** 31;

export class Floor {
  private readonly evening: () => Evening;
  private readonly pen: Pen;
  private readonly chosen: () => Id | null;
  /** Who waits, as the core proposes it. */
  readonly list: () => SpeakersList | undefined;
  /** The floor is being given: of a key that was pressed twice, the second is not meant. */
  private giving = false;
  /** What was answered and may still be in a list that was read before. */
  private answered: Id | undefined;

  constructor(evening: () => Evening, pen: Pen, chosen: () => Id | null, list: () => SpeakersList | undefined) {
    this.evening = evening;
    this.pen = pen;
    this.chosen = chosen;
    this.list = list;
  }

  private get workshop(): Id {
    return this.evening().workshop.id;
  }

  private get point(): Id | null {
    return presentPoint(this.evening(), this.chosen());
  }

  /** Those who wait, the next one first. */
  get waiting(): Waiting[] {
    return (this.list()?.waiting ?? []).filter((row) => row.request_id !== this.answered);
  }

  /** A hand goes up. */
  ask(person: Id, kind: TurnKind = "speech"): Promise<boolean> {
    return desk.act({ do: "request-floor", id: newId(), workshop: this.workshop, person, kind, agenda_item: this.point });
  }

  withdraw(request: Id): Promise<boolean> {
    return desk.act({ do: "withdraw-request", request });
  }

  /** Gives the floor; while others wait, to anybody but the one who is proposed it is out of turn. */
  async give(person: Id, kind: TurnKind | null = null): Promise<boolean> {
    if (this.giving) return false;
    this.giving = true;
    const [first] = this.waiting;
    const hers = this.waiting.find((row) => this.pen.speakers.get(row.attendance_id)?.person === person);
    try {
      await this.pen.typing.flush();
      const done = await desk.act({
        do: "give-floor", id: newId(), workshop: this.workshop, person, kind, agenda_item: this.point,
        out_of_turn: first !== undefined && first !== hers, connector: null, started_at: null, untimed: afterwards(this.evening(), Date.now()),
      });
      if (done) this.answered = hers?.request_id;
      return done;
    } finally {
      this.giving = false;
    }
  }

  /** Gives the floor to whoever is proposed; says whether somebody is. */
  next(): boolean {
    const [first] = this.waiting;
    const speaker = first && this.pen.speakers.get(first.attendance_id);
    if (speaker) void this.give(speaker.person);
    return speaker !== undefined;
  }

  async end(): Promise<void> {
    if (!current(this.evening())) return;
    await this.pen.typing.flush();
    await desk.act({ do: "end-floor", workshop: this.workshop, stopped_at: null });
  }

  /** The clock of whoever speaks stands still, or goes on. */
  pause(): Promise<boolean> {
    return desk.act({ do: paused(this.evening()) ? "resume-floor" : "pause-floor", workshop: this.workshop });
  }

  /** One minute more. */
  extend(): Promise<boolean> {
    return desk.act({ do: "extend-floor", workshop: this.workshop, minutes: 1 });
  }

  /** The chair moves a hand among those that wait: it and all before it stay where they are then, whatever the rule says. */
  move(request: Id, by: 1 | -1): Promise<boolean> {
    const placed = movedIn(this.waiting, request, by);
    return placed ? desk.act({ do: "place-requests", workshop: this.workshop, requests: placed }) : Promise.resolve(false);
  }

  /** The rule has this hand again. */
  release(request: Id): Promise<boolean> {
    const requests = this.waiting.filter((row) => row.placed && row.request_id !== request).map((row) => row.request_id);
    return desk.act({ do: "place-requests", workshop: this.workshop, requests });
  }

  /** By which rule the next speaker is proposed; each choice of the draw is a new draw. */
  choose(floor_mode: FloorMode): Promise<boolean> {
    const drawn = floor_mode === "lot" ? { floor_lot: Math.floor(Math.random() * SEEDS) } : {};
    const said: Action = { do: "save-workshop", id: this.workshop, floor_mode, ...drawn };
    return desk.act(said);
  }
}

/** The hands that the chair puts first when one of them moves; nothing if it has nowhere to go. Points of order stay before all. */
export function movedIn(waiting: Waiting[], request: Id, by: 1 | -1): Id[] | undefined {
  const rows = waiting.filter((row) => row.kind !== "point-of-order");
  const at = rows.findIndex((row) => row.request_id === request);
  const to = at + by;
  if (at < 0 || to < 0 || to >= rows.length) return undefined;
  const ids = rows.map((row) => row.request_id);
  ids.splice(to, 0, ...ids.splice(at, 1));
  const placed = rows.filter((row) => row.placed).length;
  return ids.slice(0, Math.max(at + 1, to + 1, placed));
}
