import { expect, test } from "vitest";
import type { Evening, Sex } from "../../api/bindings";
import { present, spoken } from "./share";

function evening(sexes: Sex[], turns: [who: number, from: number | null, to: number | null][], more: Partial<Evening> = {}): Evening {
  return {
    workshop: { attendance_taken: true },
    attendances: sexes.map((sex, index) => ({ id: String(index), sex })),
    stays: sexes.map((_, index) => ({ attendance_id: String(index) })),
    headcounts: [],
    interventions: turns.map(([who, started_at, stopped_at]) => ({ attendance_id: String(who), started_at, stopped_at })),
    ...more,
  } as unknown as Evening;
}

test("time is shared among those who said their sex; a turn that lasts counts until now", () => {
  const of = evening(["female", "male", "unrecorded", "other"], [[0, 0, 60], [1, 60, 90], [2, 90, 500], [3, 500, 510], [0, 600, null]]);
  expect(spoken(of, 640)).toEqual({ women: 100, men: 30, others: 10 });
});

test("time is not known if an hour is missing or nobody who said has spoken", () => {
  expect(spoken(evening(["female"], [[0, null, null]]), 10)).toBeUndefined();
  expect(spoken(evening(["declined"], [[0, 0, 10]]), 10)).toBeUndefined();
  expect(spoken(evening(["female"], []), 10)).toBeUndefined();
});

test("those counted without a name are present; somebody who came back is present once", () => {
  const of = evening(["female", "male", "declined"], [], { headcounts: [{ sex: "female", count: 2 }, { sex: "unrecorded", count: 4 }] as Evening["headcounts"] });
  of.stays.push({ attendance_id: "1" } as Evening["stays"][number]);
  expect(present(of)).toEqual({ women: 3, men: 1, others: 0 });
});

test("presence is not known if attendance was not taken or nobody said", () => {
  expect(present(evening(["declined"], []))).toBeUndefined();
  const of = evening(["female"], []);
  of.workshop.attendance_taken = false;
  expect(present(of)).toBeUndefined();
});
