import * as vscode from 'vscode';
import { Archive } from './editor/archive.ts';
import { askOptions } from './editor/ask-options.ts';
import { registerCarryOver } from './editor/carry-over.ts';
import { makeChecks } from './editor/checks.ts';
import { registerCodeActions } from './editor/code-actions.ts';
import { registerCompletion } from './editor/completion.ts';
import { Configuration } from './editor/configuration.ts';
import { registerConfigurationProblems } from './editor/configuration-problems.ts';
import { registerCursorContexts } from './editor/cursor-contexts.ts';
import { registerDiagnostics } from './editor/diagnostics.ts';
import { Documents } from './editor/documents.ts';
import { registerDrop } from './editor/drop.ts';
import { registerEpisodes } from './editor/episodes.ts';
import { registerFillInTitles } from './editor/fill-in-titles.ts';
import { registerFixAll } from './editor/fix-all.ts';
import { registerFixArchive } from './editor/fix-archive.ts';
import { registerFixCommands } from './editor/fix-commands.ts';
import { FixPreviews } from './editor/fix-previews.ts';
import { registerGoTo } from './editor/go-to.ts';
import { registerGoToEpisode } from './editor/go-to-episode.ts';
import { registerHover } from './editor/hover.ts';
import { LateTitles } from './editor/late-titles.ts';
import { loggedTitles } from './editor/logged-titles.ts';
import { registerMoveRows } from './editor/move-rows.ts';
import { registerMoveToNext } from './editor/move-to-next.ts';
import { registerNewEpisode } from './editor/new-episode.ts';
import { openPages } from './editor/open-pages.ts';
import { registerOutline } from './editor/outline.ts';
import { registerOutlineActions } from './editor/outline-actions.ts';
import { OutlineDrop } from './editor/outline-drop.ts';
import { OutlineSelection } from './editor/outline-selection.ts';
import { registerPaste } from './editor/paste.ts';
import type { PasteDeps } from './editor/pasting.ts';
import { registerPresence } from './editor/presence.ts';
import { registerRecommend } from './editor/recommend.ts';
import { registerRefetchTitle } from './editor/refetch-title.ts';
import { registerRename } from './editor/rename.ts';
import { registerRuleDocuments } from './editor/rule-documents.ts';
import { registerSearchTopics } from './editor/search-topics.ts';
import { registerSectionActions } from './editor/section-actions.ts';
import { registerStrayFiles } from './editor/stray-files.ts';
import { TakenOffers } from './editor/taken-offers.ts';
import { registerTemplateProblems } from './editor/template-problems.ts';
import { registerTitleActions } from './editor/title-actions.ts';
import { TitleStatus } from './editor/title-status.ts';
import { registerTopicActions } from './editor/topic-actions.ts';
import type { Platform } from './platform.ts';
import { knownTitle } from './titles/known-title.ts';
import { type Cache, makeCache } from './titles/turns/cache.ts';

/** Starts everything that the extension does, which is the same on every platform. */
export function startFeatures({ version, build, storage, loadPages }: Platform): vscode.Disposable {
  const log = vscode.window.createOutputChannel('Show Notes', { log: true });
  log.info(`Show Notes ${version} runs in VS Code ${vscode.version} (${vscode.env.appHost}).`);
  const configuration = new Configuration(log);
  const documents = new Documents(configuration);
  const archive = new Archive({ documents, configuration, cache: { folder: storage, build }, log });
  const checks = makeChecks(documents, archive, log);
  const answers = makeCache(Date.now);
  const pages = openPages({ load: loadPages, options: askOptions(version), answers, log });
  const titles = loggedTitles(pages.titles, log);
  const titleStatus = new TitleStatus((urls) => late.tryAgain(urls));
  // Before those that it tells.
  const taken = new TakenOffers();
  const late = new LateTitles(titleStatus.watch(titles));
  const previews = new FixPreviews();
  const selection = new OutlineSelection();
  const pasting = { documents, archive, late, readAnchors: pages.readAnchors };
  return vscode.Disposable.from(
    log,
    configuration,
    documents,
    archive,
    late,
    titleStatus,
    registerPresence({ documents, archive }),
    registerNewEpisode({ archive, configuration, log }),
    registerPasting({ ...pasting, taken }),
    registerDiagnostics({ documents, archive, checks, log }),
    registerCodeActions({ documents, archive, checks, late }),
    registerTitleActions({ documents, checks, late }),
    registerSectionActions({ documents, archive, checks }),
    registerFixAll({ documents, archive, checks }),
    previews,
    registerFixArchive({ archive, configuration, previews, log }),
    registerTitleCommands({ documents, archive, titles, selection, previews, log }),
    registerFixCommands({ configuration, checks, late, log }),
    registerOtherFiles({ archive, configuration, log }),
    registerKnowledge({ ...pasting, configuration, selection, log, answers }),
  );
}

/** Registers the ways in which URLs come into an episode. */
function registerPasting(needs: Parameters<typeof registerPaste>[0]): vscode.Disposable {
  return vscode.Disposable.from(needs.taken, registerPaste(needs), registerDrop(needs));
}

/** Registers the commands that ask for the titles of pages. */
function registerTitleCommands(needs: Parameters<typeof registerFillInTitles>[0]): vscode.Disposable {
  return vscode.Disposable.from(registerFillInTitles(needs), registerRefetchTitle(needs));
}

interface Knowing extends PasteDeps {
  readonly configuration: Configuration;
  readonly selection: OutlineSelection;
  readonly log: vscode.LogOutputChannel;
  /** The titles that sites have told. */
  readonly answers: Cache;
}

/** Registers the problems of files that are no episodes, what tells of rules, and what recommends the extension. */
function registerOtherFiles(needs: Pick<Knowing, 'archive' | 'configuration' | 'log'>): vscode.Disposable {
  return vscode.Disposable.from(
    registerStrayFiles(needs),
    registerConfigurationProblems(needs),
    registerTemplateProblems(needs),
    registerRuleDocuments(),
    registerRecommend(needs),
  );
}

/** Registers what shows, writes and moves what the notes and the archive tell. */
function registerKnowledge(needs: Knowing): vscode.Disposable {
  return vscode.Disposable.from(
    needs.selection,
    registerCompletion(needs),
    registerRename(needs),
    registerCarryOver(needs),
    registerMoveToNext(needs),
    registerTopicActions(needs),
    registerOutline({ ...needs, dragAndDropController: new OutlineDrop(needs) }),
    registerMoveRows(needs),
    registerOutlineActions(needs),
    registerCursorContexts(needs),
    registerEpisodes(needs),
    registerSearchTopics(needs),
    registerHover({ ...needs, knownTitle: (url) => knownTitle(url, needs.answers) }),
    registerGoTo(needs),
    registerGoToEpisode(needs),
  );
}
