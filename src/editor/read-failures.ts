import type * as vscode from 'vscode';

type File = Pick<vscode.Uri, 'toString'>;

/** Tells the log of files that cannot be read, of each once until it can: it is tried whenever the archive is looked through. */
export class ReadFailures {
  readonly #log: Pick<vscode.LogOutputChannel, 'warn'>;
  /** What was said last, by address. */
  readonly #told = new Map<string, string>();

  constructor(log: Pick<vscode.LogOutputChannel, 'warn'>) {
    this.#log = log;
  }

  tell(file: File, error: unknown): void {
    const address = file.toString();
    if (this.#told.get(address) !== String(error)) {
      this.#log.warn(`Cannot read ${file.toString(true)}: ${error}`);
    }
    this.#told.set(address, String(error));
  }

  forget(file: File): void {
    this.#told.delete(file.toString());
  }
}
