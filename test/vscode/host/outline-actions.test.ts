import assert from 'node:assert/strict';
import { after, afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { COMMANDS } from '../../../src/ids.ts';
import { closeAll, episodeUri, show } from './open.ts';
import { rowOf } from './row-of.ts';
import { setReadOnly } from './settings.ts';

const FOLDER = vscode.Uri.joinPath(episodeUri('008'), '..', '..', '..', 'actions');

const TEXT = [
  '# 001\r\n\r\n- Hosted by @kaze\r\n\r\n## Contents\r\n\r\n### @kaze',
  '#### [Rain](https://a.example.com/rain?utm_source=x)\r\n\r\n- note',
  '#### Twin\r\n\r\n#### Twin\r\n\r\n### @ame (欠席)\r\n',
].join('\r\n\r\n');

describe('what is done with rows of the outline, and at the cursor', () => {
  afterEach(closeAll);
  after(() => vscode.workspace.fs.delete(FOLDER, { recursive: true }));

  it('copies, cleans, marks and deletes, each as one step to undo', async () => {
    const { document } = await open();
    await run('copyLink', rowOf(document, 'Rain'));
    const link = '[Rain](https://a.example.com/rain?utm_source=x)';
    assert.equal(await vscode.env.clipboard.readText(), link);
    await run('copyAsMarkdown', rowOf(document, 'Rain'), [rowOf(document, 'Rain')]);
    assert.equal(await vscode.env.clipboard.readText(), `#### ${link}\r\n\r\n- note\r\n`);
    await run('cleanTracking', rowOf(document, 'Rain'));
    const clean = TEXT.replace('?utm_source=x', '');
    assert.equal(document.getText(), clean);
    await run('markPresent', rowOf(document, '@ame'));
    await run('markAbsent', rowOf(document, '@kaze'));
    const marked = clean.replace(' (欠席)', '').replace('### @kaze', '### @kaze (absent)');
    assert.equal(document.getText().replace('(欠席)', '(absent)'), marked);
    const before = document.getText();
    await run('deleteRows', rowOf(document, 'Rain'), [rowOf(document, 'Rain'), rowOf(document, '@ame')]);
    assert.ok(!/Rain|ame/.test(document.getText()), document.getText());
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('acts on rows as they are now, and on none that is gone or not sure to be the same', async () => {
    const editor = await open();
    const { document } = editor;
    const [rain, twin] = [rowOf(document, 'Rain'), rowOf(document, 'Twin')];
    await edit(document, (all) => all.replace('## Contents', 'Words above\r\n\r\n## Contents'));
    await run('copyUrl', rain);
    assert.equal(await vscode.env.clipboard.readText(), 'https://a.example.com/rain?utm_source=x');
    // With the first of two that look alike gone, the other would be taken for it.
    await edit(document, (all) => all.replace('#### Twin\r\n\r\n', ''));
    const text = document.getText();
    await run('deleteRows', twin);
    await edit(document, (all) => all.replace('[Rain]', '[Snow]'));
    await run('deleteRows', rain);
    await run('deleteRows', [undefined]);
    // As a menu does whose row is just being drawn anew: the cursor is not meant then.
    await run('deleteRows', undefined, undefined);
    assert.equal(document.getText(), text.replace('[Rain]', '[Snow]'));
  });

  it('does nothing with rows beside those that are meant', async () => {
    const { document } = await open();
    await edit(document, (all) => all.replace('- note', '- [more](https://b.example.com/)'));
    const text = document.getText();
    const [twin, ame] = [rowOf(document, 'Twin'), rowOf(document, '@ame')];
    // No box asks for the title of the link's topic, so nothing waits for an answer.
    await run('renameTopic', rowOf(document, 'more'));
    await run('markAbsent', ame, [ame, twin]);
    assert.equal(document.getText(), text);
  });

  it('acts at the cursor', async () => {
    const editor = await open();
    const { document } = editor;
    const at = (words: string) => put(editor, document.getText().indexOf(words));
    at('note');
    await run('addTopic');
    const added = TEXT.replace('- note', '- note\r\n\r\n#### ');
    assert.equal(document.getText(), added);
    assert.equal(document.offsetAt(editor.selection.active), added.indexOf('#### \r\n') + 5);
    await vscode.commands.executeCommand('undo');
    // Below a heading, a cursor does not mean all that stands there.
    put(editor, document.getText().indexOf('### @ame') - 2);
    await run('deleteRows');
    assert.equal(document.getText(), TEXT);
    at('@ame');
    await run('deleteRows');
    assert.equal(document.getText(), TEXT.replace('\r\n### @ame (欠席)\r\n', ''));
  });

  it('changes nothing in notes that are read-only by the settings', async () => {
    const { document } = await open();
    await setReadOnly('**/actions/episodes/*/*');
    await run('deleteRows', rowOf(document, 'Rain'));
    await run('moveDown', rowOf(document, 'Rain'));
    await run('addTopic', rowOf(document, '@kaze'));
    await setReadOnly();
    assert.equal(document.getText(), TEXT);
    assert.equal(document.isDirty, false);
    await run('moveDown', rowOf(document, 'Rain'));
    assert.notEqual(document.getText(), TEXT);
  });

  it('changes nothing amid merge conflicts', async () => {
    const { document } = await open();
    await edit(document, (all) => `${all}\r\n<<<<<<< a\r\n=======\r\n>>>>>>> b\r\n`);
    const text = document.getText();
    await run('deleteRows', rowOf(document, 'Rain'));
    await run('addTopic', rowOf(document, 'Rain'));
    assert.equal(document.getText(), text);
  });
});

async function open(): Promise<vscode.TextEditor> {
  const uri = vscode.Uri.joinPath(FOLDER, 'episodes', '001', 'README.md');
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(TEXT));
  return show(uri);
}

async function run(command: keyof typeof COMMANDS, ...values: readonly unknown[]): Promise<void> {
  await vscode.commands.executeCommand(COMMANDS[command], ...values);
}

async function edit(document: vscode.TextDocument, change: (all: string) => string): Promise<void> {
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  const changed = new vscode.WorkspaceEdit();
  changed.replace(document.uri, whole, change(document.getText()));
  assert.ok(await vscode.workspace.applyEdit(changed));
}

function put(editor: vscode.TextEditor, offset: number): void {
  const cursor = editor.document.positionAt(offset);
  editor.selection = new vscode.Selection(cursor, cursor);
}
