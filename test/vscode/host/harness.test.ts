import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { INSTALLED, VERSION } from '../harness/machine.ts';
import { episodeUri } from './open.ts';

describe('the extension host of the tests', () => {
  it('runs in the VS Code that was chosen, with a copy of the sample show open', async () => {
    assert.equal(vscode.version, VERSION);
    const notes = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(episodeUri('008'), '../..'));
    assert.ok(notes.length >= 6, `${notes.length} episodes`);
  });

  it('runs the extension from where its package was installed', async () => {
    const extension = vscode.extensions.getExtension('show-notes.show-notes');
    await extension?.activate();
    assert.equal(extension?.isActive, true);
    assert.match(extension.extensionPath, INSTALLED);
  });
});
