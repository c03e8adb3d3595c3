import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, diagnosticsOf, episodeUri, problemsOf, show, untilProblems } from './open.ts';

const PROBLEM = '4 recording-date';

describe('the configuration of a show', () => {
  const notes = episodeUri('009');
  const root = vscode.Uri.joinPath(notes, '..', '..', '..', '.shownotes.json');
  const own = vscode.Uri.joinPath(notes, '..', '.shownotes.json');

  afterEach(async () => {
    await closeAll();
    await setRules(undefined);
    for (const uri of [root, own]) await vscode.workspace.fs.delete(uri).then(undefined, () => undefined);
  });

  it('has its effect when it is written, changed and deleted', async () => {
    await show(notes);
    await untilProblems(notes, isPlain);
    await write(root, { rules: { 'recording-date': 'off' } });
    await untilProblems(notes, (all) => all.length === 0);
    await write(root, { rules: { 'recording-date': 'error' } });
    // A file that is written may be read while it is still empty.
    await untilProblems(notes, () => severityOf(notes) === vscode.DiagnosticSeverity.Error);
    const [diagnostic] = diagnosticsOf(notes);
    const description = await descriptionOf(diagnostic);
    assert.match(description, /^- Severity: error; usually warning$/m);
    await vscode.workspace.fs.delete(root);
    await untilProblems(notes, () => severityOf(notes) === vscode.DiagnosticSeverity.Warning);
  });

  it('has its effect while it is typed', async () => {
    await write(root, {});
    await show(notes);
    await untilProblems(notes, isPlain);
    const document = await vscode.workspace.openTextDocument(root);
    assert.equal(document.languageId, 'jsonc');
    await type(document, '// Not now.\n{ "rules": { "recording-date": "off" } }');
    await untilProblems(notes, (all) => all.length === 0);
    await type(document, '{ "rules": { "recording-date": "off", } ');
    await type(document, '{}');
    await untilProblems(notes, isPlain);
    await document.save();
  });

  it('is the nearest one, whole', async () => {
    await write(root, { rules: { 'recording-date': 'off' } });
    await show(notes);
    await untilProblems(notes, (all) => all.length === 0);
    await write(own, { rules: { 'show-day': 'off' } });
    await untilProblems(notes, isPlain);
  });

  it('wins over the setting, which serves shows without it', async () => {
    await show(notes);
    await untilProblems(notes, isPlain);
    await setRules({ 'recording-date': 'off', 'show-day': 'none', constructor: 'off' });
    await untilProblems(notes, (all) => all.length === 0);
    await write(root, {});
    await untilProblems(notes, isPlain);
    await vscode.workspace.fs.delete(root);
    await untilProblems(notes, (all) => all.length === 0);
    await setRules(undefined);
    await untilProblems(notes, isPlain);
  });

  it('decides on misnamed files too', async () => {
    const stray = vscode.Uri.joinPath(notes, '..', '..', '010', 'REAME.md');
    await vscode.workspace.fs.writeFile(stray, new TextEncoder().encode('# 010\n\n- Hosted by @mizuyari\n'));
    await untilProblems(stray, (all) => all.length > 0);
    await write(root, { rules: { 'episode-file': 'off' } });
    await untilProblems(stray, (all) => all.length === 0);
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(stray, '..'), { recursive: true });
  });

  it('is told what no schema can say, and nothing else', async () => {
    await write(root, { showTime: '22:00', unheardOf: 1, rules: { 'recording-date': 'hint' } });
    await untilProblems(root, (all) => all.length > 0);
    assert.deepEqual(problemsOf(root), ['2 configuration']);
    const [diagnostic] = diagnosticsOf(root);
    assert.equal(diagnostic?.message, 'showTime has no effect without timeZone');
    const description = await descriptionOf(diagnostic);
    assert.match(description, /^# configuration\n/);
    await show(notes);
    await untilProblems(notes, () => severityOf(notes) === vscode.DiagnosticSeverity.Hint);
    await write(root, { showTime: '22:00', timeZone: 'Asia/Tokyo' });
    await untilProblems(root, (all) => all.length === 0);
  });
});

async function descriptionOf(diagnostic?: vscode.Diagnostic): Promise<string> {
  const target = typeof diagnostic?.code === 'object' ? diagnostic.code.target : undefined;
  return (await vscode.workspace.openTextDocument(target as vscode.Uri)).getText();
}

function isPlain(all: string[]): boolean {
  return all.join() === PROBLEM;
}

function severityOf(uri: vscode.Uri): vscode.DiagnosticSeverity | undefined {
  return diagnosticsOf(uri)[0]?.severity;
}

async function write(uri: vscode.Uri, value: unknown): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`));
}

async function type(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

async function setRules(value: unknown): Promise<void> {
  const target = vscode.ConfigurationTarget.Workspace;
  await vscode.workspace.getConfiguration('showNotes').update('rules', value, target);
}
