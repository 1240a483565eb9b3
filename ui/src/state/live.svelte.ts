// A read that stays true: after every change it is read again. Nothing is cached.

import { read, type Readings } from "../api/calls";
import type { Fault, View } from "../api/bindings";
import { desk, faultOf } from "./desk.svelte";

type Named<K extends keyof Readings> = Extract<View, { view: K }>;

export class Live<T> {
  /** What was last read; what was there before stays until the new is here. */
  value = $state.raw<T>();
  fault = $state<Fault>();
  /** Longer than one can wait without being told. */
  slow = $state(false);
}

/** Reads what `view` says, and again whenever that or the dossier changes. To be called while a component is made. */
export function live<K extends keyof Readings>(view: () => Named<K> | undefined): Live<Readings[K]> {
  const live = new Live<Readings[K]>();
  let newest = 0;
  $effect(() => {
    void desk.changes;
    const asked = view();
    const mine = ++newest;
    if (!asked) {
      live.value = undefined;
      return;
    }
    const patience = setTimeout(() => (live.slow = true), 150);
    read(asked)
      .then((value) => {
        if (mine !== newest) return;
        live.value = value;
        live.fault = undefined;
      })
      .catch((error: unknown) => {
        if (mine === newest) live.fault = faultOf(error);
      })
      .finally(() => {
        clearTimeout(patience);
        if (mine === newest) live.slow = false;
      });
  });
  return live;
}
