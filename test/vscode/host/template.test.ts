import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { fillTemplate } from '../../../src/notes/template/fill-template.ts';
import { EPISODE } from '../../notes/template/episode.ts';
import { closeAll, diagnosticsOf, episodeUri, show, untilProblems } from './open.ts';
import { setSetting } from './settings.ts';

/** Templates in which signs mean one thing to Markdown, another to us and a third to snippets. */
const NASTY = [
  '${1|$5 {},a\\|b|} $$ } {$} \\$1 \\\\ `${x}` $HOME $TM_FILENAME ${TM_FILENAME:a} $20',
  '${1:a\\}b $5} ${1:c} ${2:d ${1:e}} ${3:f ${3:g}} ${4|h\\,i,\\$|} ${4} ${5:\\\\}',
  '\t- $1\n\n\t\t$2\n### ${PRESENTER}\n\n${3:x} $3 ${1|y,z|}$0\n',
];

const OPTIONS = { undoStopBefore: false, undoStopAfter: false, keepWhitespace: true };

describe('the template of a show', () => {
  const archive = vscode.Uri.joinPath(episodeUri('009'), '..', '..');
  const template = vscode.Uri.joinPath(archive, 'template.md');
  const configuration = vscode.Uri.joinPath(archive, '..', '.shownotes.json');

  afterEach(async () => {
    await closeAll();
    for (const uri of [template, configuration]) {
      await vscode.workspace.fs.delete(uri).then(undefined, () => undefined);
    }
  });

  // First of all: VS Code takes a document for open a while after its editor was closed.
  it('is told its mistakes without being open where all files are', async () => {
    await write(template, '# 009\n\n- Hosted by\n');
    await setSetting('diagnostics.scope', 'workspace');
    try {
      await untilProblems(template, (all) => all.join() === '1 template');
    } finally {
      await setSetting('diagnostics.scope');
    }
    await untilProblems(template, (all) => all.length === 0);
  });

  it('is told its mistakes as they are typed, and none of an episode', async () => {
    await write(template, '# 009\n\n- Hosted by ${HOTS}\n- Recording date: 2021-07-99\n');
    const { document } = await show(template);
    await untilProblems(template, (all) => all.join() === '3 template');
    const [diagnostic] = diagnosticsOf(template);
    assert.equal(diagnostic?.message, 'Unknown variable HOTS, did you mean HOST?');
    await vscode.workspace.applyEdit(await untilFixed(template, 'Change HOTS to HOST'));
    await untilProblems(template, (all) => all.length === 0);
    assert.match(document.getText(), /^- Hosted by \$\{HOST\}$/m);
  });

  it('is written by VS Code as it is on disk, whatever signs it holds', async () => {
    const { document } = await show({ text: '' });
    for (const text of NASTY) {
      const { text: written, snippet = '' } = fillTemplate(text, EPISODE);
      const editor = await vscode.window.showTextDocument(document);
      const whole = document.validateRange(new vscode.Range(0, 0, document.lineCount, 0));
      await editor.insertSnippet(new vscode.SnippetString(snippet), whole, OPTIONS);
      assert.equal(document.getText(), written, text);
    }
  });

  it('is missed where the show names it and it is not there', async () => {
    await write(configuration, '{\n  "template": "episode.md"\n}\n');
    await untilProblems(configuration, (all) => all.join() === '2 template');
    assert.equal(diagnosticsOf(configuration)[0]?.message, 'There is no file episode.md here');
    await write(configuration, '{\n  "template": "episodes/template.md"\n}\n');
    await untilProblems(configuration, (all) => all.join() === '2 template');
    await write(template, '# NNN\n\n- Recording date:\n');
    await untilProblems(configuration, (all) => all.length === 0);
  });
});

/** Waits until a quick fix is offered for the first problem of a file: VS Code gives up on fixes of a text that comes anew. */
async function untilFixed(uri: vscode.Uri, wanted: string): Promise<vscode.WorkspaceEdit> {
  for (;;) {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      diagnosticsOf(uri)[0]?.range ?? new vscode.Range(0, 0, 0, 0),
    );
    const edit = actions.find(({ title }) => title === wanted)?.edit;
    if (edit !== undefined) return edit;
  }
}

async function write(uri: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}
