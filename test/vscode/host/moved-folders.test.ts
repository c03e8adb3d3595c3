import { afterEach, beforeEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { diagnosticsOf, episodeUri, problemsOf, untilDiagnostics, untilProblems } from './open.ts';
import { setSetting } from './settings.ts';

const SCOPE = 'diagnostics.scope';
const SHOW = vscode.Uri.joinPath(episodeUri('008'), '..', '..');
const HERE = vscode.Uri.joinPath(SHOW, '..', 'here');
const THERE = vscode.Uri.joinPath(SHOW, '..', 'there');
const CONFIG = '{ "rules": { "repeated-date": "error" } }';

describe('a folder with a whole show', () => {
  beforeEach(async () => {
    await copyShow(HERE);
    const config = vscode.Uri.joinPath(HERE, '.shownotes.json');
    await vscode.workspace.fs.writeFile(config, new TextEncoder().encode(CONFIG));
    await setSetting(SCOPE, 'workspace');
  });

  afterEach(async () => {
    await setSetting(SCOPE);
    await vscode.workspace.fs.delete(THERE, { recursive: true });
    await untilDiagnostics(() => problemsOf(notesIn(THERE)).length === 0);
  });

  it('takes its problems and its configuration along, where another program moves or deletes it', async () => {
    await untilSeverity(HERE, vscode.DiagnosticSeverity.Error);
    await vscode.workspace.fs.rename(HERE, THERE);
    await untilSeverity(THERE, vscode.DiagnosticSeverity.Error);
    await untilProblems(notesIn(HERE), (all) => all.length === 0);
    await vscode.workspace.fs.delete(THERE, { recursive: true });
    await untilProblems(notesIn(THERE), (all) => all.length === 0);
    await copyShow(THERE);
    await untilSeverity(THERE, vscode.DiagnosticSeverity.Warning);
  });
});

function notesIn(folder: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(folder, 'episodes', '008', 'README.md');
}

async function copyShow(folder: vscode.Uri): Promise<void> {
  await vscode.workspace.fs.copy(SHOW, vscode.Uri.joinPath(folder, 'episodes'));
}

/** Waits until the inherited date of an episode is told with this severity. */
async function untilSeverity(folder: vscode.Uri, severity: vscode.DiagnosticSeverity): Promise<void> {
  await untilProblems(notesIn(folder), () =>
    diagnosticsOf(notesIn(folder)).some((one) => one.range.start.line === 3 && one.severity === severity),
  );
}
