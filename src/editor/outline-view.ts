import * as vscode from 'vscode';
import { VIEWS } from '../ids.ts';
import { outline, pathTo } from '../notes/outline.ts';
import type { Documents } from './documents.ts';
import { type Row, toRows, toTreeItem } from './outline-rows.ts';

interface Needs {
  readonly documents: Documents;
}

/** Shows the outline by presenter of the active episode, and follows its cursor while the view can be seen. */
export function registerOutline({ documents }: Needs): vscode.Disposable {
  const changes = new vscode.EventEmitter<undefined>();
  let shown: vscode.TextDocument | undefined;
  let rows: readonly Row[] = [];
  const view = vscode.window.createTreeView<Row>(VIEWS.outline, {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changes.event,
      getChildren: (row) => [...(row?.children ?? rows)],
      getParent: (row) => row.parent,
      getTreeItem: (row) => toTreeItem(row, shown as vscode.TextDocument),
    },
  });

  const update = () => {
    const episode = shown && documents.episodeOf(shown);
    rows = shown && episode ? toRows(outline(episode), shown.uri.toString()) : [];
    view.description = episode?.title?.id?.raw ?? '';
    changes.fire(undefined);
  };
  const choose = (editor: vscode.TextEditor | undefined) => {
    const next = chooseDocument(editor, shown, documents);
    if (next !== shown) {
      shown = next;
      update();
    }
    follow(editor);
  };
  const follow = (editor: vscode.TextEditor | undefined) => {
    // Revealing a row would open a hidden view; a writer who looks elsewhere stays there.
    if (editor === undefined || editor.document !== shown || !view.visible) {
      return;
    }
    const offset = editor.document.offsetAt(editor.selection.active);
    const row = rowAt(rows, offset);
    const selected = view.selection[0];
    const stays = selected?.id === row?.id || (selected?.item.kind === 'link' && holds(selected, offset));
    if (row !== undefined && !stays) {
      view.reveal(row, { select: true, focus: false }).then(undefined, () => undefined);
    }
  };

  const listeners = [
    vscode.window.onDidChangeActiveTextEditor(choose),
    vscode.window.onDidChangeVisibleTextEditors(() => choose(vscode.window.activeTextEditor)),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => follow(textEditor)),
    view.onDidChangeVisibility(() => follow(vscode.window.activeTextEditor)),
    documents.onDidChange((document) => {
      if (document === shown) {
        update();
      }
      choose(vscode.window.activeTextEditor);
    }),
  ];
  choose(vscode.window.activeTextEditor);
  return vscode.Disposable.from(view, changes, ...listeners);
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
