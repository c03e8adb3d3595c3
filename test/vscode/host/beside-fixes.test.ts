import assert from 'node:assert/strict';
import { after, afterEach, beforeEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { until } from '../../../scripts/lib/until.mjs';
import { closeAll, episodeUri, show, untilProblems } from './open.ts';
import { untilProvided } from './source-actions.ts';

const HEADER = '# 983\n\n- Hosted by @mizuyari\n- Recording date: 2026-11-20\n\n';
const WRONG = `${HEADER}\n\n\n\n### @mizuyari\n\n- [a](https://a.example.com/?utm_source=b)\n- c\n`;
const RIGHT = `${HEADER}### @mizuyari\n\n- [a](https://a.example.com/)\n- c\n`;
const KIND = vscode.CodeActionKind.SourceFixAll.append('other');

describe('a save that runs the fixes of another extension first', () => {
  const uri = episodeUri('983');
  const subscriptions: vscode.Disposable[] = [];

  beforeEach(() => vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(WRONG)));

  afterEach(async () => {
    await fixOnSave(undefined);
    for (const one of subscriptions.splice(0)) one.dispose();
    await closeAll();
  });

  after(async () => {
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(uri, '..'), { recursive: true });
  });

  it('fixes what is left then, where it is by then', async () => {
    const { document } = await show(uri);
    await untilProblems(uri, (problems) => problems.some((one) => one.includes('tracking')));
    let calls = 0;
    subscriptions.push(
      vscode.commands.registerCommand('show-notes-tests.fixAll', () => {
        calls += 1;
        return joinBlankLines(document);
      }),
      // VS Code asks first who came last.
      vscode.languages.registerCodeActionsProvider(
        { language: 'markdown' },
        { provideCodeActions: (_, __, { only }) => (only?.contains(KIND) ? [fixAll()] : []) },
        { providedCodeActionKinds: [KIND] },
      ),
    );
    const titles = (await untilProvided(document, 2)).map(({ title }) => title);
    assert.deepEqual(titles, ['Fix all others', 'Fix All Safe Problems']);
    await fixOnSave({ 'source.fixAll': 'explicit' });
    await until('a save that runs fixes', async () => {
      const edit = new vscode.WorkspaceEdit();
      edit.insert(uri, new vscode.Position(6, 0), '\n');
      await vscode.workspace.applyEdit(edit);
      await document.save();
      return calls > 0;
    });
    assert.equal(calls, 1);
    assert.equal(document.getText(), RIGHT);
  });
});

function fixAll(): vscode.CodeAction {
  const action = new vscode.CodeAction('Fix all others', KIND);
  action.command = { title: action.title, command: 'show-notes-tests.fixAll' };
  return action;
}

/** Leaves one blank line of several, which moves all that is below. */
async function joinBlankLines(document: vscode.TextDocument): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  const all = document.validateRange(new vscode.Range(0, 0, document.lineCount, 0));
  edit.replace(document.uri, all, document.getText().replace(/\n{3,}/g, '\n\n'));
  await vscode.workspace.applyEdit(edit);
}

/** Sets which fixes run on save; without a value, takes that back. */
async function fixOnSave(value: Readonly<Record<string, string>> | undefined): Promise<void> {
  const target = vscode.ConfigurationTarget.Workspace;
  await vscode.workspace.getConfiguration('editor').update('codeActionsOnSave', value, target);
}
