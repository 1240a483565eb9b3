// The pages of a paper as they would be printed now.

import * as calls from "../../api/calls";
import type { Fault, Paper, Preview } from "../../api/bindings";
import { desk, faultOf } from "../../state/desk.svelte";

/** How long nothing must have changed before the pages are set anew, in milliseconds. */
const PATIENCE = 500;

export class Proof {
  /** What was last set; it stays until the new pages are here. */
  value = $state.raw<Preview>();
  fault = $state<Fault>();
  /** Newer pages are under way. */
  stale = $state(true);
}

/** Sets the pages of `paper`, and again whenever that or the dossier changes. To be called while a component is made. */
export function proof(paper: () => Paper): Proof {
  const proof = new Proof();
  let shown = "";
  let newest = 0;
  $effect(() => {
    void desk.changes;
    const asked = paper();
    const which = JSON.stringify(asked);
    const mine = ++newest;
    proof.stale = true;
    const set = async () => {
      try {
        const value = await calls.preview(asked);
        if (mine !== newest) return;
        proof.value = value;
        proof.fault = undefined;
      } catch (error) {
        if (mine !== newest) return;
        // Pages of another paper would belie what is chosen beside them.
        if (which !== shown) proof.value = undefined;
        proof.fault = faultOf(error);
      }
      shown = which;
      proof.stale = false;
    };
    // Another paper is wanted at once; a change is followed when the hand rests.
    const wait = setTimeout(() => void set(), which === shown ? PATIENCE : 0);
    return () => clearTimeout(wait);
  });
  return proof;
}
