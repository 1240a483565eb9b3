// Every call a screen makes, with the type of what comes back.

import type {
  Action, Carried, Chosen, Columns, Done, Evening, Figures, HallShow, HallShown, HistoryEntry, Hit, Home, InviteeList, MergeReport, Minutes, OrganisationCard,
  Pairs, Paper, Passage, PersonCard, Preferences, Preview, Printed, Reply, Saved, Setting, SnapshotLine, SpeakersList, State, Trace, View, Waited,
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
  trace: Trace;
  person: PersonCard;
  organisation: OrganisationCard;
  settings: Setting[];
}

type Named<K extends keyof Readings> = Extract<View, { view: K }>;

async function answered<T>(asked: Parameters<typeof call>[0]): Promise<T> {
  foreseen = undefined;
  return valued<T>(await call(asked));
}

const valued = <T>(reply: Reply) => ("value" in reply ? reply.value : undefined) as T;

/** A view that was asked before the screen that shows it was there. */
let foreseen: { view: keyof Readings; reply: Promise<Reply> } | undefined;

/** How things stand, and with it what the first screen will ask: it then waits once, where it would have waited twice. */
export async function start(): Promise<State> {
  const asked = call({ call: "state" });
  const reply = call({ call: "read", view: { view: "home" } });
  reply.catch(() => undefined); // said to whoever takes it
  foreseen = { view: "home", reply };
  return valued<State>(await asked);
}

export async function read<K extends keyof Readings>(view: Named<K>): Promise<Readings[K]> {
  const asked: View = view;
  const early = foreseen?.view === asked.view ? foreseen.reply : undefined;
  if (!early) return answered({ call: "read", view: asked });
  foreseen = undefined;
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
export const save = (paper: Paper) => answered<Saved>({ call: "save", paper });
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
