// What is taken back while notes are written: in a line its own typing first, and else what was last done.

import { desk } from "../../state/desk.svelte";
import { chordOf } from "../../state/keys.svelte";
import type { Pen } from "./pen.svelte";

/** What is typed is kept before anything else is, or it would not be the last that was done. */
export function undoing(event: KeyboardEvent, pen: Pen): void {
  const chord = chordOf(event);
  const undo = chord === "Ctrl+Z";
  if (!undo && chord !== "Ctrl+Y" && chord !== "Ctrl+Shift+Z") return;
  const act = () => void pen.typing.flush().then(() => (undo ? desk.undo() : desk.redo()));
  const line = event.target;
  if (undo && line instanceof HTMLTextAreaElement && line.id === `note-${pen.at}` && pen.typedIn(pen.at)) {
    // The engine does that, unless it knows nothing of it.
    event.stopPropagation();
    const before = line.value;
    setTimeout(() => { if (line.value === before) act(); });
  } else if (pen.typing.dirty) {
    event.preventDefault();
    act();
  }
}
