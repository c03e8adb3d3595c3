/** Does work that is asked for again and again, one run after the other; all who ask before a run has begun share it. */
export class OneBehind {
  readonly #work: () => Promise<void>;
  #last: Promise<void> = Promise.resolve();
  #isWaiting = false;

  /** Takes the work, which never rejects. */
  constructor(work: () => Promise<void>) {
    this.#work = work;
  }

  /** Resolves once all that was asked for is done. */
  get done(): Promise<void> {
    return this.#last;
  }

  /** Asks for a run that begins after this; resolves once it is done. */
  again(): Promise<void> {
    if (!this.#isWaiting) {
      this.#isWaiting = true;
      this.#last = this.#last.then(() => {
        this.#isWaiting = false;
        return this.#work();
      });
    }
    return this.#last;
  }
}
