import * as vscode from 'vscode';
import { statesOf } from '../archive/states.ts';
import { nearest } from '../config/nearest.ts';
import { renamePresenter } from '../config/rename-presenter.ts';
import type { EpisodeFacts } from '../notes/context.ts';
import { renameIn } from '../notes/rename/rename-in.ts';
import { isRenamed, type Renaming } from '../notes/rename/renaming.ts';
import type { Configuration } from './configuration.ts';
import type { RenamingFile } from './rename-files.ts';

interface Show {
  /** The episode in which somebody is renamed. */
  readonly uri: vscode.Uri;
  /** All episodes of its archive. */
  readonly facts: readonly EpisodeFacts[];
  readonly configuration: Configuration;
}

/** Finds the files in which somebody may have to be renamed: episodes, and what the show has decided. */
export function findRenaming({ uri, facts, configuration }: Show, renaming: Renaming): RenamingFile[] {
  const states = statesOf(facts, Date.now(), configuration.of(uri));
  // What is open may be newer than what is known of it.
  const open = new Set(vscode.workspace.textDocuments.map((document) => document.uri.toString()));
  const rename = (text: string) => renameIn(text, renaming);
  const episodes = facts.flatMap((episode): RenamingFile[] => {
    const file = uri.with({ path: episode.path });
    const isConcerned = episode.mentions.some(({ person }) => isRenamed(renaming, person));
    const isOver = /^(?:recorded|video-missing)$/.test(states.get(episode) ?? '');
    const kind = isOver ? 'published' : 'to-come';
    return isConcerned || open.has(file.toString()) ? [{ uri: file, kind, rename }] : [];
  });
  const own: RenamingFile[] = episodes.some((file) => file.uri.path === uri.path)
    ? []
    : [{ uri, kind: 'to-come', rename }];
  return [...own, ...episodes, ...configurationFor(uri, configuration, renaming)];
}

function configurationFor(uri: vscode.Uri, { files }: Configuration, renaming: Renaming): RenamingFile[] {
  const root = vscode.workspace.getWorkspaceFolder(uri)?.uri;
  const inFolder = (folder: string) =>
    files.find(
      (file) => vscode.Uri.joinPath(file.uri, '..').toString() === uri.with({ path: folder }).toString(),
    );
  const file = root && nearest(uri.path, root.path, inFolder);
  const rename = (text: string) => renamePresenter(text, renaming);
  return file === undefined ? [] : [{ uri: file.uri, kind: 'configuration', rename }];
}
