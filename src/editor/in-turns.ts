import { nextTurn } from './turns.ts';

/** Milliseconds of work after which others have their turn. */
const SLICE = 8;

/** Takes steps, and lets others have their turn after some milliseconds of them. */
export async function inTurns(steps: Iterable<unknown>): Promise<void> {
  let since = performance.now();
  for (const _ of steps) {
    if (performance.now() - since > SLICE) {
      await nextTurn();
      since = performance.now();
    }
  }
}

/** Gives those of many items that pass a test, with turns for others between. */
export async function filterInTurns<Item>(
  items: readonly Item[],
  test: (item: Item) => boolean,
): Promise<Item[]> {
  const passed: Item[] = [];
  function* steps() {
    for (const item of items) {
      if (test(item)) passed.push(item);
      yield;
    }
  }
  await inTurns(steps());
  return passed;
}
