import assert from 'node:assert/strict';
import { after, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { COMMANDS } from '../../../src/ids.ts';
import { closeAll, episodeUri, show } from './open.ts';

describe('the search of topics', () => {
  after(closeAll);

  it('opens the row one has gone to, whatever comes above it meanwhile', async () => {
    const latest = await vscode.workspace.openTextDocument(episodeUri('009'));
    const { document, selection } = await show(episodeUri('008'));
    const above = document.getText().indexOf('太陽光');
    assert.ok(above > 0 && selection.isEmpty);
    await vscode.commands.executeCommand(COMMANDS.searchTopics);
    const title = () => vscode.window.activeTextEditor?.document.lineAt(0).text;
    await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(latest.uri, latest.lineAt(latest.lineCount - 1).range.end, '\n\n#### Rain\n\n#### Snow\n');
    await vscode.workspace.applyEdit(edit);
    const opened = new Promise((resolve) => {
      const listener = vscode.window.onDidChangeTextEditorSelection((event) => {
        listener.dispose();
        resolve(event);
      });
    });
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await opened;
    assert.equal(title(), '# 007');
    const { selection: at } = vscode.window.activeTextEditor ?? {};
    assert.match(document.lineAt(at?.active.line ?? 0).text, /太陽光/);
  });
});
