import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, diagnosticsOf, episodeUri, show, untilProblems } from './open.ts';

const NOTES = '# 042\n\n- Hosted by @mizuyari\n';

describe('a file in place of the notes', () => {
  const folder = vscode.Uri.joinPath(episodeUri('008'), '..', '..', '010');
  const notes = vscode.Uri.joinPath(folder, 'README.md');

  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(folder, { recursive: true });
  });

  it('is told without being open, and renamed by its fix', async () => {
    const stray = await write('mizuyari.md');
    await untilProblems(stray, (all) => all.join() === '1 episode-file');
    const [diagnostic] = diagnosticsOf(stray);
    assert.equal(diagnostic?.message, 'Unexpected name mizuyari.md, expected README.md for episode 010');
    assert.equal(diagnostic?.severity, vscode.DiagnosticSeverity.Warning);
    await show(stray);
    const fix = await renaming(stray);
    assert.ok(fix?.isPreferred);
    assert.ok(await vscode.workspace.applyEdit(fix.edit as vscode.WorkspaceEdit));
    await untilProblems(stray, (all) => all.length === 0);
    assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(notes)), NOTES);
  });

  it('is a problem only as long as there are no notes, and takes the place of none', async () => {
    const stray = await write('REAME.md');
    await untilProblems(stray, (all) => all.includes('1 episode-file'));
    await show(stray);
    const fix = await renaming(stray);
    await write('README.md');
    await untilProblems(stray, (all) => !all.includes('1 episode-file'));
    assert.equal(await vscode.workspace.applyEdit(fix?.edit as vscode.WorkspaceEdit), false);
    assert.ok(await vscode.workspace.fs.stat(stray));
    await vscode.workspace.fs.delete(notes);
    await untilProblems(stray, (all) => all.includes('1 episode-file'));
  });

  async function write(name: string): Promise<vscode.Uri> {
    const uri = vscode.Uri.joinPath(folder, name);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(NOTES));
    return uri;
  }
});

async function renaming(uri: vscode.Uri): Promise<vscode.CodeAction | undefined> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    new vscode.Range(0, 0, 0, 0),
  );
  return actions.find(({ title }) => title === 'Rename to README.md');
}
