import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';

describe('the extension host of the tests', () => {
  it('runs in the oldest supported VS Code with a copy of the sample show open', async () => {
    assert.ok(vscode.version.startsWith('1.100.'), vscode.version);
    const notes = await vscode.workspace.findFiles('episodes/*/README.md');
    assert.ok(notes.length >= 6, `${notes.length} episodes`);
  });

  it('loads the extension of this project', async () => {
    const extension = vscode.extensions.getExtension('show-notes.show-notes');
    await extension?.activate();
    assert.equal(extension?.isActive, true);
  });
});
