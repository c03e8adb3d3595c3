import * as vscode from 'vscode';
import { COMMANDS } from '../ids.ts';
import type { Span } from '../notes/span.ts';
import type { TitleSource } from '../titles/title-source.ts';
import type { Archive } from './archive.ts';
import type { Documents } from './documents.ts';
import { fillDocument } from './fill-document.ts';
import { fillFiles } from './fill-files.ts';
import type { FixPreviews } from './fix-previews.ts';
import { isTrusted } from './is-trusted.ts';
import { mayFetch } from './may-fetch.ts';
import { namesOf } from './offer-fixes.ts';
import type { OutlineSelection } from './outline-selection.ts';
import { findTargets } from './outline-target.ts';
import { tell } from './tell.ts';
import { TitleReports } from './title-reports.ts';
import { fetchChoice } from './titles-setting.ts';

interface Needs {
  readonly documents: Documents;
  readonly archive: Archive;
  readonly titles: TitleSource;
  readonly selection: OutlineSelection;
  readonly previews: FixPreviews;
  readonly log: vscode.LogOutputChannel;
}

interface Filling {
  readonly reports: TitleReports;
  /** The documents whose titles are being fetched. */
  readonly busy: WeakSet<vscode.TextDocument>;
}

/** Registers the commands that make links with titles of many bare URLs: of a selection or rows of the outline, of an episode, or of all. */
export function registerFillInTitles(needs: Needs): vscode.Disposable {
  const reports = new TitleReports();
  const filling = { reports, busy: new WeakSet<vscode.TextDocument>() };
  return vscode.Disposable.from(
    reports,
    vscode.commands.registerCommand(COMMANDS.fillInTitles, () => fillActive(needs, filling)),
    vscode.commands.registerCommand(COMMANDS.fillInTitle, async (...given: readonly unknown[]) => {
      const targets = await findTargets(given, needs);
      const spans = targets?.items.map(({ span }) => span);
      if (targets && spans) await fill(needs, targets.document, spans, filling);
    }),
    vscode.commands.registerCommand(COMMANDS.fillInTitlesInArchive, () => fillArchive(needs, reports)),
  );
}

async function fillActive(needs: Needs, state: Filling): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined || needs.documents.episodeOf(editor.document) === undefined) return;
  const { document, selections } = editor;
  const selected = selections.filter(({ isEmpty }) => !isEmpty);
  const spans = selected.map(({ start, end }) => {
    return { start: document.offsetAt(start), end: document.offsetAt(end) };
  });
  await fill(needs, document, spans, state);
}

async function fill(
  { titles }: Needs,
  document: vscode.TextDocument,
  spans: readonly Span[],
  { reports, busy }: Filling,
): Promise<void> {
  if (!mayFetch(document)) return;
  if (busy.has(document)) return tell(vscode.l10n.t('The titles of this episode are being fetched already.'));
  busy.add(document);
  try {
    const urls = await fillDocument(titles, document, spans);
    // Somebody answers it some time, or never.
    if (urls) void reports.tell(urls);
  } finally {
    busy.delete(document);
  }
}

async function fillArchive(needs: Needs, reports: TitleReports): Promise<void> {
  if (!isTrusted()) return;
  const { archive } = needs;
  // Looks for episodes that are new.
  await archive.folders();
  const uris = archive.addresses.map((address) => vscode.Uri.parse(address));
  const files = uris.filter((uri) => fetchChoice(uri) !== 'off');
  if (files.length === 0 && !mayFetch(uris[0])) return;
  const filled = await fillFiles(needs, files);
  if (filled) await reports.tell(filled.urls, namesOf(filled.unsaved));
}
