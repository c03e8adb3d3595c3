import * as vscode from 'vscode';
import type { Checks } from './checks.ts';
import { toDiagnostic, toRange } from './convert.ts';
import type { Documents } from './documents.ts';
import { chooseShown, moveShown, type Placed, type Shown } from './hold-back.ts';
import { tick } from './tick.ts';
import { nextTurn } from './turns.ts';

/** Milliseconds of rest after which a problem on the cursor's line is shown. */
const CALM = 3000;

/** Milliseconds without a change of the archive after which all open episodes are checked again. */
const REST = 100;

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
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts the times that all were to be shown, of which only the latest counts. */
  #rounds = 0;

  constructor(needs: Needs) {
    this.#needs = needs;
  }

  /** Shows the problems of all open episodes. */
  showAll(): void {
    for (const document of this.#needs.documents.open()) {
      this.show(document);
    }
  }

  /** Shows the problems of all open episodes once the archive rests, those first that can be seen; others have their turn after each. */
  showAllSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#showInTurns(), REST);
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
    const count = () => this.#needs.collection.get(document.uri)?.length ?? 0;
    if (this.#needs.documents.isEpisode(document)) {
      const before = count();
      this.show(document);
      if (count() < before) tick('hasMended');
    } else {
      this.forget(document);
      this.#needs.collection.delete(document.uri);
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

  /** Shows what waited where the cursor has left its line; while the text is changing, that is soon shown anyway. */
  reconsider(document: vscode.TextDocument): void {
    if (this.#states.get(document)?.typing && !this.#needs.documents.isChanging(document)) {
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
    clearTimeout(this.#timer);
    this.#rounds += 1;
    for (const document of this.#states.keys()) {
      this.forget(document);
    }
  }

  async #showInTurns(): Promise<void> {
    this.#rounds += 1;
    const round = this.#rounds;
    const visible = new Set(vscode.window.visibleTextEditors.map(({ document }) => document));
    const open = this.#needs.documents.open();
    for (const document of open.sort((a, b) => Number(visible.has(b)) - Number(visible.has(a)))) {
      if (!document.isClosed) this.show(document);
      await nextTurn();
      if (round !== this.#rounds) return;
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
