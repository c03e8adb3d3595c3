import * as vscode from 'vscode';
import { SOURCE } from '../ids.ts';
import type { Archive } from './archive.ts';
import type { Checks } from './checks.ts';
import { ClosedProblems } from './closed-problems.ts';
import type { Documents } from './documents.ts';
import { onDidChangeVisibility } from './settings.ts';
import { ShownProblems } from './shown-problems.ts';

interface Needs {
  readonly documents: Documents;
  readonly archive: Archive;
  readonly checks: Checks;
  readonly log: vscode.LogOutputChannel;
}

/** Shows the problems of open episodes in the Problems panel, and those of closed ones where the writer wants that. */
export function registerDiagnostics(needs: Needs): vscode.Disposable {
  const { documents, archive } = needs;
  const collection = vscode.languages.createDiagnosticCollection(SOURCE);
  const shown = new ShownProblems({ ...needs, collection });
  const closed = new ClosedProblems({ ...needs, collection });
  shown.showAll();
  closed.obey();
  return vscode.Disposable.from(
    shown,
    closed,
    collection,
    vscode.workspace.onDidOpenTextDocument((document) => closed.release(document)),
    vscode.workspace.onDidChangeTextDocument((event) => shown.move(event)),
    documents.onDidChange((document) => shown.update(document)),
    archive.onDidChange(() => {
      shown.showAllSoon();
      closed.refresh();
    }),
    archive.onDidChangeFile((uri) => closed.lookAgain(uri)),
    onDidChangeVisibility(() => {
      shown.showAll();
      closed.obey();
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => shown.reconsider(textEditor.document)),
    vscode.workspace.onDidSaveTextDocument((document) => shown.rest(document)),
    vscode.workspace.onDidCloseTextDocument((document) => {
      shown.forget(document);
      closed.take(document);
    }),
  );
}
