import * as vscode from 'vscode';
import { UNCACHED } from '../harness/uncached.ts';
import { registerSearch } from './search.ts';
import { readTree, type Tree } from './tree.ts';

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
    subscriptions.push(registerSearch(scheme, () => provider.treeNow()));
  }
}

/**
 * The files that `scripts/lib/serve-files.mjs` serves. Once watched, it tells of all changes, whoever makes them, and knows by
 * itself what folders hold, as file systems of the web do.
 */
class ServedFiles implements vscode.FileSystemProvider {
  readonly #changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly #endpoint: string;
  #watched: vscode.Uri | undefined;
  #seen: Tree | undefined;
  #looking: Promise<void> = Promise.resolve();
  /** The look that has not begun yet. */
  #next: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly onDidChangeFile = this.#changes.event;

  constructor(endpoint: string) {
    this.#endpoint = endpoint;
  }

  /** Asks for all that there is now; what was there at the last look is the same object, if it still is so. */
  async treeNow(): Promise<Tree> {
    const response = await fetch(`${this.#endpoint}?do=list`, { method: 'GET', ...UNCACHED });
    const answer = await response.text();
    return this.#seen?.answer === answer ? this.#seen : readTree(answer);
  }

  watch(uri: vscode.Uri): vscode.Disposable {
    const isFirst = !this.#watched;
    this.#watched ??= uri;
    if (isFirst) void this.#lookOften();
    return new vscode.Disposable(() => undefined);
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }

  async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    return (await this.#ask('stat', uri)).json() as Promise<vscode.FileStat>;
  }

  async readDirectory(uri: vscode.Uri): Promise<[string, vscode.FileType][]> {
    // One that is empty, or is not there, is asked for.
    const known = this.#seen?.folders.get(uri.path);
    return known ?? ((await this.#ask('readDirectory', uri)).json() as Promise<[string, vscode.FileType][]>);
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
    const response = await fetch(`${this.#endpoint}?${query}`, { ...request, ...UNCACHED });
    if (response.ok) return response;
    throw response.status === 404
      ? vscode.FileSystemError.FileNotFound(path)
      : vscode.FileSystemError.NoPermissions(path);
  }

  async #lookOften(): Promise<void> {
    await this.#look();
    this.#timer = setTimeout(() => void this.#lookOften(), PAUSE);
  }

  /** Looks what there is now, one look after the other; all that is done before one begins needs no other. */
  #look(): Promise<void> {
    if (this.#next) return this.#next;
    const begin = () => {
      this.#next = undefined;
      return this.#lookNow().catch(() => undefined);
    };
    this.#next = this.#looking.then(begin);
    this.#looking = this.#next;
    return this.#next;
  }

  async #lookNow(): Promise<void> {
    const before = this.#seen;
    const now = await this.treeNow();
    if (!this.#watched || now === before) return;
    this.#seen = now;
    if (before) this.#tell(before.states, now.states, this.#watched);
  }

  #tell(before: Tree['states'], now: Tree['states'], watched: vscode.Uri): void {
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
