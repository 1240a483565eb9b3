import { describe, expect, it } from "vitest";
import { isAfterwards, standing } from "./after";
import { HALF_PAST_FIVE, workshop } from "./fixture";

const HOUR = 3_600_000;
const unopened = workshop({ opened_at: null });

describe("entering a workshop afterwards", () => {
  it("is proposed from the day after, by the day of the place", () => {
    const lateThatDay = Date.UTC(2022, 9, 13, 22, 59);
    expect(isAfterwards(unopened, lateThatDay)).toBe(false);
    expect(isAfterwards(unopened, lateThatDay + 60_000)).toBe(true);
    expect(isAfterwards(workshop({ opened_at: null, utc_offset: 0 }), lateThatDay + 60_000)).toBe(false);
    expect(isAfterwards(workshop(), lateThatDay + 24 * HOUR)).toBe(false);
  });

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
