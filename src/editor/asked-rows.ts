/** Milliseconds after which nobody waits any more for rows that are never asked for. */
const PATIENCE = 2000;

interface Branch {
  readonly id: string;
  readonly children: readonly Branch[];
}

/** Knows whether VS Code has asked anew for all rows of a tree that it shows: until then it knows none of them. */
export class AskedRows {
  /** The ids of rows whose children it has asked for; nothing stands for the top. */
  readonly #open = new Set<string | undefined>();
  /** Those whose children it has still to ask for anew; once for each change. */
  #missing: Set<string | undefined>[] = [];
  #waiting: (() => void)[] = [];

  /** True while all has been asked for. */
  get areAll(): boolean {
    return this.#missing.length === 0;
  }

  /** Expects that VS Code asks anew for all of these rows that it shows. */
  expectAnew(rows: readonly Branch[]): void {
    this.#missing.push(new Set([undefined, ...this.#openIn(rows)]));
  }

  /** Notes that VS Code has asked for the children of a row, or for what is at the top. */
  asked(id: string | undefined): void {
    this.#open.add(id);
    const [first] = this.#missing;
    first?.delete(id);
    if (first?.size === 0) this.#missing.shift();
    if (this.areAll) this.settle();
  }

  /** Notes that the children of a row are not shown any more. */
  close(id: string): void {
    this.#open.delete(id);
  }

  /** Expects nothing any more. */
  settle(): void {
    this.#missing = [];
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  /** Waits until all has been asked for. */
  all(): Promise<void> {
    if (this.areAll) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.settle(), PATIENCE);
      this.#waiting.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  #openIn(rows: readonly Branch[]): string[] {
    const open = rows.filter(({ id, children }) => children.length > 0 && this.#open.has(id));
    return open.flatMap(({ id, children }) => [id, ...this.#openIn(children)]);
  }
}
