// How sentences agree with somebody's name: proposed from what she states, and never taken from her name.

import type { Gender, Sex } from "../api/bindings";

const natural = (sex: Sex): Gender => (sex === "female" ? "feminine" : sex === "male" ? "masculine" : "neutral");

/** The sex somebody states proposes how sentences agree with her name, where nothing was said of that yet, or only by the sex that
    was stated before. */
export function proposedGender(sex: Sex, gender: Gender, before: Sex = "unrecorded"): Gender {
  return gender === "neutral" || gender === natural(before) ? natural(sex) : gender;
}
