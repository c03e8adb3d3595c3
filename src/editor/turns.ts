import type * as vscode from 'vscode';

/** Works on files one after the other, on each as often as it is added, and lets others have their turn after each. */
export class Turns {
  /** By address. */
  readonly #waiting = new Map<string, vscode.Uri>();
  readonly #work: (uri: vscode.Uri) => Promise<void>;
  #running: Promise<void> | undefined;

  /** Takes the work, which never rejects. */
  constructor(work: (uri: vscode.Uri) => Promise<void>) {
    this.#work = work;
  }

  /** How many files wait. */
  get left(): number {
    return this.#waiting.size;
  }

  /** Adds files; resolves once nothing waits any more. */
  add(uris: readonly vscode.Uri[]): Promise<void> {
    for (const uri of uris) {
      this.#waiting.set(uri.toString(), uri);
    }
    if (this.#waiting.size > 0) {
      this.#running ??= this.#workOff();
    }
    return this.#running ?? Promise.resolve();
  }

  remove(uri: vscode.Uri): void {
    this.#waiting.delete(uri.toString());
  }

  clear(): void {
    this.#waiting.clear();
  }

  async #workOff(): Promise<void> {
    // What is added meanwhile comes behind the rest, so this ends only when nothing waits.
    for (const [address, uri] of this.#waiting) {
      this.#waiting.delete(address);
      await this.#work(uri);
      await nextTurn();
    }
    this.#running = undefined;
  }
}

/** Lets others have their turn. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
