import * as vscode from 'vscode';
import { contextOf } from '../archive/context.ts';
import { type EpisodeFacts, factsOf } from '../archive/facts.ts';
import { episodeId } from '../notes/detect.ts';
import { readEpisode } from '../notes/read-episode.ts';
import type { Context } from '../notes/rule.ts';
import type { Documents } from './documents.ts';
import { findEpisodes } from './find-episodes.ts';

/** The way in for whole archives: the facts of every episode on disk, and of unsaved text before that. */
export interface Archive extends vscode.Disposable {
  /** Gives what the rules may know about a document. Empty until the archive is read. */
  contextOf(document: vscode.TextDocument): Context;
  /** Gives the folders that hold archives, like `…/episodes`. */
  folders(): Promise<vscode.Uri[]>;
  /** Gives the facts of the episodes below such a folder. */
  factsIn(folder: vscode.Uri): Promise<EpisodeFacts[]>;
  /** Tells whether any episode is known. */
  isEmpty(): boolean;
  /** Counts the changes, for caches of what depends on the archive. */
  revision(): number;
  /** Fires when facts of any episode change. */
  readonly onDidChange: vscode.Event<void>;
}

interface Entry {
  readonly uri: vscode.Uri;
  readonly facts: EpisodeFacts;
}

/** Reads the archives of the workspace and keeps up with files and open documents until it is disposed of. */
export function followArchive(documents: Documents, log: vscode.LogOutputChannel): Archive {
  const entries = new Map<string, Entry>();
  const changes = new vscode.EventEmitter<void>();
  const watcher = vscode.workspace.createFileSystemWatcher('**/episodes/*/README.md');

  let revision = 0;
  const changed = () => {
    revision += 1;
    changes.fire();
  };

  const set = (uri: vscode.Uri, facts: EpisodeFacts): boolean => {
    const before = entries.get(uri.toString());
    entries.set(uri.toString(), { uri, facts });
    return JSON.stringify(before?.facts) !== JSON.stringify(facts);
  };
  const read = async (uri: vscode.Uri): Promise<boolean> => {
    const open = documents.open().find((document) => document.uri.toString() === uri.toString());
    try {
      const text = open?.getText() ?? new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
      return set(uri, factsOf(uri.path, readEpisode(text), text));
    } catch (error) {
      log.warn(`Cannot read ${uri.toString(true)}: ${error}`);
      return entries.delete(uri.toString());
    }
  };
  const readAll = async () => {
    for (const uri of await findEpisodes()) {
      await read(uri);
    }
    changed();
  };
  const readAgain = async (uri: vscode.Uri) => (await read(uri)) && changed();
  const remove = (uri: vscode.Uri) => entries.delete(uri.toString()) && changed();
  const readDocument = (document: vscode.TextDocument) => {
    const episode = documents.episodeOf(document);
    const inArchive = episodeId(document.uri.path) !== undefined && document.uri.scheme !== 'untitled';
    if (
      episode !== undefined &&
      inArchive &&
      set(document.uri, factsOf(document.uri.path, episode, document.getText()))
    ) {
      changed();
    }
  };
  let ready = readAll();

  const listeners = [
    watcher,
    watcher.onDidCreate(readAgain),
    watcher.onDidChange(readAgain),
    watcher.onDidDelete(remove),
    documents.onDidChange(readDocument),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => entries.has(uri.toString()) && void readAgain(uri)),
    vscode.workspace.onDidChangeWorkspaceFolders(() => {
      entries.clear();
      ready = readAll();
    }),
  ];
  const below = (folder: vscode.Uri) =>
    [...entries.values()].filter(({ uri }) => folderOf(uri) === folder.toString()).map(({ facts }) => facts);

  return {
    contextOf: (document) => contextOf(document.uri.path, below(vscode.Uri.parse(folderOf(document.uri)))),
    folders: async () => {
      await ready;
      return [...new Set([...entries.values()].map(({ uri }) => folderOf(uri)))].map((uri) =>
        vscode.Uri.parse(uri),
      );
    },
    factsIn: async (folder) => {
      await ready;
      return below(folder);
    },
    isEmpty: () => entries.size === 0,
    revision: () => revision,
    onDidChange: changes.event,
    dispose: () => vscode.Disposable.from(...listeners, changes).dispose(),
  };
}

/** Gives the address of the folder that holds an episode's folder. */
function folderOf(uri: vscode.Uri): string {
  return vscode.Uri.joinPath(uri, '..', '..').toString();
}
