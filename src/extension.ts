import * as vscode from 'vscode';
import { Archive } from './editor/archive.ts';
import { makeChecks } from './editor/checks.ts';
import { registerCodeActions } from './editor/code-actions.ts';
import { registerDiagnostics } from './editor/diagnostics.ts';
import { Documents } from './editor/documents.ts';
import { registerNewEpisode } from './editor/new-episode.ts';
import { registerOutline } from './editor/outline-view.ts';
import { registerPaste } from './editor/paste.ts';
import { registerPresence } from './editor/presence.ts';
import { registerRuleDocuments } from './editor/rule-documents.ts';
import { fetchTitle } from './titles/fetch-title.ts';
import type { TitleSource } from './titles/title-source.ts';

/** Starts the extension on a desktop or a server. */
export function activate({ extension, subscriptions }: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel('Show Notes', { log: true });
  const documents = new Documents();
  const archive = new Archive(documents, log);
  const userAgent = `Mozilla/5.0 (compatible; ShowNotes/${extension.packageJSON.version})`;
  const titles: TitleSource = (url, signal) => fetchTitle(url, { fetch, signal, userAgent });
  const checks = makeChecks(documents, archive, log);
  subscriptions.push(
    log,
    documents,
    archive,
    registerPresence({ documents, archive }),
    registerNewEpisode({ archive, log }),
    registerPaste({ episodeOf: (document) => documents.episodeOf(document), titles, log }),
    registerDiagnostics({ documents, archive, checks }),
    registerCodeActions({ documents, checks }),
    registerRuleDocuments(),
    registerOutline({ documents }),
  );
}
