import * as vscode from 'vscode';

/** A writable file system in memory, without a file search and without events: what a virtual workspace is to an extension. */
export class MemoryFiles implements vscode.FileSystemProvider {
  readonly #files = new Map<string, Uint8Array>();
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat({ path }: vscode.Uri): vscode.FileStat {
    const file = this.#files.get(path);
    if (file === undefined && this.#below(path).length === 0) {
      throw vscode.FileSystemError.FileNotFound(path);
    }
    const type = file === undefined ? vscode.FileType.Directory : vscode.FileType.File;
    return { type, ctime: 0, mtime: 0, size: file?.length ?? 0 };
  }

  readDirectory({ path }: vscode.Uri): [string, vscode.FileType][] {
    const names = this.#below(path).map((rest) => rest.split('/'));
    const types = names.map(([name = '', ...rest]): [string, vscode.FileType] => {
      return [name, rest.length === 0 ? vscode.FileType.File : vscode.FileType.Directory];
    });
    return [...new Map(types)];
  }

  /** Reads a file; those in folders called `locked` may not be read. */
  readFile({ path }: vscode.Uri): Uint8Array {
    const file = this.#files.get(path);
    if (path.includes('/locked/')) {
      throw vscode.FileSystemError.NoPermissions(path);
    }
    if (file === undefined) {
      throw vscode.FileSystemError.FileNotFound(path);
    }
    return file;
  }

  writeFile({ path }: vscode.Uri, content: Uint8Array): void {
    this.#files.set(path, content);
  }

  createDirectory(): void {}

  delete({ path }: vscode.Uri): void {
    this.#files.delete(path);
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    this.writeFile(to, this.readFile(from));
    this.delete(from);
  }

  #below(folder: string): string[] {
    const start = `${folder.replace(/\/$/, '')}/`;
    return [...this.#files.keys()]
      .filter((path) => path.startsWith(start))
      .map((path) => path.slice(start.length));
  }
}
