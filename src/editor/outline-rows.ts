import * as vscode from 'vscode';
import type { FieldKind } from '../notes/episode.ts';
import type { OutlineItem } from '../notes/outline.ts';

/** A row of the outline view: an item with its place in the tree. */
export interface Row {
  readonly item: OutlineItem;
  /** The same for the same row as long as the text only moves. */
  readonly id: string;
  readonly document: vscode.TextDocument;
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

/** Makes rows of the items of a document. */
export function toRows(items: readonly OutlineItem[], document: vscode.TextDocument, parent?: Row): Row[] {
  return items.map((item) => {
    const children: Row[] = [];
    const id = `${parent?.id ?? document.uri.toString()}\n${item.key}`;
    const row: Row = { item, id, document, parent, children };
    children.push(...toRows(item.children, document, row));
    return row;
  });
}

/** Turns a row into what VS Code draws; opening it puts the cursor there. */
export function toTreeItem({ item, id, document }: Row): vscode.TreeItem {
  const tree = new vscode.TreeItem(item.label || vscode.l10n.t('(untitled)'), collapsibleState(item));
  tree.id = id;
  tree.iconPath = new vscode.ThemeIcon(iconOf(item));
  tree.description = describe(item);
  tree.tooltip = [item.label, item.value, item.kind === 'field' ? undefined : item.url]
    .filter(Boolean)
    .join('\n');
  tree.contextValue = item.kind;
  // A selected title would be lost with the next key.
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
