import { describe, expect, it } from "vitest";
import { standing } from "./after";
import { HALF_PAST_FIVE, workshop } from "./fixture";

const HOUR = 3_600_000;
const unopened = workshop({ opened_at: null });

describe("a workshop and the clock", () => {
  it("stands between opened and closed", () => {
    expect(standing(workshop({ closed: true }), true, HALF_PAST_FIVE)).toBe("closed");
    expect(standing(unopened, true, HALF_PAST_FIVE)).toBe("afterwards");
    expect(standing(unopened, false, HALF_PAST_FIVE)).toBe("unopened");
    expect(standing(unopened, false, HALF_PAST_FIVE + 24 * HOUR)).toBe("past");
    expect(standing(workshop(), false, HALF_PAST_FIVE + 2 * HOUR)).toBe("open");
    expect(standing(workshop(), false, HALF_PAST_FIVE + 13 * HOUR)).toBe("past");
    expect(standing(workshop(), true, HALF_PAST_FIVE + 2 * HOUR)).toBe("afterwards");
  });
});
