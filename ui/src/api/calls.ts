// Every call a screen makes, with the type of what comes back.

import type {
  Action, Done, Evening, Figures, HallShow, HistoryEntry, Hit, Home, MergeReport, Minutes, OrganisationCard, Pairs, Paper, Passage,
  PersonCard, Preferences, Preview, Saved, Setting, SnapshotLine, State, View,
} from "./bindings";
import { call } from "./transport";

/** What each view gives. */
export interface Readings {
  home: Home;
  evening: Evening;
  minutes: Minutes;
  figures: Figures;
  history: HistoryEntry[];
  find: Hit[];
  search: Passage[];
  pairs: Pairs;
  person: PersonCard;
  organisation: OrganisationCard;
  settings: Setting[];
}

type Named<K extends keyof Readings> = Extract<View, { view: K }>;

async function answered<T>(asked: Parameters<typeof call>[0]): Promise<T> {
  const reply = await call(asked);
  return ("value" in reply ? reply.value : undefined) as T;
}

export function read<K extends keyof Readings>(view: Named<K>): Promise<Readings[K]> {
  return answered({ call: "read", view: view as View });
}

export const state = () => answered<State>({ call: "state" });
export const begin = (sample: boolean) => answered<State>({ call: "begin", sample });
export const act = (actions: Action[]) => answered<Done>({ call: "act", actions });
export const undo = () => answered<Done>({ call: "undo" });
export const redo = () => answered<Done>({ call: "redo" });
export const takeBack = (entry: string) => answered<Done>({ call: "take-back", entry });
export const prefer = (preferences: Preferences) => answered<State>({ call: "prefer", preferences });
export const preview = (paper: Paper) => answered<Preview>({ call: "preview", paper });
export const save = (paper: Paper) => answered<Saved>({ call: "save", paper });
export const copy = () => answered<Saved | undefined>({ call: "copy" });
export const snapshots = () => answered<SnapshotLine[]>({ call: "snapshots" });
export const snapshot = () => answered<SnapshotLine[]>({ call: "snapshot" });
export const restore = (counter: number) => answered<State>({ call: "restore", counter });
export const openOther = () => answered<State | undefined>({ call: "open" });
export const openOwn = () => answered<State>({ call: "own" });
export const merge = () => answered<MergeReport | undefined>({ call: "merge" });
export const show = (hall: HallShow) => answered<State>({ call: "show", hall });
