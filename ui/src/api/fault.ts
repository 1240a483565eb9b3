import type { Fault } from "./bindings";

/** The core said no, or could not: the key of the words, and their variables. */
export class Refused extends Error {
  constructor(readonly fault: Fault) {
    super(fault.code);
  }
}
