import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { after, afterEach, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import type { Archive } from '../../../src/editor/archive.ts';
import { Archives, fileOf, ROOT, read, remove, type Show, text, titles, until, write } from './archives.ts';
import { closeAll, show } from './open.ts';

describe('the archive', () => {
  const archives = new Archives();
  let archive: Archive;

  before(async () => {
    archive = archives.make();
    await archive.read();
  });

  afterEach(async () => {
    await closeAll();
    for (const name of ['one', 'kube.two', 'kube.three']) await remove(name);
    await until(archive, () =>
      ['one', 'kube.two', 'kube.three'].every((name) => read(archive, name).length === 0),
    );
  });

  after(() => archives.dispose());

  it('reads nothing before somebody asks, but knows that there are episodes', async () => {
    const idle = archives.make();
    await until(idle, () => idle.hasEpisodes);
    assert.deepEqual(idle.addresses, []);
    await idle.read();
    assert.ok(idle.addresses.length > 5);
  });

  it('keeps up with files, folders and what is typed, so that one built anew knows the same', async function () {
    // It waits for many events, each of which takes a while where much else runs.
    this.timeout(60_000);
    await write('one', { '001': text('001', 'Rain'), '002': text('002', 'Snow'), '003': text('003', 'Fog') });
    await untilReads('one', { '001': 'Rain', '002': 'Snow', '003': 'Fog' });
    await write('one', { '002': text('002', 'Hail') });
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(fileOf('one', '003'), '..'), { recursive: true });
    await untilReads('one', { '001': 'Rain', '002': 'Hail' });
    await vscode.workspace.fs.rename(vscode.Uri.joinPath(ROOT, 'one'), vscode.Uri.joinPath(ROOT, 'kube.two'));
    await untilReads('kube.two', { '001': 'Rain', '002': 'Hail' });
    await untilReads('one', {});
    // Names that look like those of files.
    await vscode.workspace.fs.rename(
      vscode.Uri.joinPath(ROOT, 'kube.two'),
      vscode.Uri.joinPath(ROOT, 'kube.three'),
    );
    await untilReads('kube.three', { '001': 'Rain', '002': 'Hail' });
    await untilReads('kube.two', {});
    const editor = await show(fileOf('kube.three', '002'));
    await editor.edit((edit) =>
      edit.replace(editor.document.lineAt(6).range, '#### [Sun](https://a.example.com)'),
    );
    await untilReads('kube.three', { '001': 'Rain', '002': 'Sun' });
    const fresh = archives.make();
    await fresh.read();
    assert.deepEqual(read(fresh, 'kube.three'), read(archive, 'kube.three'));
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await untilReads('kube.three', { '001': 'Rain', '002': 'Hail' });
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(ROOT, 'kube.three'), { recursive: true });
    await untilReads('kube.three', {});
  });

  it('tells once, or nearly so, of hundreds of files that another program changes', async function () {
    // In a browser each of the files is several requests.
    this.timeout(180_000);
    const ids = Array.from({ length: 200 }, (_, at) => String(at + 1).padStart(3, '0'));
    const all = (title: string) => Object.fromEntries(ids.map((id) => [id, title]));
    const texts = (title: string) => Object.fromEntries(ids.map((id) => [id, text(id, title)]));
    await write('one', texts('Rain'));
    await untilReads('one', all('Rain'));
    let told = 0;
    const listener = archive.onDidChange(() => told++);
    await write('one', texts('Snow'));
    await untilReads('one', all('Snow'));
    listener.dispose();
    assert.ok(told <= 10, `${told} times`);
  });

  function untilReads(name: string, expected: Show): Promise<void> {
    return until(archive, () => isDeepStrictEqual(titles(read(archive, name)), expected));
  }
});
