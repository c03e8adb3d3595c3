import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { digest } from '../../../src/editor/digest.ts';
import { Archives, ROOT, read, remove, text, titles, write } from './archives.ts';

const HEAD_LENGTH = 'show-notes 1 test '.length + 65;

describe('what is kept of the archive', () => {
  const archives = new Archives();

  afterEach(async () => {
    archives.dispose();
    await remove('kept');
    await remove('cache');
  });

  it('is used for the same texts in the next session, unless it is damaged or of another build', async () => {
    const folder = vscode.Uri.joinPath(ROOT, 'cache');
    const file = vscode.Uri.joinPath(folder, 'episodes.cache');
    await write('kept', { '001': text('001', 'Rain'), '002': text('002', 'Snow') });
    const kept = untilKept();
    await archives.make(folder).read();
    await kept;
    const bytes = await vscode.workspace.fs.readFile(file);
    const reads = async (content: Uint8Array, build = 'test') => {
      await vscode.workspace.fs.writeFile(file, content);
      const other = archives.make(folder, build);
      await other.read();
      other.dispose();
      return titles(read(other, 'kept'));
    };
    // What tells that the cache is used: it says otherwise than the files, and is whole.
    const lines = new TextDecoder().decode(bytes.subarray(HEAD_LENGTH)).replaceAll('"Rain"', '"Mist"');
    const head = (build: string, hash?: string) => `show-notes 1 ${build} ${hash}\n`;
    const forged = new TextEncoder().encode(head('test', await digest(lines)) + lines);
    assert.deepEqual(await reads(forged), { '001': 'Mist', '002': 'Snow' });
    const truth = { '001': 'Rain', '002': 'Snow' };
    assert.deepEqual(await reads(forged, 'test2'), truth);
    assert.deepEqual(await reads(forged.subarray(0, -20)), truth);
    assert.deepEqual(
      await reads(forged.map((byte, at) => (at === forged.length - 9 ? byte ^ 1 : byte))),
      truth,
    );
    assert.deepEqual(await reads(new TextEncoder().encode(`${head('test', await digest('x'))}x`)), truth);
    assert.deepEqual(await reads(new Uint8Array()), truth);
    await write('kept', { '001': text('001', 'Hail') });
    assert.deepEqual(await reads(forged), { '001': 'Hail', '002': 'Snow' });
  });
});

function untilKept(): Promise<void> {
  const watcher = vscode.workspace.createFileSystemWatcher(
    new vscode.RelativePattern(ROOT, '**/episodes.cache'),
  );
  return new Promise((resolve) => {
    watcher.onDidCreate(() => {
      watcher.dispose();
      resolve();
    });
  });
}
