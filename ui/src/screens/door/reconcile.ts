// The sheet that went round beside what is known here.

import type { Evening } from "../../api/bindings";
import { western } from "../../words/measures";
import { COUNTERS } from "./counted";
import { counted, type Listed } from "./room";

export interface Reconciled {
  /** The named who came, be they still there or not. */
  named: number;
  /** Those counted without a name. */
  counted: number;
  signatures: number | null;
  /** How many more signed than are known here; fewer if below none; nothing while no signatures are counted. */
  more: number | null;
}

export function reconcile(evening: Evening, all: Map<string, Listed>): Reconciled {
  const named = [...all.values()].filter((one) => one.standing !== "expected").length;
  const unnamed = [...COUNTERS, "declined" as const, "other" as const].reduce((sum, sex) => sum + counted(evening.headcounts, sex), 0);
  const { signatures } = evening.workshop;
  return { named, counted: unnamed, signatures, more: signatures === null ? null : signatures - named - unnamed };
}

/** A number of signatures as it is typed; nothing typed is no number, and what is none is not understood. */
export function signaturesOf(typed: string): number | null | undefined {
  const said = western(typed).trim();
  if (said === "") return null;
  return /^\d{1,5}$/.test(said) ? Number(said) : undefined;
}
