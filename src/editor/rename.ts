import * as vscode from 'vscode';
import { takenName } from '../archive/taken-name.ts';
import { inSentences } from '../notes/join-texts.ts';
import { type Renamable, renamableAt } from '../notes/rename/renamable-at.ts';
import { type Renaming, readRenaming } from '../notes/rename/renaming.ts';
import type { Message } from '../notes/rule.ts';
import type { Archive } from './archive.ts';
import type { Configuration } from './configuration.ts';
import { toRange, toText } from './convert.ts';
import type { Documents } from './documents.ts';
import { namesOf } from './offer-fixes.ts';
import { type RenamedFile, renameFiles } from './rename-files.ts';
import { findRenaming } from './renaming-files.ts';
import { toRenameEdit } from './to-rename-edit.ts';

interface Needs {
  readonly documents: Documents;
  readonly archive: Archive;
  readonly configuration: Configuration;
  readonly log: vscode.LogOutputChannel;
}

/** Renames people in all episodes of their archive, with a preview. All else is left to others. */
export function registerRename(needs: Needs): vscode.Disposable {
  const provider: vscode.RenameProvider = {
    prepareRename(document, position) {
      const { part } = find(needs, document, position) ?? {};
      const placeholder = part?.kind === 'handle' ? part.raw : (part?.value ?? '');
      return part && { range: toRange(document, part), placeholder };
    },
    async provideRenameEdits(document, position, newName, token) {
      const found = find(needs, document, position);
      if (found === undefined) return undefined;
      const renaming = readRenaming(found.part, found.person, newName);
      return 'template' in renaming ? refuse(renaming) : rename(needs, document, renaming, token);
    },
  };
  return vscode.languages.registerRenameProvider({ language: 'markdown' }, provider);
}

function find(
  { documents, archive }: Needs,
  document: vscode.TextDocument,
  position: vscode.Position,
): Renamable | undefined {
  const episode = documents.episodeOf(document);
  return episode && renamableAt(episode, document.offsetAt(position), archive.contextOf(document).people);
}

/** Whoever refuses with an error, or without an answer, is followed by VS Code's own, which would rename the heading. */
function refuse(why: Message): vscode.WorkspaceEdit {
  void vscode.window.showWarningMessage(toText(why));
  return new vscode.WorkspaceEdit();
}

async function rename(
  { archive, configuration, log }: Needs,
  { uri }: vscode.TextDocument,
  renaming: Renaming,
  token: vscode.CancellationToken,
): Promise<vscode.WorkspaceEdit> {
  const facts = await archive.factsAround(uri);
  const taken = takenName(renaming, facts, configuration.of(uri).presenters);
  if (taken !== undefined) return refuse(taken);
  const files = findRenaming({ uri, facts, configuration }, renaming);
  const renamed = await renameFiles(files, log, token);
  const told = renamed === undefined ? [] : leftAlone(renamed);
  if (told.length > 0) void vscode.window.showWarningMessage(inSentences(told, toText));
  return toRenameEdit(renamed?.filter(({ isReadOnly }) => !isReadOnly) ?? []);
}

/** Says where somebody keeps the old name, and why. */
function leftAlone(files: readonly RenamedFile[]): string[] {
  const unable = files.filter(({ edits }) => edits === undefined);
  const closed = files.filter(({ isReadOnly }) => isReadOnly);
  return [
    ...(unable.length > 0
      ? [vscode.l10n.t('The new name cannot be written here, or not be read: {0}.', namesOf(unable))]
      : []),
    ...(closed.length > 0 ? [vscode.l10n.t('Read-only files keep the old name: {0}.', namesOf(closed))] : []),
  ];
}
