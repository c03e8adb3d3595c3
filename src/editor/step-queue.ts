/** Steps that wait for their turn. */
interface Waiting {
  readonly what: string;
  by: number;
  readonly done: Promise<void>;
}

/** Takes steps one after the other; those of the same things that come while others are taken become one, so that none is lost. */
export class StepQueue {
  #waiting: Waiting | undefined;
  #last: Promise<void> = Promise.resolve();

  /** Adds a step of something, up (-1) or down (1), and how so many of them are taken at once; resolves when they are. */
  add(what: string, by: -1 | 1, take: (by: number) => Promise<void>): Promise<void> {
    const last = this.#waiting;
    if (last?.what === what && Math.sign(last.by) === by) {
      last.by += by;
      return last.done;
    }
    const done = this.#last.then(() => {
      if (this.#waiting === wanted) this.#waiting = undefined;
      return take(wanted.by);
    });
    const wanted: Waiting = { what, by, done };
    this.#waiting = wanted;
    this.#last = done.catch(() => undefined);
    return done;
  }
}
