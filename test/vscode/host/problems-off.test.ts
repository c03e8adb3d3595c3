import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, episodeUri, problemsOf, show, untilProblems } from './open.ts';
import { setSetting } from './settings.ts';

const ENABLED = 'diagnostics.enabled';
const FOLDER = vscode.Uri.joinPath(episodeUri('008'), '..', '..', '910');

describe('problems that are switched off', () => {
  afterEach(async () => {
    await setSetting(ENABLED);
    await setSetting('diagnostics.scope');
    await closeAll();
    await vscode.workspace.fs.delete(FOLDER, { recursive: true });
  });

  it('are gone at once, with their fixes, and are back at once', async () => {
    await setSetting('diagnostics.scope', 'workspace');
    const stray = vscode.Uri.joinPath(FOLDER, 'REAME.md');
    await vscode.workspace.fs.writeFile(stray, new TextEncoder().encode('# 910\n'));
    const { document } = await show(episodeUri('008'));
    const all = [document.uri, episodeUri('009'), stray];
    for (const uri of all) {
      await untilProblems(uri, (problems) => problems.length > 0);
    }
    assert.notDeepEqual(await actionsOf(document), []);
    assert.notDeepEqual(await actionsOf(document, 'source.fixAll'), []);
    await setSetting(ENABLED, false);
    for (const uri of all) {
      await untilProblems(uri, (problems) => problems.length === 0);
    }
    assert.deepEqual(await actionsOf(document), []);
    assert.deepEqual(await actionsOf(document, 'source.fixAll'), []);
    await setSetting(ENABLED);
    for (const uri of all) {
      await untilProblems(uri, (problems) => problems.length > 0);
    }
  });

  it('stay off in what is opened and closed meanwhile, while the command still fixes', async () => {
    await vscode.workspace.fs.createDirectory(FOLDER);
    await setSetting(ENABLED, false);
    const { document } = await show(episodeUri('008'));
    const before = document.getText();
    await vscode.commands.executeCommand('showNotes.fixAllSafe');
    assert.notEqual(document.getText(), before);
    assert.deepEqual(problemsOf(document.uri), []);
  });
});

function actionsOf(document: vscode.TextDocument, kind = 'quickfix'): Thenable<vscode.CodeAction[]> {
  const all = new vscode.Range(0, 0, document.lineCount, 0);
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, all, kind);
}
