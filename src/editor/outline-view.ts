import * as vscode from 'vscode';
import { VIEWS } from '../ids.ts';
import { type Shape, shapeOutline, WHOLE } from '../notes/outline-shape.ts';
import type { Archive } from './archive.ts';
import type { Documents } from './documents.ts';
import { columnOf, toTreeItem } from './outline-items.ts';
import { holds, type Row, rowAt, seenOf, toRows } from './outline-rows.ts';
import { readSheet, type Sheet, toFixIn } from './outline-sheet.ts';
import { toTooltip } from './outline-tooltip.ts';
import { RowTree } from './row-tree.ts';
import { today } from './today.ts';

/** Milliseconds after a change of the archive until the outline is made anew. */
const REST = 300;

/** Milliseconds after which the clock may have changed what is told. */
const MINUTE = 60_000;

/** How often a row is selected that VS Code leaves unselected. */
const TRIES = 3;

interface Needs {
  readonly documents: Documents;
  readonly archive: Archive;
  readonly dragAndDropController: vscode.TreeDragAndDropController<Row>;
}

/** The outline of the document that it shows. It does nothing while it cannot be seen. */
export class OutlineView implements vscode.Disposable {
  readonly #needs: Needs;
  readonly tree: RowTree<Row>;
  readonly #listener: vscode.Disposable;
  #shown: vscode.TextDocument | undefined;
  /** Where that document is seen, to which its rows lead. */
  #column: vscode.ViewColumn | undefined;
  #sheet: Sheet | undefined;
  #rows: readonly Row[] = [];
  #shape = WHOLE;
  #isOld = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(needs: Needs) {
    this.#needs = needs;
    const { archive, dragAndDropController } = needs;
    this.tree = new RowTree<Row>(VIEWS.outline, {
      toTreeItem,
      toTooltip: (row) => toTooltip(row, archive),
      onAsked: () => this.#isOld && this.#read(),
      options: { canSelectMany: true, dragAndDropController },
    });
    this.#listener = this.tree.view.onDidChangeVisibility(() => {
      if (this.#isOld) this.update();
      this.follow(vscode.window.activeTextEditor);
    });
  }

  /** The document that is shown. */
  get shown(): vscode.TextDocument | undefined {
    return this.#shown;
  }

  /** Shows the episode of the active editor, and selects the row of its cursor. */
  choose(editor: vscode.TextEditor | undefined): void {
    const next = chooseDocument(editor, this.#shown, this.#needs.documents);
    const column = next && columnOf(next);
    if (next !== this.#shown || column !== this.#column) {
      this.#shown = next;
      this.#column = column;
      this.update();
    }
    this.follow(editor);
  }

  /** Shows rows in another way. */
  reshape(change: Partial<Shape>): void {
    this.#shape = { ...this.#shape, ...change };
    this.update();
    this.follow(vscode.window.activeTextEditor);
  }

  /** Reads the outline anew, or once it can be seen. */
  update(): void {
    clearTimeout(this.#timer);
    this.#isOld = true;
    if (this.tree.view.visible || this.#shown === undefined) {
      this.#read();
      this.later(MINUTE);
    }
  }

  /** Reads the outline anew after a while. */
  later(milliseconds = REST): void {
    clearTimeout(this.#timer);
    this.#isOld ||= !this.tree.view.visible;
    this.#timer = this.#isOld ? undefined : setTimeout(() => this.update(), milliseconds);
  }

  /** Selects the row of the cursor, unless several are selected. */
  follow(editor: vscode.TextEditor | undefined, tries = TRIES): void {
    if (editor === undefined || editor.document !== this.#shown || !this.tree.view.visible) {
      return;
    }
    const offset = editor.document.offsetAt(editor.selection.active);
    const row = rowAt(this.#rows, offset);
    const [selected, ...others] = this.tree.view.selection;
    const latest = selected && this.tree.latest(selected.id);
    const isLinkThere = latest?.item.kind === 'link' && holds(latest.item, offset);
    const stays = others.length > 0 || selected?.id === row?.id || isLinkThere;
    this.tree.select(stays || tries === 0 ? undefined : row, () => {
      this.follow(vscode.window.activeTextEditor, tries - 1);
    });
  }

  dispose(): void {
    clearTimeout(this.#timer);
    vscode.Disposable.from(this.tree, this.#listener).dispose();
  }

  #read(): void {
    this.#isOld = false;
    const sheet = this.#shown && readSheet(this.#needs, this.#shown, this.#sheet);
    const seen = sheet
      ? shapeOutline(sheet.items, this.#shape, ({ item }) => toFixIn(sheet, item).length > 0)
      : [];
    this.#sheet = sheet;
    this.#rows = sheet ? toRows(seen, sheet) : [];
    const description = sheet?.episode.title?.id?.raw ?? '';
    if (this.tree.view.description !== description) this.tree.view.description = description;
    this.tree.draw(this.#rows, seenOf(this.#rows, `${today()} ${this.#column}`));
  }
}

/** Chooses the active episode; while no text editor is active, the last one stays as long as it can be seen. */
function chooseDocument(
  editor: vscode.TextEditor | undefined,
  shown: vscode.TextDocument | undefined,
  documents: Documents,
): vscode.TextDocument | undefined {
  if (editor !== undefined) {
    return documents.isEpisode(editor.document) ? editor.document : undefined;
  }
  return vscode.window.visibleTextEditors.some(({ document }) => document === shown) ? shown : undefined;
}
