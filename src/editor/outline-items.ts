import * as vscode from 'vscode';
import type { OutlineItem } from '../notes/outline.ts';
import { featuresOf } from '../notes/outline-features.ts';
import { iconOf } from './outline-icons.ts';
import type { Row } from './outline-rows.ts';
import { describe, labelOf, spokenOf } from './outline-texts.ts';

/** Turns a row into what VS Code draws; opening it puts the cursor there. */
export function toTreeItem(row: Row): vscode.TreeItem {
  const { item, id, sheet, document } = row;
  const tree = new vscode.TreeItem(labelOf(row), collapsibleState(row));
  tree.id = id;
  tree.iconPath = iconOf(row);
  tree.description = describe(row);
  tree.accessibilityInformation = { label: spokenOf(row) };
  tree.contextValue = [...featuresOf(item, sheet.episode, sheet.context.tracking), ...endsOf(row)].join(' ');
  // A selected title would be lost with the next key.
  const cursor = document.positionAt(item.target.start);
  const viewColumn = columnOf(document);
  const selection = new vscode.Range(cursor, cursor);
  const options: vscode.TextDocumentShowOptions = { selection, ...(viewColumn && { viewColumn }) };
  tree.command = {
    command: 'vscode.open',
    title: vscode.l10n.t('Go to It'),
    arguments: [document.uri, options],
  };
  return tree;
}

/** Gives where a document is seen: in the active editor, or beside it. */
export function columnOf(document: vscode.TextDocument): vscode.ViewColumn | undefined {
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  const editors = activeTextEditor ? [activeTextEditor, ...visibleTextEditors] : visibleTextEditors;
  return editors.find((editor) => editor.document === document)?.viewColumn;
}

function collapsibleState({ item, children }: Row): vscode.TreeItemCollapsibleState {
  if (children.length === 0) {
    return vscode.TreeItemCollapsibleState.None;
  }
  return item.kind === 'topic'
    ? vscode.TreeItemCollapsibleState.Collapsed
    : vscode.TreeItemCollapsibleState.Expanded;
}

/** Tells whether a topic or a section is the first or the last of its kind in the notes, or in its section. */
function endsOf({ item, sheet: { episode } }: Row): string[] {
  const { kind, section = 0, topic = 0 }: OutlineItem = item;
  const isTopic = kind === 'topic';
  if (!isTopic && kind !== 'presenter' && kind !== 'section') {
    return [];
  }
  const at = isTopic ? topic : section;
  const count = isTopic ? (episode.sections[section]?.topics.length ?? 0) : episode.sections.length;
  return [...(at === 0 ? ['first'] : []), ...(at === count - 1 ? ['last'] : [])];
}
