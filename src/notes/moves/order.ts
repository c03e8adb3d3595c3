/** The order that is wanted of things, told by their indexes, and which of them are on their way to it. */
export interface Order {
  readonly order: readonly number[];
  readonly moved: ReadonlySet<number>;
}

/** Gives the numbers from one up to, but not including, another. */
function numbers(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}

/** Orders so many things so that some stand together, in the order given, before one of the others, or at the end. */
export function orderWith(count: number, moved: readonly number[], before = count): Order {
  const set = new Set(moved);
  const stay = numbers(0, count).filter((index) => !set.has(index));
  const isAbove = (index: number) => index < before;
  return {
    order: [...stay.filter(isAbove), ...moved, ...stay.filter((index) => !isAbove(index))],
    moved: set,
  };
}

/**
 * Orders so many things so that some are each some places further up (below 0), or down; those that cannot go further stay, and those
 * behind them.
 */
export function orderAfterSteps(count: number, moved: ReadonlySet<number>, by: number): Order {
  const order = numbers(0, count);
  const steps = Math.min(Math.abs(by), count);
  for (let taken = 0; taken < steps; taken += 1) {
    takeStep(order, moved, by < 0 ? -1 : 1);
  }
  return { order, moved };
}

function takeStep(order: number[], moved: ReadonlySet<number>, by: -1 | 1): void {
  const places = by === -1 ? numbers(1, order.length) : numbers(0, order.length - 1).reverse();
  for (const at of places) {
    const [own, other] = [order[at] ?? 0, order[at + by] ?? 0];
    if (moved.has(own) && !moved.has(other)) {
      order[at] = other;
      order[at + by] = own;
    }
  }
}
