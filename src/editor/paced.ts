/** Does something whenever it is wanted, at once or so many milliseconds after the last time. */
export class Paced {
  readonly #act: () => void;
  readonly #pause: number;
  #last = Number.NEGATIVE_INFINITY;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(act: () => void, pause: number) {
    this.#act = act;
    this.#pause = pause;
  }

  /** Wants it done; once for all times that it is wanted before it is. */
  want(): void {
    const wait = this.#last + this.#pause - performance.now();
    if (wait <= 0) this.#do();
    else this.#timer ??= setTimeout(() => this.#do(), wait);
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }

  #do(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#last = performance.now();
    this.#act();
  }
}
