import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, codeOf, diagnosticsOf, episodeUri, problemsOf, show, untilProblems } from './open.ts';

const EPISODE_008 = [
  '1 episode-number',
  '4 repeated-date',
  '12 tracking-parameters',
  '22 malformed-link',
  '26 duplicate-link',
  '30 tracking-parameters',
  '34 heading-level',
  '38 heading-level',
];

const HEADER = '# 900\n\n- Hosted by @mizuyari\n- Recording date: 2026-13-01\n';

describe('problems', () => {
  afterEach(closeAll);

  it('are those of the sample show, each at its line', async () => {
    const { document } = await show(episodeUri('008'));
    assert.deepEqual(
      await untilProblems(document.uri, (all) => all.length === EPISODE_008.length),
      EPISODE_008,
    );
    const other = await show(episodeUri('009'));
    assert.deepEqual(await untilProblems(other.document.uri, (all) => all.length > 0), ['4 recording-date']);
  });

  it('carry severity, related places, and a link to the description of their rule', async () => {
    const { document } = await show(episodeUri('008'));
    await untilProblems(document.uri, (all) => all.length === EPISODE_008.length);
    const [number, date, tracking] = diagnosticsOf(document.uri);
    assert.equal(number?.severity, vscode.DiagnosticSeverity.Warning);
    assert.equal(tracking?.severity, vscode.DiagnosticSeverity.Information);
    const [place] = date?.relatedInformation ?? [];
    assert.equal(place?.location.uri.path, episodeUri('007').path);
    assert.equal(place?.location.range.start.line, 3);
    const target = typeof number?.code === 'object' ? number.code.target : undefined;
    const description = await vscode.workspace.openTextDocument(target as vscode.Uri);
    assert.match(description.getText(), /^# episode-number\n\n.*folder/);
  });

  it('go away with their preferred fix, and no other comes', async () => {
    for (const rule of new Set(EPISODE_008.map((row) => row.split(' ')[1]))) {
      const { document } = await show(episodeUri('008'));
      const before = await untilProblems(document.uri, (all) => all.length === EPISODE_008.length);
      const diagnostic = diagnosticsOf(document.uri).find(({ code }) => codeOf(code) === rule);
      await applyPreferred(document, diagnostic as vscode.Diagnostic);
      const after = await untilProblems(document.uri, (all) => all.length < before.length);
      const count = (all: string[], name: string) => all.filter((row) => row.endsWith(` ${name}`)).length;
      for (const name of EPISODE_008.map((row) => row.split(' ')[1] ?? '')) {
        assert.ok(count(after, name) <= count(before, name), `${name} after the fix of ${rule}`);
      }
      await closeAll();
    }
  });

  it('of one kind are mended together where that is safe', async () => {
    const { document } = await show(episodeUri('008'));
    await untilProblems(document.uri, (all) => all.length === EPISODE_008.length);
    const range = new vscode.Range(11, 70, 11, 71);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      undefined,
      99,
    );
    const all = actions.find(({ title }) => title.startsWith('Fix all 2'));
    await vscode.workspace.applyEdit(all?.edit as vscode.WorkspaceEdit);
    await untilProblems(document.uri, (rows) => rows.every((row) => !row.endsWith('tracking-parameters')));
    assert.match(document.getText(), /solar-hose-timer\?hl=ja\)/);
  });

  it('speak in episodes known by their content, and in no other Markdown', async () => {
    const other = await show({ text: HEADER.replace('# 900', '# Minutes') });
    // The episode is opened later, so its problem comes last.
    const episode = await show({ text: HEADER });
    await untilProblems(episode.document.uri, (all) => all.join() === '4 recording-date');
    assert.deepEqual(problemsOf(other.document.uri), []);
  });

  it('are kept back while the text holds merge-conflict markers', async () => {
    const { document } = await show({ text: HEADER });
    await untilProblems(document.uri, (all) => all.length === 1);
    const conflict = '<<<<<<< HEAD\n- a\n=======\n- b\n>>>>>>> other\n';
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.positionAt(document.getText().length), conflict);
    await vscode.workspace.applyEdit(edit);
    assert.deepEqual(await untilProblems(document.uri, (all) => all.length === 0), []);
  });

  it('leave documents alone that can only be read', async () => {
    const provider = vscode.workspace.registerTextDocumentContentProvider('read-only-test', {
      provideTextDocumentContent: () => HEADER,
    });
    const uri = vscode.Uri.parse('read-only-test:/episodes/900/README.md');
    const { document } = await show(uri);
    const editable = await show({ text: HEADER });
    await untilProblems(editable.document.uri, (all) => all.length === 1);
    assert.deepEqual(problemsOf(document.uri), []);
    provider.dispose();
  });
});

async function actionsAt(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range);
}

async function applyPreferred(document: vscode.TextDocument, { range }: vscode.Diagnostic): Promise<void> {
  const actions = await actionsAt(document, range);
  const preferred = actions.find(({ isPreferred }) => isPreferred);
  assert.ok(
    await vscode.workspace.applyEdit(preferred?.edit as vscode.WorkspaceEdit),
    'the fix can be applied',
  );
}
