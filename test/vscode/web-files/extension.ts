import * as vscode from 'vscode';

/** Milliseconds between two looks at what others have changed. */
const PAUSE = 200;

/** Those that `scripts/lib/serve-web.mjs` names. */
const SCHEMES = ['show-files', 'vscode-vfs'] as const;

/** Gives windows of VS Code for the Web a folder of the machine that serves them, as resources of these schemes. */
export function activate({ extensionUri, subscriptions }: vscode.ExtensionContext): void {
  const endpoint = vscode.Uri.joinPath(extensionUri, '../../files').toString(true);
  for (const scheme of SCHEMES) {
    const provider = new ServedFiles(endpoint);
    subscriptions.push(provider, vscode.workspace.registerFileSystemProvider(scheme, provider));
  }
}

/** What each path was like at the last look; only that it changes means something. */
type Seen = ReadonlyMap<string, string>;

/** The files that `scripts/lib/serve-files.mjs` serves; once watched, it tells of all changes, whoever makes them. */
class ServedFiles implements vscode.FileSystemProvider {
  readonly #changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly #endpoint: string;
  #watched: vscode.Uri | undefined;
  #seen: Promise<Seen | undefined> = Promise.resolve(undefined);
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly onDidChangeFile = this.#changes.event;

  constructor(endpoint: string) {
    this.#endpoint = endpoint;
  }

  watch(uri: vscode.Uri): vscode.Disposable {
    if (!this.#watched) void this.#lookOften();
    this.#watched ??= uri;
    return new vscode.Disposable(() => undefined);
  }

  dispose(): void {
    clearTimeout(this.#timer);
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
    await this.#look();
  }

  async createDirectory(uri: vscode.Uri): Promise<void> {
    await this.#ask('createDirectory', uri, { method: 'POST' });
    await this.#look();
  }

  async delete(uri: vscode.Uri): Promise<void> {
    await this.#ask('delete', uri, { method: 'DELETE' });
    await this.#look();
  }

  async rename(from: vscode.Uri, to: vscode.Uri): Promise<void> {
    await this.#ask('rename', from, { method: 'POST' }, to);
    await this.#look();
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

  async #lookOften(): Promise<void> {
    await this.#look();
    this.#timer = setTimeout(() => void this.#lookOften(), PAUSE);
  }

  /** Tells what has changed since the last look, one look after the other. */
  #look(): Promise<unknown> {
    this.#seen = this.#seen.then(async (before) => {
      const now = await this.#list().catch(() => before);
      if (before && now && this.#watched) this.#tell(before, now, this.#watched);
      return now;
    });
    return this.#seen;
  }

  async #list(): Promise<Seen> {
    const response = await fetch(`${this.#endpoint}?do=list`);
    return new Map((await response.json()) as [string, string][]);
  }

  #tell(before: Seen, now: Seen, watched: vscode.Uri): void {
    const { Created, Changed, Deleted } = vscode.FileChangeType;
    const come = [...now].filter(([path, state]) => before.get(path) !== state);
    const gone = [...before.keys()].filter((path) => !now.has(path));
    const changes = [
      ...gone.map((path) => ({ type: Deleted, path })),
      ...come.map(([path]) => ({ type: before.has(path) ? Changed : Created, path })),
    ].map(({ type, path }) => ({ type, uri: watched.with({ path }) }));
    if (changes.length > 0) this.#changes.fire(changes);
  }
}
