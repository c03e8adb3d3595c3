import * as vscode from 'vscode';

/**
 * A writable file system in memory, without a file search and without events: what a virtual workspace is to an extension.
 * Each authority has files of its own.
 */
export class MemoryFiles implements vscode.FileSystemProvider {
  readonly #files = new Map<string, Uint8Array>();
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const file = this.#files.get(keyOf(uri));
    if (file === undefined && this.#below(uri).length === 0) {
      throw vscode.FileSystemError.FileNotFound(uri);
    }
    const type = file === undefined ? vscode.FileType.Directory : vscode.FileType.File;
    return { type, ctime: 0, mtime: 0, size: file?.length ?? 0 };
  }

  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    const names = this.#below(uri).map((rest) => rest.split('/'));
    const types = names.map(([name = '', ...rest]): [string, vscode.FileType] => {
      return [name, rest.length === 0 ? vscode.FileType.File : vscode.FileType.Directory];
    });
    return [...new Map(types)];
  }

  /** Reads a file; those in folders called `locked` may not be read. */
  readFile(uri: vscode.Uri): Uint8Array {
    const file = this.#files.get(keyOf(uri));
    if (uri.path.includes('/locked/')) {
      throw vscode.FileSystemError.NoPermissions(uri);
    }
    if (file === undefined) {
      throw vscode.FileSystemError.FileNotFound(uri);
    }
    return file;
  }

  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    this.#files.set(keyOf(uri), content);
  }

  createDirectory(): void {}

  delete(uri: vscode.Uri): void {
    this.#files.delete(keyOf(uri));
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    this.writeFile(to, this.readFile(from));
    this.delete(from);
  }

  #below(folder: vscode.Uri): string[] {
    const start = `${keyOf(folder).replace(/\/$/, '')}/`;
    return [...this.#files.keys()]
      .filter((path) => path.startsWith(start))
      .map((path) => path.slice(start.length));
  }
}

function keyOf({ authority, path }: vscode.Uri): string {
  return `//${authority}${path}`;
}
