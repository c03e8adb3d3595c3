import assert from 'node:assert/strict';
import { after, afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { EpisodeIndex } from '../../../src/archive/episode-index.ts';
import { Configuration } from '../../../src/editor/configuration.ts';
import { EpisodeReader } from '../../../src/editor/episode-reader.ts';
import { FactsCache } from '../../../src/editor/facts-cache.ts';
import { findEpisodeFiles, findEpisodes } from '../../../src/editor/find-episodes.ts';
import { ReadFailures } from '../../../src/editor/read-failures.ts';
import { placeOf, readPattern } from '../../../src/notes/episode-pattern.ts';
import { MemoryFiles } from './memory-files.ts';
import { closeAll, show, untilProblems } from './open.ts';

const EPISODE = '# 002\n\n- Hosted by @mizuyari\n- Recording date: 2026-11-31\n';

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

  it('has its episodes found where its configuration says that they are', async () => {
    const names = ['notes/ep-1.md', 'notes/old/ep-2.md', 'notes/.old/ep-3.md', 'ep-4.md'];
    for (const name of names) await vscode.workspace.fs.writeFile(at(`/c/${name}`), new Uint8Array());
    const pattern = readPattern('notes/**/ep-*.md', '/c');
    const patterns = [{ folder: at('/c'), glob: 'notes/**/ep-*.md' }];
    const found = await findEpisodes([at('/c')], { patterns, placeOf: ({ path }) => placeOf(path, pattern) });
    assert.deepEqual(
      found.map(({ path }) => path),
      ['/c/notes/ep-1.md', '/c/notes/old/ep-2.md'],
    );
  });

  it('has what cannot be read named in the log, but once, and left out', async () => {
    const said: unknown[] = [];
    const say = (text: unknown) => void said.push(text);
    const log = { info: say, warn: say, error: say } as unknown as vscode.LogOutputChannel;
    const [index, configuration] = [new EpisodeIndex(), new Configuration(log)];
    const cache = new FactsCache({ folder: undefined, build: '' }, log);
    const failures = new ReadFailures(log);
    const reader = new EpisodeReader({ index, configuration, cache, failures, isThere: () => true });
    const paths = ['/d/episodes/001/README.md', '/d/locked/002/README.md', '/d/episodes/003/README.md'];
    for (const path of paths.slice(0, 2)) await vscode.workspace.fs.writeFile(at(path), new Uint8Array());
    await reader.read(paths.map(at));
    await reader.read(paths.map(at));
    index.publish();
    assert.deepEqual(index.addresses, ['memory-show:/d/episodes/001/README.md']);
    assert.equal(said.length, 2);
    assert.match(String(said[0]), /^Cannot read memory-show:\/d\/locked\/002\/README.md: /);
    vscode.Disposable.from(reader, configuration, cache).dispose();
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
