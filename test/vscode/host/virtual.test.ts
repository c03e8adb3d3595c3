import assert from 'node:assert/strict';
import { after, afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { findEpisodeFiles, findEpisodes } from '../../../src/editor/find-episodes.ts';
import { placeOf } from '../../../src/notes/episode-pattern.ts';
import { closeAll, show, untilProblems } from './open.ts';

const EPISODE = '# 002\n\n- Hosted by @mizuyari\n- Recording date: 2026-11-31\n';

/** A writable file system in memory, without a file search: what a virtual workspace is to an extension. */
class MemoryFiles implements vscode.FileSystemProvider {
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

  readFile({ path }: vscode.Uri): Uint8Array {
    const file = this.#files.get(path);
    if (file === undefined) {
      throw vscode.FileSystemError.FileNotFound(path);
    }
    return file;
  }

  writeFile({ path }: vscode.Uri, content: Uint8Array): void {
    this.#files.set(path, content);
  }

  createDirectory(): void {}
  delete(): void {}
  rename(): void {}

  #below(folder: string): string[] {
    const start = `${folder.replace(/\/$/, '')}/`;
    return [...this.#files.keys()]
      .filter((path) => path.startsWith(start))
      .map((path) => path.slice(start.length));
  }
}

describe('a virtual file system without file search', () => {
  const provider = vscode.workspace.registerFileSystemProvider('memory-show', new MemoryFiles());
  const at = (path: string) => vscode.Uri.from({ scheme: 'memory-show', path });

  afterEach(closeAll);
  after(() => provider.dispose());

  it('has its episodes found by walking its folders', async () => {
    await vscode.workspace.fs.writeFile(at('/shows/a/episodes/001/README.md'), new Uint8Array());
    await vscode.workspace.fs.writeFile(
      at('/shows/a/episodes/002/README.md'),
      new TextEncoder().encode(EPISODE),
    );
    await vscode.workspace.fs.writeFile(at('/node_modules/b/episodes/001/README.md'), new Uint8Array());
    const found = await findEpisodes([at('/')], { patterns: [], placeOf: ({ path }) => placeOf(path) });
    assert.deepEqual(found.map(({ path }) => path).sort(), [
      '/shows/a/episodes/001/README.md',
      '/shows/a/episodes/002/README.md',
    ]);
  });

  it('has all files in the folders of its episodes found, but no hidden ones', async () => {
    for (const path of ['/shows/b/episodes/003/REAME.md', '/shows/b/.old/episodes/004/README.md']) {
      await vscode.workspace.fs.writeFile(at(path), new Uint8Array());
    }
    const found = await findEpisodeFiles(at('/shows/b'));
    assert.deepEqual(
      found.map(({ path }) => path),
      ['/shows/b/episodes/003/REAME.md'],
    );
  });

  it('has problems and fixes in its episodes', async () => {
    const uri = at('/shows/a/episodes/002/README.md');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(EPISODE.replace('002', '001')));
    const { document } = await show(uri);
    await untilProblems(uri, (all) => all.join() === '1 episode-number,4 recording-date');
    const range = new vscode.Range(0, 3, 0, 3);
    const [fix] = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      range,
    );
    await vscode.workspace.applyEdit(fix?.edit as vscode.WorkspaceEdit);
    assert.ok(await document.save());
    assert.match(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)), /^# 002\n/);
  });
});
