import * as vscode from 'vscode';
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
  readonly checks: Checks;
  readonly collection: vscode.DiagnosticCollection;
}

/** Shows the problems of open episodes, and remembers what is shown of each and who is typing where. */
export class ShownProblems implements vscode.Disposable {
  readonly #needs: Needs;
  readonly #states = new Map<vscode.TextDocument, State>();

  constructor(needs: Needs) {
    this.#needs = needs;
  }

  /** Shows the problems of all open episodes. */
  showAll(): void {
    for (const document of this.#needs.documents.open()) {
      this.show(document);
    }
  }

  /** Shows the problems of an open episode, but for those that wait. */
  show(document: vscode.TextDocument): void {
    const state = this.#states.get(document) ?? { shown: [], typing: false };
    this.#states.set(document, state);
    const cursors = state.typing ? cursorLines(document) : [];
    const chosen = chooseShown(place(document, this.#needs.checks), state.shown, cursors);
    state.shown = chosen.map(({ problem, first, column }) => ({ rule: problem.rule, line: first, column }));
    this.#needs.collection.set(
      document.uri,
      chosen.map(({ problem }) => toDiagnostic(document, problem)),
    );
  }

  /** Shows the problems of a document that has changed, and may be no episode any more. */
  update(document: vscode.TextDocument): void {
    if (this.#needs.documents.episodeOf(document) === undefined) {
      this.forget(document);
      this.#needs.collection.delete(document.uri);
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

  /** Forgets a document; what is shown of it stays. */
  forget(document: vscode.TextDocument): void {
    clearTimeout(this.#states.get(document)?.timer);
    this.#states.delete(document);
  }

  dispose(): void {
    for (const document of this.#states.keys()) {
      this.forget(document);
    }
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
