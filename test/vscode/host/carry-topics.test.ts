import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { COMMANDS } from '../../../src/ids.ts';
import { closeAll, episodeUri, show } from './open.ts';
import { rowOf } from './row-of.ts';
import { setReadOnly } from './settings.ts';

const SHOW = vscode.Uri.joinPath(episodeUri('008'), '../../../carry/episodes');
const HEAD = '- Hosted by @mizuyari\n- Recording date: 2026-11-';
const BARREL = '#### [雨だるの水位](https://blog.example.com/barrel)\n\n- 夏は空\n';
const HOSE = '#### [ホースの穴](https://blog.example.com/hose)\n';
const CONFLICT = '<<<<<<< a\n=======\n>>>>>>> b\n';
const GONE = '#### gone';
const FIRST = `# 001\n\n${HEAD}06\n\n### @mizuyari\n\n${BARREL}\n### @tanemaki\n\n${HOSE}`;
const SECOND = `# 002\r\n\r\n${HEAD.replace('\n', '\r\n')}13\r\n\r\n### @mizuyari\r\n\r\n### @tanemaki\r\n`;

describe('topics on their way to another episode', () => {
  before(async () => {
    await write('001', FIRST);
    await write('002', SECOND);
    // Looks for what is new; nothing is moved.
    await move(uriOf('001'), GONE);
  });

  after(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(SHOW, '..'), { recursive: true });
  });

  it('are moved by an action to the next episode, which is saved before theirs, and the writer stays', async () => {
    const { document } = await show(uriOf('001'));
    await run(await actionAt(document, 7, 'Move the topic to episode 002'));
    assert.equal(await textOf('001'), FIRST.replace(`${BARREL}\n`, ''));
    assert.equal(
      await textOf('002'),
      SECOND.replace('@mizuyari\r\n\r\n###', `@mizuyari\r\n\r\n${BARREL.replaceAll('\n', '\r\n')}\r\n###`),
    );
    assert.equal(document.isDirty, false);
    assert.equal(vscode.window.activeTextEditor?.document, document);
  });

  it('are moved to an episode that is made where it is missing, and are offered to empty sections of the last one', async () => {
    const { document } = await show(uriOf('002'));
    await actionAt(document, 11, 'Carry over topics from 001…');
    await run(await actionAt(document, 7, 'Move the topic to the next episode, which is made'));
    const made = (await textOf('003')).replaceAll('\r\n', '\n');
    assert.ok(made.startsWith('# 003\n') && made.includes(`### @mizuyari\n\n${BARREL}`), made);
    assert.equal(await textOf('002'), SECOND);
  });

  it('make no episode where they cannot go', async () => {
    await move(uriOf('003'), GONE);
    const { document } = await show(uriOf('003'));
    const conflict = new vscode.WorkspaceEdit();
    conflict.insert(document.uri, new vscode.Position(4, 0), CONFLICT);
    await vscode.workspace.applyEdit(conflict);
    await move(uriOf('003'), BARREL.trim());
    await assert.rejects(textOf('004'));
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('stay where they are when they have changed, or when the next episode has merge conflicts', async () => {
    const next = await vscode.workspace.openTextDocument(uriOf('002'));
    const conflict = new vscode.WorkspaceEdit();
    conflict.insert(next.uri, new vscode.Position(4, 0), CONFLICT);
    await vscode.workspace.applyEdit(conflict);
    const text = next.getText();
    await move(uriOf('001'), GONE);
    await move(uriOf('001'), HOSE.trim());
    assert.equal(next.getText(), text);
    assert.ok((await textOf('001')).includes(HOSE));
    await closeAll();
  });

  it('stay where they are when either episode is read-only by the settings', async () => {
    for (const id of ['001', '002']) {
      const [from, to] = [await vscode.workspace.openTextDocument(uriOf('001')), await show(uriOf('002'))];
      const texts = [from.getText(), to.document.getText()];
      await setReadOnly(`**/carry/episodes/${id}/*`);
      await move(uriOf('001'), HOSE.trim());
      await setReadOnly();
      assert.deepEqual([from.getText(), to.document.getText()], texts);
      assert.deepEqual([await textOf('001'), await textOf('002')], texts);
    }
  });

  it('are moved as rows of the outline, but no presenter is', async () => {
    const { document } = await show(uriOf('001'));
    const presenter = rowOf(document, '@tanemaki');
    await vscode.commands.executeCommand(COMMANDS.moveToNextEpisode, presenter, [presenter]);
    assert.ok((await textOf('001')).includes(HOSE));
    const row = rowOf(document, 'ホースの穴');
    await vscode.commands.executeCommand(COMMANDS.moveToNextEpisode, row, undefined);
    assert.ok(!(await textOf('001')).includes('hose'));
    assert.ok((await textOf('002')).endsWith(`### @tanemaki\r\n\r\n${HOSE.trim()}\r\n`), await textOf('002'));
  });
});

async function move(from: vscode.Uri, raw: string): Promise<void> {
  await vscode.commands.executeCommand(COMMANDS.moveToNextEpisode, from.toString(), [{ raw, start: 0 }]);
}

function uriOf(id: string): vscode.Uri {
  return vscode.Uri.joinPath(SHOW, id, 'README.md');
}

async function write(id: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uriOf(id), new TextEncoder().encode(text));
}

async function textOf(id: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uriOf(id)));
}

/** Asks at a line, from 0, until an action with this title is offered: what is known of the archive comes by and by. */
async function actionAt(
  document: vscode.TextDocument,
  line: number,
  title: string,
): Promise<vscode.CodeAction> {
  for (;;) {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(line, 0, line, 0),
      vscode.CodeActionKind.RefactorMove.value,
    );
    const found = actions.find((action) => action.title === title);
    if (found !== undefined) return found;
  }
}

async function run({ command }: vscode.CodeAction): Promise<void> {
  assert.ok(command);
  await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}
