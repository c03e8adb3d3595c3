import * as vscode from 'vscode';
import type { Episode } from '../notes/episode.ts';
import { findAgain, type Outlined } from '../notes/find-again.ts';
import { itemsIn } from '../notes/items-in.ts';
import { definitionsOf } from '../notes/moves/definitions.ts';
import type { Notes } from '../notes/moves/notes.ts';
import { type OutlineItem, outline } from '../notes/outline.ts';
import { remember } from '../notes/remember.ts';
import type { Documents } from './documents.ts';
import type { Row } from './outline-rows.ts';
import type { OutlineSelection } from './outline-selection.ts';
import { tell } from './tell.ts';

/** What a command of the outline acts on, as it is in the text now. */
export interface Targets {
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly episode: Episode;
  /** In the order of the text; there is at least one. */
  readonly items: readonly OutlineItem[];
  /** Where the cursor stands; absent where rows of the view were chosen. */
  readonly cursor?: number;
}

/** What the cursor is in, in place of rows. */
const CURSOR = 'cursor';

/** The rows that a command means, or the cursor. */
export type Meant = readonly Row[] | typeof CURSOR;

interface Needs {
  readonly documents: Documents;
  readonly selection: OutlineSelection;
}

/** The outline of an episode, made once. */
export const outlineOf = remember(outline);

/** Finds what a command acts on, by the arguments that it was handed: see `meantRows` and `targetsOf`. */
export async function findTargets(given: readonly unknown[], needs: Needs): Promise<Targets | undefined> {
  return targetsOf(await meantRows(given, needs.selection), needs.documents);
}

/**
 * Tells which rows a command means: those that a menu hands to it (the one it was opened on, and all that are selected), or a key of
 * the view (the one with the focus, in a list). The palette hands it nothing, and means the cursor.
 */
export async function meantRows(given: readonly unknown[], selection: OutlineSelection): Promise<Meant> {
  const [argument, all] = given;
  if (Array.isArray(argument)) {
    const [row] = argument;
    return selection.of(isRow(row) ? row : undefined);
  }
  if (isRow(argument)) return Array.isArray(all) && all.length > 0 ? all.filter(isRow) : [argument];
  // A menu whose row is just being drawn anew hands over as much, but no row; the one it was opened on has the focus.
  return given.length > 1 ? selection.of(undefined) : CURSOR;
}

/**
 * Finds what is meant in the present text: rows, or what the cursor or the selection of the active editor is in. Where a row is gone, or
 * nothing is there, it says so and answers nothing.
 */
export function targetsOf(meant: Meant, documents: Documents): Targets | undefined {
  return meant === CURSOR
    ? (ofEditor(vscode.window.activeTextEditor, documents) ?? missing())
    : ofRows(meant, documents);
}

/** Gives what the cursor or the selection of an editor is in; nothing outside of episodes and of what the outline shows. */
export function ofEditor(editor: vscode.TextEditor | undefined, documents: Documents): Targets | undefined {
  const episode = editor && documents.episodeOf(editor.document);
  if (editor === undefined || episode === undefined) return undefined;
  const { document, selections } = editor;
  const found = selections.flatMap(({ start, end }) =>
    itemsIn(outlineOf(episode), { start: document.offsetAt(start), end: document.offsetAt(end) }),
  );
  const cursor = document.offsetAt(editor.selection.active);
  const items = inOrder(found);
  return items.length === 0 ? undefined : { document, version: document.version, episode, items, cursor };
}

/** Gives the notes in which targets were found, with the text that their document has now. */
export function notesOf({ document, episode }: Pick<Targets, 'document' | 'episode'>): Notes {
  const text = document.getText();
  return { text, episode, definitions: definitionsOf(text) };
}

function ofRows(rows: readonly Row[], documents: Documents): Targets | undefined {
  if (rows.length === 0) return unknown();
  const inText = rows.filter(({ item }) => item.kind !== 'ready');
  if (inText.length === 0) return onlyTells();
  const document = inText[0]?.document;
  const episode = document && !document.isClosed ? documents.episodeOf(document) : undefined;
  if (document === undefined || episode === undefined) return gone();
  const own = inText.filter((row) => row.document === document);
  const found = own.map(({ path, sheet }) => findAgain(path, outlined(sheet.episode), outlined(episode)));
  const items = inOrder(found.flatMap((item) => item ?? []));
  return found.includes(undefined) || items.length === 0
    ? gone()
    : { document, version: document.version, episode, items };
}

function outlined(episode: Episode): Outlined {
  return { episode, items: outlineOf(episode) };
}

function inOrder(items: readonly OutlineItem[]): OutlineItem[] {
  return [...new Set(items)].sort((a, b) => a.span.start - b.span.start);
}

function isRow(value: unknown): value is Row {
  const { item, document, sheet, path } = (value ?? {}) as Partial<Record<keyof Row, unknown>>;
  return [item, document, sheet].every((part) => typeof part === 'object') && Array.isArray(path);
}

function gone(): undefined {
  tell(vscode.l10n.t('Nothing was done: this row is no longer in the text.'));
}

function onlyTells(): undefined {
  tell(vscode.l10n.t('Nothing was done: this row only tells how far the episode is.'));
}

function unknown(): undefined {
  tell(vscode.l10n.t('Nothing was done: choose a row of the outline first.'));
}

function missing(): undefined {
  tell(vscode.l10n.t('There is nothing of the outline at the cursor.'));
}
