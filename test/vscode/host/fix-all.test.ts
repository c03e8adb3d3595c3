import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, episodeUri, show } from './open.ts';
import { actionsOf, untilProvided } from './source-actions.ts';

const HEADER = '# 900\n\n- Hosted by @mizuyari\n- Recording date: 2026-11-20\n\n### @mizuyari\n\n';
const WRONG = `${HEADER}- [a](https://a.example.com/?utm_source=b)\n- [b]（https://b.example.com）\n`;
const RIGHT = `${HEADER}- [a](https://a.example.com/)\n- [b](https://b.example.com)\n`;

describe('fixing all that is safe', () => {
  afterEach(closeAll);

  it('is a source action of its own kind, and answers for all that fixes', async () => {
    const { document } = await show({ text: WRONG });
    await untilProvided(document, 1);
    for (const kind of ['source.fixAll.showNotes', 'source.fixAll']) {
      const [action, ...more] = await actionsOf(document, kind);
      assert.equal(action?.title, 'Fix All Safe Problems');
      assert.equal(action.kind?.value, 'source.fixAll.showNotes');
      assert.deepEqual(more, []);
    }
    assert.deepEqual(await actionsOf(document, 'source.fixAll.other'), []);
    const [action] = await actionsOf(document, 'source.fixAll.showNotes');
    await vscode.workspace.applyEdit(action?.edit as vscode.WorkspaceEdit);
    assert.equal(document.getText(), RIGHT);
    assert.deepEqual(await actionsOf(document, 'source.fixAll.showNotes'), []);
  });

  it('is a command that acts on the active episode', async () => {
    const { document } = await show({ text: WRONG });
    await vscode.commands.executeCommand('showNotes.fixAllSafe');
    assert.equal(document.getText(), RIGHT);
    const { version } = document;
    await vscode.commands.executeCommand('showNotes.fixAllSafe');
    assert.equal(document.version, version);
  });

  it('leaves texts in conflict and other Markdown alone', async () => {
    const conflict = `${WRONG}<<<<<<< HEAD\n- a\n=======\n- b\n>>>>>>> other\n`;
    for (const text of [conflict, WRONG.replace('# 900', '# Minutes')]) {
      const { document } = await show({ text });
      assert.deepEqual(await actionsOf(document, 'source.fixAll.showNotes'), []);
      await vscode.commands.executeCommand('showNotes.fixAllSafe');
      assert.equal(document.getText(), text);
    }
  });

  it('is not offered for the whole archive outside of one', async () => {
    const { document } = await show({ text: WRONG });
    assert.deepEqual(await archiveActions(document, 7), []);
    const episode = await show(episodeUri('008'));
    const [action] = await archiveActions(episode.document, 11);
    assert.deepEqual(action?.command?.arguments, [episode.document.uri.toString(), 'tracking-parameters']);
  });
});

/** Gives the quick fixes at the end of a line that lead to all episodes. */
async function archiveActions(document: vscode.TextDocument, line: number): Promise<vscode.CodeAction[]> {
  const range = document.lineAt(line).range;
  const actions: vscode.CodeAction[] = await vscode.commands.executeCommand(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
  );
  return actions.filter(({ title }) => title.endsWith('in all episodes…'));
}
