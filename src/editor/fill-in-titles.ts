import * as vscode from 'vscode';
import { COMMANDS } from '../ids.ts';
import type { TitleSource } from '../titles/title-source.ts';
import type { Archive } from './archive.ts';
import type { Documents } from './documents.ts';
import { fillDocument } from './fill-document.ts';
import { fillFiles } from './fill-files.ts';
import type { FixPreviews } from './fix-previews.ts';
import { isTrusted } from './is-trusted.ts';
import { mayFetch } from './may-fetch.ts';
import { namesOf } from './offer-fixes.ts';
import { tell } from './tell.ts';
import { TitleReports } from './title-reports.ts';
import { fetchChoice } from './titles-setting.ts';

interface Needs {
  readonly documents: Documents;
  readonly archive: Archive;
  readonly titles: TitleSource;
  readonly previews: FixPreviews;
  readonly log: vscode.LogOutputChannel;
}

/** Registers the commands that make links with titles of many bare URLs: of a selection, of an episode, or of all. */
export function registerFillInTitles(needs: Needs): vscode.Disposable {
  const reports = new TitleReports();
  const busy = new WeakSet<vscode.TextDocument>();
  return vscode.Disposable.from(
    reports,
    vscode.commands.registerCommand(COMMANDS.fillInTitles, () => fillActive(needs, reports, busy)),
    vscode.commands.registerCommand(COMMANDS.fillInTitlesInArchive, () => fillArchive(needs, reports)),
  );
}

async function fillActive(
  { documents, titles }: Needs,
  reports: TitleReports,
  busy: WeakSet<vscode.TextDocument>,
): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined || documents.episodeOf(editor.document) === undefined) return;
  const { document, selections } = editor;
  if (!isTrusted() || !mayFetch(document)) return;
  if (busy.has(document)) return tell(vscode.l10n.t('The titles of this episode are being fetched already.'));
  busy.add(document);
  try {
    const selected = selections.filter(({ isEmpty }) => !isEmpty);
    const spans = selected.map(({ start, end }) => {
      return { start: document.offsetAt(start), end: document.offsetAt(end) };
    });
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
