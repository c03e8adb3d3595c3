import * as vscode from 'vscode';
import { SOURCE } from '../ids.ts';
import type { Archive } from './archive.ts';
import type { Checks } from './checks.ts';
import { toDiagnostic, toRange } from './convert.ts';
import type { Documents } from './documents.ts';
import { chooseShown, moveShown, type Placed, type Shown } from './hold-back.ts';

/** Milliseconds of rest after which a problem on the cursor's line is shown. */
const CALM = 3000;

interface State {
  shown: readonly Shown[];
  /** True while somebody is typing: then new problems on the cursors' lines wait. */
  typing: boolean;
  timer?: NodeJS.Timeout;
}

interface Needs {
  readonly documents: Documents;
  readonly archive: Archive;
  readonly checks: Checks;
}

/** Shows the problems of open episodes in the Problems panel. */
export function registerDiagnostics({ documents, archive, checks }: Needs): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection(SOURCE);
  const states = new Map<vscode.TextDocument, State>();
  const stateOf = (document: vscode.TextDocument): State => {
    const state = states.get(document) ?? { shown: [], typing: false };
    states.set(document, state);
    return state;
  };

  const show = (document: vscode.TextDocument) => {
    const state = stateOf(document);
    const chosen = chooseShown(
      place(document, checks),
      state.shown,
      state.typing ? cursorLines(document) : [],
    );
    state.shown = chosen.map(({ problem, first }) => ({ rule: problem.rule, line: first }));
    collection.set(
      document.uri,
      chosen.map(({ problem }) => toDiagnostic(document, problem)),
    );
  };
  const calm = (document: vscode.TextDocument) => {
    const state = stateOf(document);
    clearTimeout(state.timer);
    state.typing = false;
    show(document);
  };
  const forget = (document: vscode.TextDocument) => {
    clearTimeout(states.get(document)?.timer);
    states.delete(document);
    collection.delete(document.uri);
  };
  const showOrForget = (document: vscode.TextDocument) => {
    if (documents.episodeOf(document) !== undefined) {
      show(document);
    } else if (states.has(document)) {
      forget(document);
    }
  };

  const listeners = [
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      const state = states.get(document);
      if (state !== undefined && contentChanges.length > 0) {
        state.shown = contentChanges.reduce(
          (shown, change) => moveShown(shown, toLines(change)),
          state.shown,
        );
        state.typing = true;
        clearTimeout(state.timer);
        state.timer = setTimeout(calm, CALM, document);
      }
    }),
    documents.onDidChange(showOrForget),
    archive.onDidChange(() => documents.open().forEach(show)),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (states.get(textEditor.document)?.typing) {
        showOrForget(textEditor.document);
      }
    }),
    vscode.workspace.onDidSaveTextDocument((document) => states.has(document) && calm(document)),
    vscode.workspace.onDidCloseTextDocument(forget),
  ];
  documents.open().forEach(show);
  return vscode.Disposable.from(collection, ...listeners, {
    dispose: () => [...states.keys()].forEach(forget),
  });
}

function place(document: vscode.TextDocument, checks: Checks): Placed[] {
  return checks(document).map((problem) => {
    const { start, end } = toRange(document, problem.span);
    return { problem, first: start.line, last: end.line };
  });
}

function cursorLines(document: vscode.TextDocument): number[] {
  return vscode.window.visibleTextEditors
    .filter((editor) => editor.document === document)
    .flatMap(({ selections }) => selections.map(({ active }) => active.line));
}

function toLines({ range, text }: vscode.TextDocumentContentChangeEvent) {
  return { from: range.start.line, to: range.end.line, count: text.split('\n').length };
}
