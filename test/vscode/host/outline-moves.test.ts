import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { COMMANDS } from '../../../src/ids.ts';
import { closeAll, show } from './open.ts';
import { rowOf } from './row-of.ts';

const HEAD = '# 001\r\n\r\n- Hosted by @a\r\n- Recording date: 2099-11-20\r\n\r\n## Contents\r\n\r\n';
const KAZE = '#### [Kaze](https://a.example.com/kaze)\r\n\r\n- note of it\r\n';
const AME = '#### [Ame](https://a.example.com/ame)\r\n';
const TEXT = `${HEAD}### @a\r\n\r\n${KAZE}\r\n${AME}\r\n### @b\r\n`;

describe('moving at the cursor', () => {
  afterEach(closeAll);

  it('moves a topic, keeps the cursor in it, and is undone at once', async () => {
    const editor = await show({ text: TEXT });
    put(editor, 'of it');
    await vscode.commands.executeCommand(COMMANDS.moveDown);
    assert.equal(editor.document.getText(), `${HEAD}### @a\r\n\r\n${AME}\r\n${KAZE}\r\n### @b\r\n`);
    assert.equal(behind(editor), 'of it');
    await vscode.commands.executeCommand(COMMANDS.moveDown);
    assert.equal(behind(editor), 'of it');
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), TEXT);
  });

  it('moves a presenter from the heading, and nothing from a blank line', async () => {
    const editor = await show({ text: TEXT });
    put(editor, '@b');
    await vscode.commands.executeCommand(COMMANDS.moveUp);
    assert.equal(editor.document.getText(), `${HEAD}### @b\r\n\r\n### @a\r\n\r\n${KAZE}\r\n${AME}`);
    assert.equal(behind(editor), '@b');
    const { version } = editor.document;
    put(editor, '\r\n### @a');
    await vscode.commands.executeCommand(COMMANDS.moveDown);
    assert.equal(editor.document.version, version);
  });

  it('moves a row as many places as it is told to, however fast, and never another that looks like it', async () => {
    const { document } = await show({
      text: `${HEAD}### @a\n\n${topics('Z', 'Z 2', 'a', 'b', 'c', 'd', 'e')}`,
    });
    const press = (label: string, command: string, count: number) => {
      const row = rowOf(document, label);
      return Promise.all(Array.from({ length: count }, () => vscode.commands.executeCommand(command, row)));
    };
    const order = () =>
      [
        ...document
          .getText()
          .slice(HEAD.length)
          .matchAll(/^- (.*)$/gm),
      ]
        .map(([, words]) => words)
        .join();
    await press('a', COMMANDS.moveDown, 3);
    assert.equal(order(), 'Z,Z 2,b,c,d,a,e');
    await Promise.all([press('a', COMMANDS.moveUp, 2), press('e', COMMANDS.moveUp, 1)]);
    assert.equal(order(), 'Z,Z 2,b,a,c,e,d');
    await press('Z', COMMANDS.moveDown, 10);
    assert.equal(order(), 'Z 2,b,a,c,e,d,Z');
  });

  it('leaves a text with conflicts alone', async () => {
    const text = `${TEXT}\r\n<<<<<<< a\r\n=======\r\n>>>>>>> b\r\n`;
    const editor = await show({ text });
    put(editor, 'of it');
    await vscode.commands.executeCommand(COMMANDS.moveDown);
    assert.equal(editor.document.getText(), text);
  });
});

/** Topics of these notes, all with the same title where it is not a letter of its own. */
function topics(...notes: readonly string[]): string {
  return notes.map((note) => `#### ${note.startsWith('Z') ? 'Z' : note}\r\n\r\n- ${note}\r\n`).join('\r\n');
}

function put(editor: vscode.TextEditor, before: string): void {
  const cursor = editor.document.positionAt(editor.document.getText().indexOf(before));
  editor.selection = new vscode.Selection(cursor, cursor);
}

/** Gives the rest of the line behind the cursor. */
function behind({ document, selection: { active } }: vscode.TextEditor): string {
  return document.lineAt(active).text.slice(active.character);
}
