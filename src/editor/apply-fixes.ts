import * as vscode from 'vscode';
import { evenLineEnds } from '../notes/line-ends.ts';
import { toRange } from './convert.ts';
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

/** A file that is as it was when its fixes were found. */
interface Ready {
  readonly file: FixedFile;
  readonly document: vscode.TextDocument;
}

/** How often the files are looked at anew, since one of them has changed under the edit. */
const ATTEMPTS = 3;

/**
 * Applies fixes to those files that have not changed, as one edit. Files are saved, unless they had unsaved changes before.
 */
export async function applyFixes(files: readonly FixedFile[]): Promise<Outcome> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const ready = (await Promise.all(files.map(open))).flatMap((one) => one ?? []);
    const clean = ready.filter(({ document }) => !document.isDirty);
    if (ready.length === 0 || (await vscode.workspace.applyEdit(toEdit(ready)))) {
      const applied = ready.map(({ file }) => file);
      const changed = files.filter((file) => !applied.includes(file));
      return { applied, changed, unsaved: await save(clean) };
    }
  }
  return { applied: [], changed: files, unsaved: [] };
}

/** Opens a file without showing it; nothing where it is not what it was. */
async function open(file: FixedFile): Promise<Ready | undefined> {
  try {
    const document = await vscode.workspace.openTextDocument(file.uri);
    const isSame = document.getText() === file.original && (document.isDirty || (await isOnDisk(file)));
    return isSame ? { file, document } : undefined;
  } catch {
    return undefined;
  }
}

/** Asks the disk itself, since VS Code learns of a change there some time later. */
async function isOnDisk({ uri, original }: FixedFile): Promise<boolean> {
  return evenLineEnds(await readFileText(uri)) === original;
}

function toEdit(ready: readonly Ready[]): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const { file, document } of ready) {
    const edits = file.edits.map(({ span, text }) => new vscode.TextEdit(toRange(document, span), text));
    edit.set(document.uri, edits);
  }
  return edit;
}

/** Saves files, all at once: one that stays unsaved for a moment would be opened in a tab. Answers those it could not save. */
async function save(ready: readonly Ready[]): Promise<FixedFile[]> {
  const saved = await Promise.all(
    ready.map(({ document }) =>
      document.save().then(
        (is) => is,
        () => false,
      ),
    ),
  );
  return ready.filter((_, at) => !saved[at]).map(({ file }) => file);
}
