import * as vscode from 'vscode';
import { evenLineEnds } from '../notes/line-ends.ts';
import { toWorkspaceEdit } from './convert.ts';
import { readFileText } from './episode-text.ts';
import type { FixedFile } from './find-fixes.ts';

/** What became of the fixes of some files. */
export interface Outcome {
  readonly applied: readonly FixedFile[];
  /** Left alone, since they are not what they were when the fixes were found. */
  readonly changed: readonly FixedFile[];
  /** Those of the applied that could not be saved. */
  readonly unsaved: readonly FixedFile[];
}

/** What became of the fixes of a file. */
type Fate = keyof Outcome;

/** How often a file is looked at anew, since it has changed under the edit. */
const ATTEMPTS = 3;

/**
 * Applies fixes to those files that have not changed, in each as one step to undo. Files are saved, unless they had unsaved changes
 * before.
 */
export async function applyFixes(files: readonly FixedFile[]): Promise<Outcome> {
  const fates = new Map<FixedFile, Fate>();
  // One after the other, since one that stays unsaved for a moment would be opened in a tab.
  for (const file of files) fates.set(file, await apply(file));
  const those = (...wanted: readonly Fate[]) =>
    files.filter((file) => wanted.some((fate) => fate === fates.get(file)));
  return { applied: those('applied', 'unsaved'), changed: those('changed'), unsaved: those('unsaved') };
}

async function apply(file: FixedFile): Promise<Fate> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const document = await open(file);
    if (document === undefined) return 'changed';
    const { isDirty } = document;
    if (await vscode.workspace.applyEdit(toWorkspaceEdit(document, file.edits))) {
      return isDirty || (await isSaved(document)) ? 'applied' : 'unsaved';
    }
  }
  return 'changed';
}

/** Opens a file without showing it; nothing where it is not what it was. */
async function open(file: FixedFile): Promise<vscode.TextDocument | undefined> {
  try {
    const document = await vscode.workspace.openTextDocument(file.uri);
    const isSame = document.getText() === file.original && (document.isDirty || (await isOnDisk(file)));
    return isSame ? document : undefined;
  } catch {
    return undefined;
  }
}

/** Asks the disk itself, since VS Code learns of a change there some time later. */
async function isOnDisk({ uri, original }: FixedFile): Promise<boolean> {
  return evenLineEnds(await readFileText(uri)) === original;
}

function isSaved(document: vscode.TextDocument): Thenable<boolean> {
  return document.save().then(
    (is) => is,
    () => false,
  );
}
