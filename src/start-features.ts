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
import type { Platform } from './platform.ts';

/** Starts everything that the extension does, which is the same on every platform. */
export function startFeatures({ version, titles }: Platform): vscode.Disposable {
  const log = vscode.window.createOutputChannel('Show Notes', { log: true });
  log.info(`Show Notes ${version} runs in VS Code ${vscode.version} (${vscode.env.appHost}).`);
  const documents = new Documents();
  const archive = new Archive(documents, log);
  const checks = makeChecks(documents, archive, log);
  return vscode.Disposable.from(
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
