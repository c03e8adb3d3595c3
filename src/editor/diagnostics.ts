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
  timer?: ReturnType<typeof setTimeout>;
}

interface Needs {
  readonly documents: Documents;
  readonly archive: Archive;
  readonly checks: Checks;
}

/** Shows the problems of open episodes in the Problems panel. */
export function registerDiagnostics(needs: Needs): vscode.Disposable {
  const { documents, archive } = needs;
  const shown = new ShownProblems(needs);
  const showAll = () => {
    for (const document of documents.open()) {
      shown.show(document);
    }
  };
  showAll();
  return vscode.Disposable.from(
    shown,
    vscode.workspace.onDidChangeTextDocument((event) => shown.move(event)),
    documents.onDidChange((document) => shown.update(document)),
    archive.onDidChange(showAll),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => shown.reconsider(textEditor.document)),
    vscode.workspace.onDidSaveTextDocument((document) => shown.rest(document)),
    vscode.workspace.onDidCloseTextDocument((document) => shown.forget(document)),
  );
}

/** Remembers what is shown of each document and who is typing where. */
class ShownProblems implements vscode.Disposable {
  readonly #needs: Needs;
  readonly #collection = vscode.languages.createDiagnosticCollection(SOURCE);
  readonly #states = new Map<vscode.TextDocument, State>();

  constructor(needs: Needs) {
    this.#needs = needs;
  }

  show(document: vscode.TextDocument): void {
    const state = this.#states.get(document) ?? { shown: [], typing: false };
    this.#states.set(document, state);
    const cursors = state.typing ? cursorLines(document) : [];
    const chosen = chooseShown(place(document, this.#needs.checks), state.shown, cursors);
    state.shown = chosen.map(({ problem, first, column }) => ({ rule: problem.rule, line: first, column }));
    this.#collection.set(
      document.uri,
      chosen.map(({ problem }) => toDiagnostic(document, problem)),
    );
  }

  update(document: vscode.TextDocument): void {
    if (this.#needs.documents.episodeOf(document) === undefined) {
      this.forget(document);
    } else {
      this.show(document);
    }
  }

  /** Moves what is shown along with a change, and takes it as typing. */
  move({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const state = this.#states.get(document);
    if (state !== undefined && contentChanges.length > 0) {
      state.shown = contentChanges.reduce((shown, change) => moveShown(shown, toLines(change)), state.shown);
      state.typing = true;
      clearTimeout(state.timer);
      state.timer = setTimeout(() => this.rest(document), CALM);
    }
  }

  /** Shows what waited where the cursor has left its line. */
  reconsider(document: vscode.TextDocument): void {
    if (this.#states.get(document)?.typing) {
      this.update(document);
    }
  }

  /** Shows all, since the writer rests. */
  rest(document: vscode.TextDocument): void {
    const state = this.#states.get(document);
    if (state !== undefined) {
      clearTimeout(state.timer);
      state.typing = false;
      this.update(document);
    }
  }

  forget(document: vscode.TextDocument): void {
    clearTimeout(this.#states.get(document)?.timer);
    this.#states.delete(document);
    this.#collection.delete(document.uri);
  }

  dispose(): void {
    for (const document of this.#states.keys()) {
      this.forget(document);
    }
    this.#collection.dispose();
  }
}

function place(document: vscode.TextDocument, checks: Checks): Placed[] {
  return checks(document).map((problem) => {
    const { start, end } = toRange(document, problem.span);
    return { problem, first: start.line, column: start.character, last: end.line };
  });
}

function cursorLines(document: vscode.TextDocument): number[] {
  return vscode.window.visibleTextEditors
    .filter((editor) => editor.document === document)
    .flatMap(({ selections }) => selections.map(({ active }) => active.line));
}

function toLines({ range, text }: vscode.TextDocumentContentChangeEvent) {
  const { start, end } = range;
  return { from: start.line, to: end.line, toColumn: end.character, count: text.split('\n').length };
}
