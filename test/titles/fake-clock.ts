import type { Clock } from '../../src/titles/find-title.ts';

/** A clock that goes on only when somebody waits, and writes down how long. */
export interface FakeClock extends Clock {
  time: number;
  readonly waits: number[];
}

/** Makes a clock that shows a million milliseconds. */
export function fakeClock(): FakeClock {
  const clock: FakeClock = {
    time: 1_000_000,
    waits: [],
    now: () => clock.time,
    async wait(milliseconds, signal) {
      clock.waits.push(milliseconds);
      signal.throwIfAborted();
      clock.time += milliseconds;
    },
  };
  return clock;
}
