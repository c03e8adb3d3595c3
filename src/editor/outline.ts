import * as vscode from 'vscode';
import { COMMANDS, CONTEXTS } from '../ids.ts';
import type { Shape } from '../notes/outline-shape.ts';
import type { Archive } from './archive.ts';
import type { Documents } from './documents.ts';
import type { Row } from './outline-rows.ts';
import type { OutlineSelection } from './outline-selection.ts';
import { OutlineView } from './outline-view.ts';

interface Needs {
  readonly documents: Documents;
  readonly archive: Archive;
  readonly selection: OutlineSelection;
  readonly dragAndDropController: vscode.TreeDragAndDropController<Row>;
}

/** The commands that change how the outline is shown, each with what it changes and the context key that then tells. */
const SHAPES: readonly [command: string, change: Partial<Shape>, key: string, isSo: boolean][] = [
  [COMMANDS.hideOutlineLinks, { links: false }, CONTEXTS.isOutlineWithoutLinks, true],
  [COMMANDS.showOutlineLinks, { links: true }, CONTEXTS.isOutlineWithoutLinks, false],
  [COMMANDS.showOnlyProblems, { onlyProblems: true }, CONTEXTS.isOutlineOfProblems, true],
  [COMMANDS.showAllRows, { onlyProblems: false }, CONTEXTS.isOutlineOfProblems, false],
  [COMMANDS.listTopicsInOrder, { inOrder: true }, CONTEXTS.isOutlineInOrder, true],
  [COMMANDS.groupTopicsByPresenter, { inOrder: false }, CONTEXTS.isOutlineInOrder, false],
];

/** Shows the outline by presenter of the active episode, and follows its cursor while the view can be seen. */
export function registerOutline(needs: Needs): vscode.Disposable {
  const { documents, archive } = needs;
  const view = new OutlineView(needs);
  const choose = () => view.choose(vscode.window.activeTextEditor);
  needs.selection.takeFrom(view.tree);
  choose();
  return vscode.Disposable.from(
    view,
    vscode.window.onDidChangeActiveTextEditor(choose),
    vscode.window.onDidChangeVisibleTextEditors(choose),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      // In another editor of the same episode, typing here moves the cursor too.
      if (textEditor === vscode.window.activeTextEditor) view.follow(textEditor);
    }),
    documents.onDidChange((document) => {
      if (document === view.shown) view.update();
      choose();
    }),
    archive.onDidChange(() => view.later()),
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      const shown = view.shown?.uri.toString();
      if (uris.some((uri) => uri.toString() === shown)) view.update();
    }),
    ...SHAPES.map(([command, change, key, isSo]) =>
      vscode.commands.registerCommand(command, () => {
        view.reshape(change);
        void vscode.commands.executeCommand('setContext', key, isSo);
      }),
    ),
  );
}
