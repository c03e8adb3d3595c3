import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { serveSite } from '../../../scripts/lib/serve-site.mjs';
import { COMMANDS } from '../../../src/ids.ts';
import { closeAll, show } from './open.ts';
import { rowOf } from './row-of.ts';
import { setSetting } from './settings.ts';

const NOTES = '# 900\n\n- Hosted by @mizuyari\n\n## Contents\n\n### @mizuyari\n\n';

describe('filling in titles', () => {
  const asked: string[] = [];
  let onRequest: () => unknown = () => undefined;
  let site = '';
  let stop = async () => {};

  before(async () => {
    const served = await serveSite(async ({ path }) => {
      asked.push(path);
      await onRequest();
      return { html: `<title>On ${path}</title>` };
    });
    site = served.origin;
    stop = served.stop;
  });

  afterEach(async () => {
    asked.length = 0;
    onRequest = () => undefined;
    await setSetting('titles.fetch');
    await closeAll();
  });

  after(() => stop());

  const fill = () => vscode.commands.executeCommand(COMMANDS.fillInTitles);
  const link = (page: string) => `[On /${page}](${site}/${page})`;

  it('asks nothing while titles are off, and where nothing is bare', async () => {
    await setSetting('titles.fetch', 'off');
    const editor = await show({ text: `${NOTES}- ${site}/off\n` });
    const { document } = editor;
    const within = document.positionAt(NOTES.length + 5);
    editor.selection = new vscode.Selection(within, within);
    await fill();
    await vscode.commands.executeCommand(COMMANDS.fillInTitlesInArchive);
    await vscode.commands.executeCommand(COMMANDS.refetchTitle);
    await setSetting('titles.fetch', 'command');
    const linked = await show({ text: `${NOTES}- [mine](${site}/linked)\n` });
    await fill();
    assert.deepEqual(asked, []);
    assert.equal(document.getText(), `${NOTES}- ${site}/off\n`);
    assert.equal(linked.document.getText(), `${NOTES}- [mine](${site}/linked)\n`);
  });

  it('asks for those in a row of the outline, as one step to undo', async () => {
    const text = `${NOTES}#### One\n\n- ${site}/x\n- ${site}/y\n\n#### Two\n\n- ${site}/z\n`;
    const { document } = await show({ text });
    const row = rowOf(document, 'One');
    await vscode.commands.executeCommand(COMMANDS.fillInTitle, row, [row]);
    assert.deepEqual(asked.toSorted(), ['/x', '/y']);
    const filled = text.replace(`${site}/x`, link('x')).replace(`${site}/y`, link('y'));
    assert.equal(document.getText(), filled);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), text);
  });

  it('leaves what was changed meanwhile, and writes the rest where it has moved to', async () => {
    const editor = await show({ text: `${NOTES}- ${site}/a\n- ${site}/b\n- ${site}/c\n` });
    const { document } = editor;
    onRequest = async () => {
      onRequest = () => undefined;
      await editor.edit((edit) => {
        edit.insert(document.positionAt(NOTES.length), `- new ${site}/a\n`);
        const end = document.getText().indexOf('/b\n');
        edit.insert(document.positionAt(end + 2), 'b');
      });
    };
    await fill();
    const left = `- new ${site}/a\n- ${link('a')}\n- ${site}/bb\n- ${link('c')}\n`;
    assert.equal(document.getText(), NOTES + left);
    assert.deepEqual(asked, ['/a', '/b', '/c']);
  });

  it('writes nothing into what was closed meanwhile, and asks for nothing more', async () => {
    await show({ text: `${NOTES}- ${site}/closed\n- ${site}/unasked\n` });
    onRequest = closeAll;
    await fill();
    assert.deepEqual(asked, ['/closed']);
    assert.deepEqual(vscode.window.visibleTextEditors, []);
  });

  it('runs once at a time for a document', async () => {
    const { document } = await show({ text: `${NOTES}- ${site}/twice\n` });
    // A second run would wait for the page that waits for it here.
    onRequest = fill;
    await fill();
    assert.equal(document.getText(), `${NOTES}- ${link('twice')}\n`);
    assert.deepEqual(asked, ['/twice']);
  });
});
