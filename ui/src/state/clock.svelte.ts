// What time it is, once a second. As at the desk, a clock that is set back takes nothing back, and one that jumps ahead has slept.

/** Clocks that keep themselves right step back by so much, in milliseconds. */
const STEP = 2_000;

/** What time it is by a clock that shows this, said `was` before, and has run for so long since. */
export function steady(shown: number, was: number, ran: number): number {
  return shown < was + ran - STEP ? was + ran : shown;
}

class Clock {
  now = $state(Date.now());
  private ran = performance.now();

  constructor() {
    setInterval(() => this.tick(), 1_000);
  }

  private tick(): void {
    const ran = performance.now();
    this.now = steady(Date.now(), this.now, ran - this.ran);
    this.ran = ran;
  }
}

export const clock = new Clock();
