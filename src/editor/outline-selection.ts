import * as vscode from 'vscode';
import { VIEWS } from '../ids.ts';
import type { Row } from './outline-rows.ts';
import type { RowTree } from './row-tree.ts';

/** How often it is asked. */
const ATTEMPTS = 10;

/** The command to which VS Code hands the row that has the focus, as it does by a key. */
const TAKE_FOCUSED = '_showNotes.takeFocusedRow';

/** Tells which rows of the outline a key means: keys hand only the row that has the focus to a command. */
export class OutlineSelection implements vscode.Disposable {
  #tree: RowTree<Row> | undefined;
  #focused: unknown;
  /** Keys have their turns one after the other. */
  #last: Promise<unknown> = Promise.resolve();
  readonly #command = vscode.commands.registerCommand(TAKE_FOCUSED, (argument: unknown) => {
    this.#focused = [argument].flat()[0];
  });

  /** Takes the view, which is looked at whenever something is asked for. */
  takeFrom(tree: RowTree<Row>): void {
    this.#tree = tree;
  }

  /**
   * Gives the rows that a key means: those that are selected, where the one with the focus is among them. While VS Code draws
   * rows anew it hands over none: then it is asked for it again.
   */
  of(row: Row | undefined): Promise<readonly Row[]> {
    const rows = this.#last.then(() => this.#find(row));
    this.#last = rows.catch(() => undefined);
    return rows;
  }

  dispose(): void {
    this.#command.dispose();
  }

  async #find(row: Row | undefined): Promise<readonly Row[]> {
    let focused = row;
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      await this.#tree?.drawn();
      if (focused !== undefined) break;
      focused = await this.#askFocused();
    }
    const rows = this.#tree?.view.selection ?? [];
    if (focused === undefined) return [];
    return rows.some(({ id }) => id === focused.id) ? rows : [focused];
  }

  async #askFocused(): Promise<Row | undefined> {
    const args = [{ $treeViewId: VIEWS.outline, $focusedTreeItem: true }];
    this.#focused = undefined;
    // Only what the window runs gets its rows from VS Code.
    await vscode.commands.executeCommand('runCommands', { commands: [{ command: TAKE_FOCUSED, args }] });
    return this.#focused as Row | undefined;
  }
}
