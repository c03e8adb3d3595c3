import * as vscode from 'vscode';
import { isEpisode } from '../notes/detect.ts';
import type { Episode } from '../notes/episode.ts';
import { readEpisode } from '../notes/read-episode.ts';

/** The way in: tells which documents are episodes, reads each version once, and says when one changes. */
export interface Documents extends vscode.Disposable {
  /** Reads a document; nothing for what is no episode or can never be edited. */
  episodeOf(document: vscode.TextDocument): Episode | undefined;
  /** The open documents that are episodes. */
  open(): vscode.TextDocument[];
  /** Fires when an episode is opened, its text changes, or it is no episode any more; once for all changes of a moment. */
  readonly onDidChange: vscode.Event<vscode.TextDocument>;
}

interface Cached {
  readonly version: number;
  readonly episode: Episode | undefined;
}

/** Follows the open documents until it is disposed of. */
export function followDocuments(): Documents {
  const cache = new WeakMap<vscode.TextDocument, Cached>();
  const changes = new vscode.EventEmitter<vscode.TextDocument>();
  const waiting = new Map<vscode.TextDocument, NodeJS.Timeout>();
  const known = new WeakSet<vscode.TextDocument>();

  const episodeOf = (document: vscode.TextDocument): Episode | undefined => {
    const cached = cache.get(document);
    if (cached?.version === document.version) {
      return cached.episode;
    }
    const episode = isEditable(document) ? read(document) : undefined;
    cache.set(document, { version: document.version, episode });
    return episode;
  };

  const announce = (document: vscode.TextDocument) => {
    clearTimeout(waiting.get(document));
    waiting.delete(document);
    if (document.isClosed) {
      return;
    }
    if (episodeOf(document) !== undefined) {
      known.add(document);
      changes.fire(document);
    } else if (known.delete(document)) {
      changes.fire(document);
    }
  };

  const listeners = [
    vscode.workspace.onDidOpenTextDocument(announce),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && document.languageId === 'markdown') {
        clearTimeout(waiting.get(document));
        waiting.set(document, setTimeout(announce, REST, document));
      }
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      clearTimeout(waiting.get(document));
      waiting.delete(document);
    }),
  ];

  return {
    episodeOf,
    open: () => vscode.workspace.textDocuments.filter((document) => episodeOf(document) !== undefined),
    onDidChange: changes.event,
    dispose: () => {
      for (const timer of waiting.values()) {
        clearTimeout(timer);
      }
      vscode.Disposable.from(...listeners, changes).dispose();
    },
  };
}

/** Milliseconds without a change after which a document is read again. */
const REST = 60;

function read(document: vscode.TextDocument): Episode | undefined {
  const text = document.getText();
  return isEpisode(document.uri.path, text) ? readEpisode(text) : undefined;
}

/** Only Markdown that can be written: no past versions (`git:`), no output, no description of a rule. */
function isEditable({ languageId, uri }: vscode.TextDocument): boolean {
  return (
    languageId === 'markdown' &&
    (uri.scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true)
  );
}
