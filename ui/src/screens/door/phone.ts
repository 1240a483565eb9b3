// A phone number as it is typed at the door.

import { western } from "../../words/measures";

/** It holds figures and no letters: a word typed in the wrong line is no number. */
export function isPhone(typed: string): boolean {
  return /\d/.test(western(typed)) && !/\p{L}/u.test(typed);
}
