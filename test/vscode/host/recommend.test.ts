import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { COMMANDS, EXTENSION } from '../../../src/ids.ts';
import { ROOT } from './archives.ts';
import { closeAll } from './open.ts';
import { setReadOnly } from './settings.ts';

const FILE = vscode.Uri.joinPath(ROOT, '.vscode', 'extensions.json');

const OTHERS = '{\n  // For all of us.\n  "recommendations": [\n    "a.b" // c\n  ]\n}\n';

const RECOMMENDED = OTHERS.replace('"a.b" // c', `"a.b", // c\n    "${EXTENSION}"`);

describe('recommending the extension', () => {
  afterEach(async () => {
    await setReadOnly();
    await closeAll();
    await vscode.workspace.fs.delete(FILE).then(undefined, () => 0);
  });

  it('makes the file where there is none, and shows it', async () => {
    await recommend();
    assert.equal(await onDisk(), `{\n\t"recommendations": [\n\t\t"${EXTENSION}"\n\t]\n}\n`);
    assert.equal(vscode.window.activeTextEditor?.document.getText(), await onDisk());
  });

  it('adds to what is there, with its comments, saves it, and can be undone', async () => {
    await write(OTHERS);
    await recommend();
    assert.equal(await onDisk(), RECOMMENDED);
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.getText(editor.selection), EXTENSION);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor?.document.getText(), OTHERS);
  });

  it('does not save what was not saved before', async () => {
    await write(OTHERS);
    const editor = await vscode.window.showTextDocument(FILE);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '// Mine.\n'));
    await recommend();
    assert.equal(editor.document.getText(), `// Mine.\n${RECOMMENDED}`);
    assert.equal(await onDisk(), OTHERS);
  });

  for (const [name, text] of [
    ['it is there already', RECOMMENDED],
    ['it is not to be recommended', `{ "unwantedRecommendations": ["${EXTENSION}"] }`],
    ['it cannot be read', '{ "recommendations": '],
  ] as const) {
    it(`leaves the file as it is where ${name}`, async () => {
      await write(text);
      await recommend();
      assert.equal(vscode.window.activeTextEditor?.document.getText(), text);
      assert.equal(await onDisk(), text);
    });
  }

  it('leaves a file alone that is read-only', async () => {
    await write(OTHERS);
    await setReadOnly('**/.vscode/extensions.json');
    await recommend();
    assert.equal(vscode.window.activeTextEditor?.document.getText(), OTHERS);
    assert.equal(await onDisk(), OTHERS);
  });
});

async function recommend(): Promise<void> {
  await vscode.commands.executeCommand(COMMANDS.recommend);
}

/** Writes the file, and waits until VS Code knows: it may still have what an earlier test wrote. */
async function write(text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(FILE, new TextEncoder().encode(text));
  const document = await vscode.workspace.openTextDocument(FILE);
  await new Promise<void>((resolve) => {
    const look = () => {
      if (document.getText() !== text) return;
      listener.dispose();
      resolve();
    };
    const listener = vscode.workspace.onDidChangeTextDocument(look);
    look();
  });
}

async function onDisk(): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(FILE));
}
