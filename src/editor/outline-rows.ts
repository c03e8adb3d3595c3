import * as vscode from 'vscode';
import type { FieldKind } from '../notes/episode.ts';
import type { OutlineItem } from '../notes/outline.ts';

/** A row of the outline view: an item with its place in the tree. */
export interface Row {
  readonly item: OutlineItem;
  /** The same for the same row as long as the text only moves. */
  readonly id: string;
  readonly parent: Row | undefined;
  readonly children: readonly Row[];
}

const FIELD_ICONS: Record<FieldKind, string> = {
  host: 'mic',
  date: 'calendar',
  video: 'device-camera-video',
  guest: 'person-add',
  other: 'info',
};

/** Makes rows of items, with ids that begin with the given one. */
export function toRows(items: readonly OutlineItem[], id: string, parent?: Row): Row[] {
  return items.map((item) => {
    const children: Row[] = [];
    const row: Row = { item, id: `${id}\n${item.key}`, parent, children };
    children.push(...toRows(item.children, row.id, row));
    return row;
  });
}

/** Turns a row into what VS Code draws; opening it selects its text. */
export function toTreeItem({ item, id }: Row, document: vscode.TextDocument): vscode.TreeItem {
  const tree = new vscode.TreeItem(item.label || vscode.l10n.t('(untitled)'), collapsibleState(item));
  tree.id = id;
  tree.iconPath = new vscode.ThemeIcon(iconOf(item));
  tree.description = describe(item);
  tree.tooltip = [item.label, item.value, item.kind === 'field' ? undefined : item.url]
    .filter(Boolean)
    .join('\n');
  tree.contextValue = item.kind;
  // Only the cursor goes there: a selected title would be lost with the next key.
  const cursor = document.positionAt(item.target.start);
  const options: vscode.TextDocumentShowOptions = { selection: new vscode.Range(cursor, cursor) };
  tree.command = {
    command: 'vscode.open',
    title: vscode.l10n.t('Go to It'),
    arguments: [document.uri, options],
  };
  return tree;
}

function collapsibleState({ kind, children }: OutlineItem): vscode.TreeItemCollapsibleState {
  if (children.length === 0) {
    return vscode.TreeItemCollapsibleState.None;
  }
  return kind === 'topic'
    ? vscode.TreeItemCollapsibleState.Collapsed
    : vscode.TreeItemCollapsibleState.Expanded;
}

function iconOf({ kind, absent, field, url }: OutlineItem): string {
  switch (kind) {
    case 'field':
      return FIELD_ICONS[field ?? 'other'];
    case 'presenter':
      return absent ? 'circle-slash' : 'account';
    case 'section':
      return 'list-tree';
    case 'topic':
      return url === undefined ? 'note' : 'bookmark';
    case 'link':
      return 'link';
  }
}

function describe({ kind, absent, count = 0, value = '' }: OutlineItem): string {
  switch (kind) {
    case 'presenter':
    case 'section':
      return absent ? vscode.l10n.t('absent') : topics(count);
    case 'topic':
      return count === 0 ? '' : links(count);
    default:
      return value;
  }
}

function topics(count: number): string {
  return count === 1 ? vscode.l10n.t('1 topic') : vscode.l10n.t('{0} topics', count);
}

function links(count: number): string {
  return count === 1 ? vscode.l10n.t('1 link') : vscode.l10n.t('{0} links', count);
}
