import assert from 'node:assert/strict';
import { after, afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { until } from '../../../scripts/lib/until.mjs';
import { closeAll, episodeUri, show } from './open.ts';

const FOLDER = vscode.Uri.joinPath(episodeUri('008'), '..', '..', '..', 'sections');

describe('the light bulb on a section', () => {
  afterEach(closeAll);
  after(() => vscode.workspace.fs.delete(FOLDER, { recursive: true }));

  it('adds the sections of presenters and guests who have none, and marks who is absent', async () => {
    await write('001', '# 001\n\n### @kaze\n\nRain.\n\n### @ame（休み）\n');
    const uri = await write('002', '# 002\n\n- Guest: @yuki\n\n## Contents\n\n### @ame\n');
    const { document } = await show(uri);
    const add = await until('the offers', async () => {
      const found = await titlesAt(document, 4);
      return found.length > 1 && found;
    });
    assert.deepEqual(add, ['Add a section for @kaze', 'Add a section for @yuki']);
    assert.deepEqual(await titlesAt(document, 6), ['Mark @ame as absent', ...add]);
    // The fix of the problem that a guest has no section does the same.
    assert.deepEqual(await titlesAt(document, 2), add.slice(0, 1));
    for (const title of ['Mark @ame as absent', ...add]) await apply(document, 6, title);
    const whole = '# 002\n\n- Guest: @yuki\n\n## Contents\n\n### @kaze\n\n### @ame（休み）\n\n### @yuki\n';
    assert.equal(document.getText(), whole);
    await apply(document, 8, 'Mark @ame as present');
    assert.equal(document.getText(), whole.replace('（休み）', ''));
  });
});

async function write(id: string, text: string): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(FOLDER, 'episodes', id, 'README.md');
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

async function apply(document: vscode.TextDocument, line: number, title: string): Promise<void> {
  // A section before it may have been added.
  const place = Math.max(line, document.getText().split('\n').indexOf('### @ame'));
  const action = (await actionsAt(document, place)).find((one) => one.title === title);
  assert.ok(action?.edit, title);
  await vscode.workspace.applyEdit(action.edit);
}

async function titlesAt(document: vscode.TextDocument, line: number): Promise<string[]> {
  return (await actionsAt(document, line)).map(({ title }) => title);
}

async function actionsAt(document: vscode.TextDocument, line: number): Promise<vscode.CodeAction[]> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    document.lineAt(line).range,
    vscode.CodeActionKind.RefactorRewrite.value,
  );
  return actions.filter(({ title }) => /section for|as (?:absent|present)/.test(title));
}
