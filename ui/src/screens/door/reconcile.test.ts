import { describe, expect, it } from "vitest";
import { evening, workshop } from "./fixture";
import { reconcile, signaturesOf } from "./reconcile";
import { listed } from "./room";

describe("signatures beside the people known", () => {
  const all = listed(evening);
  const signed = (signatures: number | null) => reconcile({ ...evening, workshop: workshop({ signatures }) }, all);

  it("are compared with all who came, named or counted, be they gone or not", () => {
    expect(signed(8)).toEqual({ named: 3, counted: 3, signatures: 8, more: 2 });
    expect(signed(5).more).toBe(-1);
    expect(signed(null).more).toBeNull();
  });

  it("are a number in whatever figures, or none", () => {
    expect(["12", " ١٢ ", "0", ""].map(signaturesOf)).toEqual([12, 12, 0, null]);
    expect(["douze", "-1", "1.5", "123456"].map(signaturesOf)).toEqual([undefined, undefined, undefined, undefined]);
  });
});
