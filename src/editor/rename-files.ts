import * as vscode from 'vscode';
import type { Edit } from '../notes/span.ts';
import { readText } from './episode-text.ts';
import { isReadOnlyOfMany } from './read-only.ts';

/** A file, and how somebody is renamed in its text; no answer where that cannot be. */
export interface RenamingFile {
  readonly uri: vscode.Uri;
  readonly kind: 'published' | 'to-come' | 'configuration';
  readonly rename: (text: string) => readonly Edit[] | undefined;
}

/** What renaming changes in a file; no edits where it cannot be done there. */
export interface RenamedFile extends RenamingFile {
  /** As the file is now, open or on disk; empty where it cannot be read. */
  readonly text: string;
  readonly edits: readonly Edit[] | undefined;
  readonly isReadOnly?: true;
}

/** Renames somebody in files as they are open, or else on disk, without writing. Gives nothing once that is not wanted any more. */
export async function renameFiles(
  files: readonly RenamingFile[],
  log: vscode.LogOutputChannel,
  token: vscode.CancellationToken,
): Promise<readonly RenamedFile[] | undefined> {
  const read: RenamedFile[] = [];
  for (const file of files) {
    read.push(await renameFile(file, log));
    if (token.isCancellationRequested) return undefined;
  }
  // Some may have been changed while others were read.
  return read.map(renameAgain);
}

async function renameFile(file: RenamingFile, log: vscode.LogOutputChannel): Promise<RenamedFile> {
  try {
    const text = await readText(file.uri);
    const edits = file.rename(text);
    const isClosed = edits !== undefined && edits.length > 0 && (await isReadOnlyOfMany(file.uri));
    return { ...file, text, edits, ...(isClosed && { isReadOnly: true }) };
  } catch (error) {
    log.warn(`Cannot read ${file.uri.toString(true)}: ${error}`);
    return { ...file, text: '', edits: undefined };
  }
}

function renameAgain(file: RenamedFile): RenamedFile {
  const address = file.uri.toString();
  const open = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === address);
  const text = open?.getText() ?? file.text;
  return text === file.text ? file : { ...file, text, edits: file.rename(text) };
}
