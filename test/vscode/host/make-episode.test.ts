import assert from 'node:assert/strict';
import { after, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { makeEpisode } from '../../../src/editor/make-episode.ts';
import { Archives, fileOf, remove, text, write } from './archives.ts';

describe('the file of the next episode', () => {
  const archives = new Archives();

  after(async () => {
    archives.dispose();
    await remove('made');
  });

  it('is made once, and not beside one whose name was mistyped', async () => {
    await write('made', { '001': text('001', 'Rain') });
    const archive = archives.make();
    const folder = vscode.Uri.joinPath(fileOf('made', '001'), '..', '..');
    const misnamed = vscode.Uri.joinPath(folder, '002', 'REAME.md');
    await vscode.workspace.fs.writeFile(misnamed, new TextEncoder().encode(text('002', 'Snow')));
    const found = await makeEpisode(archive, folder);
    assert.deepEqual([found.kind, found.id, found.uri.path], ['exists', '002', misnamed.path]);
    await vscode.workspace.fs.delete(misnamed);
    const made = await makeEpisode(archive, folder);
    assert.deepEqual([made.kind, made.uri.path], ['made', fileOf('made', '002').path]);
  });
});
