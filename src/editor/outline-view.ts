import * as vscode from 'vscode';
import { VIEWS } from '../ids.ts';
import { outline, pathTo } from '../notes/outline.ts';
import type { Documents } from './documents.ts';
import { type Row, toRows, toTreeItem } from './outline-rows.ts';

/** How often a row is selected that VS Code has not selected, as where it draws other rows meanwhile. */
const TRIES = 3;

interface Needs {
  readonly documents: Documents;
}

/** Shows the outline by presenter of the active episode, and follows its cursor while the view can be seen. */
export function registerOutline({ documents }: Needs): vscode.Disposable {
  const view = new OutlineView(documents);
  const choose = () => view.choose(vscode.window.activeTextEditor);
  choose();
  return vscode.Disposable.from(
    view,
    vscode.window.onDidChangeActiveTextEditor(choose),
    vscode.window.onDidChangeVisibleTextEditors(choose),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => view.follow(textEditor)),
    documents.onDidChange((document) => {
      view.update(document);
      choose();
    }),
  );
}

/** The view with the rows of the document that it shows. */
class OutlineView implements vscode.Disposable {
  readonly #documents: Documents;
  readonly #changes = new vscode.EventEmitter<undefined>();
  readonly #view: vscode.TreeView<Row>;
  readonly #listener: vscode.Disposable;
  #shown: vscode.TextDocument | undefined;
  #rows: readonly Row[] = [];
  /** The row that is being revealed. */
  #revealed: Row | undefined;

  constructor(documents: Documents) {
    this.#documents = documents;
    this.#view = vscode.window.createTreeView<Row>(VIEWS.outline, {
      showCollapseAll: true,
      treeDataProvider: {
        onDidChangeTreeData: this.#changes.event,
        getChildren: (row) => [...(row?.children ?? this.#rows)],
        getParent: (row) => row.parent,
        getTreeItem: (row) => {
          this.#stopLateReveal(row);
          return toTreeItem(row);
        },
      },
    });
    this.#listener = this.#view.onDidChangeVisibility(() => this.follow(vscode.window.activeTextEditor));
  }

  /** Shows the episode of the active editor, and selects the row of its cursor. */
  choose(editor: vscode.TextEditor | undefined): void {
    const next = chooseDocument(editor, this.#shown, this.#documents);
    if (next !== this.#shown) {
      this.#shown = next;
      this.update(next);
    }
    this.follow(editor);
  }

  /** Reads the outline anew if this is the document on show. */
  update(document: vscode.TextDocument | undefined): void {
    if (document !== this.#shown) {
      return;
    }
    const episode = document && this.#documents.episodeOf(document);
    this.#rows = document && episode ? toRows(outline(episode), document) : [];
    this.#view.description = episode?.title?.id?.raw ?? '';
    this.#changes.fire(undefined);
  }

  /** Selects the row of the cursor. Revealing it would open a hidden view: a writer who looks elsewhere stays there. */
  follow(editor: vscode.TextEditor | undefined, tries = TRIES): void {
    if (editor === undefined || editor.document !== this.#shown || !this.#view.visible) {
      return;
    }
    const offset = editor.document.offsetAt(editor.selection.active);
    const row = rowAt(this.#rows, offset);
    const selected = this.#view.selection[0];
    const stays = selected?.id === row?.id || (selected?.item.kind === 'link' && holds(selected, offset));
    if (row !== undefined && !stays && tries > 0) {
      const again = () => this.follow(vscode.window.activeTextEditor, tries - 1);
      this.#revealed = { ...row };
      this.#view.reveal(this.#revealed, { select: true, focus: false }).then(again, again);
    }
  }

  dispose(): void {
    vscode.Disposable.from(this.#view, this.#changes, this.#listener).dispose();
  }

  /**
   * VS Code reveals a row only after it has drawn all changes, and would open a view that was left meanwhile: as it has to ask for
   * what a new object is, it can be stopped then.
   */
  #stopLateReveal(row: Row): void {
    if (row === this.#revealed && !this.#view.visible) {
      throw new vscode.CancellationError();
    }
  }
}

/** Chooses the active episode; while no text editor is active, the last one stays as long as it can be seen. */
function chooseDocument(
  editor: vscode.TextEditor | undefined,
  shown: vscode.TextDocument | undefined,
  documents: Documents,
): vscode.TextDocument | undefined {
  if (editor !== undefined) {
    return documents.episodeOf(editor.document) === undefined ? undefined : editor.document;
  }
  return vscode.window.visibleTextEditors.some(({ document }) => document === shown) ? shown : undefined;
}

function holds({ item }: Row, offset: number): boolean {
  return item.span.start <= offset && offset <= item.span.end;
}

/** Finds the row of an offset: the topic, or else the presenter or the field. */
function rowAt(rows: readonly Row[], offset: number): Row | undefined {
  const items = pathTo(
    rows.map(({ item }) => item),
    offset,
  );
  let found: Row | undefined;
  for (const item of items.filter(({ kind }) => kind !== 'link')) {
    found = (found?.children ?? rows).find((row) => row.item === item) ?? found;
  }
  return found;
}
