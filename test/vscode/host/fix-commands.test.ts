import assert from 'node:assert/strict';
import { after, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { serveSite } from '../../../scripts/lib/serve-site.mjs';
import { FIX_COMMANDS } from '../../../src/ids.ts';
import type { FixCommand } from '../../../src/notes/rule.ts';
import { closeAll, show } from './open.ts';

const VIDEO = '- Video: --';
const NOTES = ['# 900', '', '- Hosted by @mizuyari', VIDEO, '', '## Contents', '', '### @mizuyari', ''];
const U = 'https://soil.example.com/a';

describe('the commands behind quick fixes', () => {
  // Not after each: a new untitled document could take over the text of the one just closed.
  after(closeAll);

  it('are not told to the palette, and are registered under their names', async () => {
    const shown = await vscode.commands.getCommands(true);
    const all = await vscode.commands.getCommands();
    for (const command of Object.values(FIX_COMMANDS)) {
      assert.ok(all.includes(command) && !shown.includes(command), command);
    }
  });

  it('link a text to the address on the clipboard, without tracking parameters', async () => {
    const { document } = await show({ text: [...NOTES, '#### Wet [soil', ''].join('\n') });
    await vscode.env.clipboard.writeText(` ${U}?utm_source=x&b=1\n`);
    await run('link-from-clipboard', document, 'Wet [soil');
    assert.equal(document.lineAt(9).text, `#### [Wet \\[soil](${U}?b=1)`);
  });

  it('fill in the target of a link without one', async () => {
    const { document } = await show({ text: [...NOTES, '- [Wet soil]()', ''].join('\n') });
    await vscode.env.clipboard.writeText(U);
    await run('link-from-clipboard', document, '[Wet soil]()');
    assert.equal(document.lineAt(9).text, `- [Wet soil](${U})`);
  });

  it('write the address of the video that the writer accepts', async () => {
    const { document } = await show({ text: NOTES.join('\n') });
    await vscode.env.clipboard.writeText('https://youtu.be/robots12345?si=abc');
    const done = run('set-video', document, '--');
    await acceptUntil(done);
    assert.equal(document.lineAt(3).text, '- Video: https://youtu.be/robots12345');
  });

  it('write the title of the page at a bare address, wherever it stands by then', async () => {
    let answer = () => {};
    let asked = () => {};
    const waits = new Promise<void>((resolve) => {
      asked = resolve;
    });
    const answers = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const { origin, stop } = await serveSite(async () => {
      asked();
      await answers;
      return { html: '<title>Robots & [soil]</title>' };
    });
    const url = `${origin}/a`;
    const { document } = await show({ text: [...NOTES, `- ${url}`, `- <${url}>`, ''].join('\n') });
    const done = run('fill-title', document, `<${url}>`);
    await waits;
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), '\n\n');
    await vscode.workspace.applyEdit(edit);
    answer();
    await done;
    await lineBecomes(document, 12, `- [Robots & \\[soil\\]](${url})`);
    assert.equal(document.lineAt(11).text, `- ${url}`);
    await stop();
  });

  it('write nothing where the text has changed, or for what is no place', async () => {
    const { document } = await show({ text: [...NOTES, '#### Wet soil', ''].join('\n') });
    await vscode.env.clipboard.writeText(U);
    const place = placeOf('link-from-clipboard', document, 'Wet soil');
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, document.lineAt(9).range, '#### Dry soil');
    await vscode.workspace.applyEdit(edit);
    const text = document.getText();
    for (const command of Object.values(FIX_COMMANDS)) {
      for (const wrong of [place, { ...place, uri: 'file:///nowhere' }, undefined, null, 'x', {}]) {
        await vscode.commands.executeCommand(command, wrong);
      }
    }
    assert.equal(document.getText(), text);
  });
});

function placeOf(command: FixCommand, document: vscode.TextDocument, text: string) {
  const start = document.getText().lastIndexOf(text);
  const span = { start, end: start + text.length };
  return { uri: document.uri.toString(), version: document.version, command, span, text };
}

async function run(command: FixCommand, document: vscode.TextDocument, text: string): Promise<void> {
  await vscode.commands.executeCommand(FIX_COMMANDS[command], placeOf(command, document, text));
}

/** Accepts whatever is asked until a command is done: no event tells that a box is open. */
async function acceptUntil(done: Promise<void>): Promise<void> {
  let isDone = false;
  const ended = done.finally(() => {
    isDone = true;
  });
  while (!isDone) {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
  }
  await ended;
}

async function lineBecomes(document: vscode.TextDocument, line: number, text: string): Promise<void> {
  await new Promise<void>((resolve) => {
    const look = () => {
      if (document.lineAt(line).text === text) {
        listener.dispose();
        resolve();
      }
    };
    const listener = vscode.workspace.onDidChangeTextDocument(look);
    look();
  });
}
