// Every call a screen makes, with the type of what comes back.

import type {
  Action, Became, Carried, Chosen, Columns, Done, Evening, Figures, HallShow, HallShown, HistoryEntry, Hit, Home, InviteeList, LastTime, MergeReport, Minutes,
  OrganisationCard, Pairs, Paper, Passage, PersonCard, Preferences, Preview, Printed, ReadBack, Reply, Saved, Setting, SnapshotLine, SpeakersList, State, Trace, View, Waited,
} from "./bindings";
import { call } from "./transport";

/** What each view gives. */
export interface Readings {
  home: Home;
  evening: Evening;
  "speakers-list": SpeakersList;
  minutes: Minutes;
  figures: Figures;
  history: HistoryEntry[];
  find: Hit[];
  search: Passage[];
  pairs: Pairs;
  carried: Carried[];
  "read-back": ReadBack;
  "last-time": LastTime | null;
  trace: Trace;
  became: Became[];
  person: PersonCard;
  organisation: OrganisationCard;
  settings: Setting[];
}

type Named<K extends keyof Readings> = Extract<View, { view: K }>;

async function answered<T>(asked: Parameters<typeof call>[0]): Promise<T> {
  foreseen = {};
  return valued<T>(await call(asked));
}

const valued = <T>(reply: Reply) => ("value" in reply ? reply.value : undefined) as T;

/** What was asked before the page that shows it was there. */
let foreseen: { state?: Promise<Reply> | undefined; home?: Promise<Reply> } = {};

/** Asks how things stand, and with it what the first screen will ask: the page is made while the answers come. */
export function foresee(): void {
  foreseen = { state: call({ call: "state" }), home: call({ call: "read", view: { view: "home" } }) };
  for (const reply of Object.values(foreseen)) reply.catch(() => undefined); // said to whoever takes it
}

/** How things stand when the page begins. */
export async function start(): Promise<State> {
  const early = foreseen.state;
  foreseen.state = undefined;
  return early ? valued<State>(await early) : state();
}

export async function read<K extends keyof Readings>(view: Named<K>): Promise<Readings[K]> {
  const asked: View = view;
  const early = asked.view === "home" ? foreseen.home : undefined;
  if (!early) return answered({ call: "read", view: asked });
  foreseen = {};
  return valued(await early);
}

export const state = () => answered<State>({ call: "state" });
export const begin = (sample: boolean) => answered<State>({ call: "begin", sample });
export const act = (actions: Action[]) => answered<Done>({ call: "act", actions });
export const undo = () => answered<Done>({ call: "undo" });
export const redo = () => answered<Done>({ call: "redo" });
export const takeBack = (entry: string) => answered<Done>({ call: "take-back", entry });
export const prefer = (preferences: Preferences) => answered<State>({ call: "prefer", preferences });
export const preview = (paper: Paper) => answered<Preview>({ call: "preview", paper });
export const printed = (note: string) => answered<Printed>({ call: "printed", note });
export const save = (paper: Paper, sheet = false) => answered<Saved>({ call: "save", paper, sheet });
export const copy = () => answered<Saved | undefined>({ call: "copy" });
export const snapshots = () => answered<SnapshotLine[]>({ call: "snapshots" });
export const snapshot = () => answered<SnapshotLine[]>({ call: "snapshot" });
export const restore = (counter: number) => answered<State>({ call: "restore", counter });
export const openOther = () => answered<State | undefined>({ call: "open" });
export const openOwn = () => answered<State>({ call: "own" });
export const merge = () => answered<MergeReport | undefined>({ call: "merge" });
export const show = (hall: HallShow) => answered<HallShown>({ call: "show", hall });
export const readList = (workshop: string, pasted: string | null = null) => answered<InviteeList | undefined>({ call: "read-list", workshop, pasted });
export const readColumns = (workshop: string, columns: Columns) => answered<InviteeList>({ call: "read-columns", workshop, columns });
export const inviteList = (workshop: string, chosen: Chosen[]) => answered<Done>({ call: "invite-list", workshop, chosen });
export const progress = () => answered<Waited | null>({ call: "progress" });
export const stop = () => answered<undefined>({ call: "stop" });
