import * as vscode from 'vscode';

/** Gives windows of VS Code for the Web a folder of the machine that serves them, as `show-files:` resources. */
export function activate({ extensionUri, subscriptions }: vscode.ExtensionContext): void {
  const provider = new ServedFiles(vscode.Uri.joinPath(extensionUri, '../../files').toString(true));
  subscriptions.push(vscode.workspace.registerFileSystemProvider('show-files', provider));
}

/** The files that `scripts/lib/serve-files.mjs` serves; only changes made through it are told. */
class ServedFiles implements vscode.FileSystemProvider {
  readonly #changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly #endpoint: string;
  readonly onDidChangeFile = this.#changes.event;

  constructor(endpoint: string) {
    this.#endpoint = endpoint;
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    return (await this.#ask('stat', uri)).json() as Promise<vscode.FileStat>;
  }

  async readDirectory(uri: vscode.Uri): Promise<[string, vscode.FileType][]> {
    return (await this.#ask('readDirectory', uri)).json() as Promise<[string, vscode.FileType][]>;
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    return new Uint8Array(await (await this.#ask('readFile', uri)).arrayBuffer());
  }

  async writeFile(
    uri: vscode.Uri,
    content: Uint8Array,
    { create, overwrite }: { create: boolean; overwrite: boolean },
  ): Promise<void> {
    const found = await this.stat(uri).catch(() => undefined);
    if (!found && !create) throw vscode.FileSystemError.FileNotFound(uri);
    if (found && create && !overwrite) throw vscode.FileSystemError.FileExists(uri);
    await this.#ask('writeFile', uri, { method: 'PUT', body: content.slice() });
    this.#tell(found ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created, uri);
  }

  async createDirectory(uri: vscode.Uri): Promise<void> {
    await this.#ask('createDirectory', uri, { method: 'POST' });
    this.#tell(vscode.FileChangeType.Created, uri);
  }

  async delete(uri: vscode.Uri): Promise<void> {
    await this.#ask('delete', uri, { method: 'DELETE' });
    this.#tell(vscode.FileChangeType.Deleted, uri);
  }

  async rename(from: vscode.Uri, to: vscode.Uri): Promise<void> {
    await this.#ask('rename', from, { method: 'POST' }, to);
    this.#tell(vscode.FileChangeType.Deleted, from);
    this.#tell(vscode.FileChangeType.Created, to);
  }

  async #ask(
    what: string,
    { path }: vscode.Uri,
    request: RequestInit = {},
    to?: vscode.Uri,
  ): Promise<Response> {
    const query = new URLSearchParams({ do: what, path, ...(to ? { to: to.path } : {}) });
    const response = await fetch(`${this.#endpoint}?${query}`, request);
    if (response.ok) return response;
    throw response.status === 404
      ? vscode.FileSystemError.FileNotFound(path)
      : vscode.FileSystemError.NoPermissions(path);
  }

  #tell(type: vscode.FileChangeType, uri: vscode.Uri): void {
    this.#changes.fire([{ type, uri }]);
  }
}
