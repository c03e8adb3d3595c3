import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, problemsOf, show, untilProblems } from './open.ts';

const TEXT =
  '# 900\n\n- Hosted by @mizuyari\n- Recording date: 2026-11-20\n\n## Contents\n\n### @mizuyari\n\n- a\n';
const NEW = '[a](https://blog.example.com/x';

describe('a new problem on the line of the cursor', () => {
  afterEach(closeAll);

  it('waits until the cursor leaves the line', async () => {
    const editor = await typeProblem();
    move(editor, 0);
    await untilProblems(editor.document.uri, (all) => all.includes('10 malformed-link'));
  });

  it('waits until typing has rested for three seconds', async () => {
    const editor = await typeProblem();
    const since = Date.now();
    await untilProblems(editor.document.uri, (all) => all.includes('10 malformed-link'));
    assert.ok(Date.now() - since > 2000, `it came after ${Date.now() - since} ms`);
  });

  it('stays once shown, while its line is typed in', async () => {
    const editor = await typeProblem();
    move(editor, 0);
    await untilProblems(editor.document.uri, (all) => all.includes('10 malformed-link'));
    move(editor, 9, 3);
    await type('b');
    await insertProblem(editor, 0);
    assert.ok(problemsOf(editor.document.uri).includes('10 malformed-link'));
  });

  it('goes at once when it is mended', async () => {
    const editor = await typeProblem();
    move(editor, 0);
    await untilProblems(editor.document.uri, (all) => all.length === 1);
    move(editor, 9, 2 + NEW.length);
    const since = Date.now();
    await type(')');
    await untilProblems(editor.document.uri, (all) => all.length === 0);
    assert.ok(Date.now() - since < 2000, `it went after ${Date.now() - since} ms`);
  });
});

/** Types a broken link on line 10, and a problem elsewhere that shows when the text has been read. */
async function typeProblem(): Promise<vscode.TextEditor> {
  const editor = await show({ text: TEXT });
  move(editor, 9, 2);
  await type(NEW);
  assert.ok(editor.document.lineAt(9).text.includes(NEW));
  await insertProblem(editor, 11);
  assert.deepEqual(problemsOf(editor.document.uri), ['11 malformed-link']);
  await editor.edit((edit) => edit.delete(new vscode.Range(10, 0, 11, 0)));
  await untilProblems(editor.document.uri, (all) => all.length === 0);
  return editor;
}

/** Puts another broken link below, away from the cursor, and waits until it shows. */
async function insertProblem(editor: vscode.TextEditor, shown: number): Promise<void> {
  await editor.edit((edit) => edit.insert(new vscode.Position(10, 0), `- ${NEW}\n`));
  await untilProblems(editor.document.uri, (all) => all.includes(`${shown || 11} malformed-link`));
}

function move(editor: vscode.TextEditor, line: number, character = 0): void {
  const position = new vscode.Position(line, character);
  editor.selection = new vscode.Selection(position, position);
}

async function type(text: string): Promise<void> {
  await vscode.commands.executeCommand('type', { text });
}
