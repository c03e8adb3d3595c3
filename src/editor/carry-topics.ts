import * as vscode from 'vscode';
import type { Context } from '../notes/context.ts';
import { type Move, moveTopics } from '../notes/moves/move-topics.ts';
import { readNotes } from '../notes/moves/notes.ts';
import { type ChosenTopic, sameTopics } from '../notes/moves/topics-at.ts';
import { toWorkspaceEdit } from './convert.ts';
import { isReadOnly } from './read-only.ts';

/** Topics of an episode. */
export interface Chosen {
  readonly source: vscode.Uri;
  readonly topics: readonly ChosenTopic[];
}

/** Topics of an episode that go to another one. */
export interface Carriage extends Chosen {
  readonly target: vscode.Uri;
  /** True where they stay in the source, too. */
  readonly keep?: boolean;
  readonly context: Context;
}

/** Why topics stay where they are. */
export type Stuck =
  | { readonly kind: 'conflicted' | 'read-only' | 'unreadable'; readonly uri: vscode.Uri }
  | { readonly kind: 'changed' | 'no-place' };

/** What became of topics. */
export type Carried = Stuck | { readonly kind: 'carried'; readonly unsaved: readonly vscode.Uri[] };

interface Open {
  readonly source: vscode.TextDocument;
  readonly target: vscode.TextDocument;
}

/** How often the texts are looked at anew, since they have changed under the edit. */
const ATTEMPTS = 3;

/**
 * Moves topics from one episode to another, or copies them, by one edit. The target is saved unless it had unsaved changes
 * before, and the source then, too: what has gone from it is on disk elsewhere.
 */
export async function carryTopics(carriage: Carriage): Promise<Carried> {
  const stuck = (await whyClosed(carriage.source, carriage.keep)) ?? (await whyClosed(carriage.target));
  if (stuck !== undefined) return stuck;
  const open = {
    source: await vscode.workspace.openTextDocument(carriage.source),
    target: await vscode.workspace.openTextDocument(carriage.target),
  };
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const move = findMove(open, carriage);
    if ('kind' in move) return move;
    const dirty = [open.source, open.target].filter(({ isDirty }) => isDirty);
    if (await vscode.workspace.applyEdit(toEdit(open, move))) {
      return { kind: 'carried', unsaved: await save(open, dirty) };
    }
  }
  return { kind: 'changed' };
}

/** Tells why topics cannot leave their episode, wherever they are to go; nothing where they can. */
export async function whyStuck({ source: uri, topics }: Chosen): Promise<Stuck | undefined> {
  const stuck = await whyClosed(uri);
  if (stuck !== undefined) return stuck;
  const { episode } = readNotes((await vscode.workspace.openTextDocument(uri)).getText());
  if (episode.conflicted) return { kind: 'conflicted', uri };
  return sameTopics(episode, topics) === undefined ? { kind: 'changed' } : undefined;
}

/** Tells why an episode cannot be changed, or only be read where that is enough; nothing where it can. */
export async function whyClosed(uri: vscode.Uri, isOnlyRead = false): Promise<Stuck | undefined> {
  try {
    return (await isReadOnly(uri)) && !isOnlyRead ? { kind: 'read-only', uri } : undefined;
  } catch {
    return { kind: 'unreadable', uri };
  }
}

function findMove({ source, target }: Open, { topics, keep, context }: Carriage): Move | Stuck {
  const [from, to] = [readNotes(source.getText()), readNotes(target.getText())];
  if (from.episode.conflicted) return { kind: 'conflicted', uri: source.uri };
  if (to.episode.conflicted) return { kind: 'conflicted', uri: target.uri };
  const found = sameTopics(from.episode, topics);
  if (found === undefined) return { kind: 'changed' };
  return moveTopics(from, found, to, { context, keep: keep === true }) ?? { kind: 'no-place' };
}

/** One edit for both, which is refused whole when either has changed. */
function toEdit({ source, target }: Open, move: Move): vscode.WorkspaceEdit {
  const edit = toWorkspaceEdit(target, move.target);
  for (const [uri, edits] of toWorkspaceEdit(source, move.source).entries()) {
    edit.set(uri, edits);
  }
  return edit;
}

async function save({ source, target }: Open, dirty: readonly vscode.TextDocument[]): Promise<vscode.Uri[]> {
  const unsaved: vscode.Uri[] = [];
  for (const document of [target, source]) {
    if (dirty.includes(document) || !document.isDirty) continue;
    const isSafe = document === target || !target.isDirty;
    if (!isSafe || !(await isSaved(document))) unsaved.push(document.uri);
  }
  return unsaved;
}

function isSaved(document: vscode.TextDocument): Thenable<boolean> {
  return document.save().then(
    (is) => is,
    () => false,
  );
}
