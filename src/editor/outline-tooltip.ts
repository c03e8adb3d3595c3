import * as vscode from 'vscode';
import { lookAround } from '../archive/around.ts';
import { asText } from '../notes/as-text.ts';
import type { Link } from '../notes/episode.ts';
import { linkOf } from '../notes/outline-features.ts';
import type { Archive } from './archive.ts';
import { archiveAround } from './archive-folder.ts';
import { tellOfLink } from './hover-link.ts';
import type { Row } from './outline-rows.ts';
import { type ToFix, toFixIn } from './outline-sheet.ts';
import { describe, labelOf, targetText } from './outline-texts.ts';
import { hoverText } from './place-link.ts';

/** Things to fix that a tooltip tells; there may be many. */
const MOST = 10;

/** Tells all of a row in Markdown; what the notes say is written as text. */
export async function toTooltip(row: Row, archive: Archive): Promise<vscode.MarkdownString> {
  const { item, sheet } = row;
  const link = linkOf(item, sheet.episode);
  const about = link ? await aboutLink(link, row, archive) : aboutRow(row);
  const toFix = item.kind === 'ready' ? sheet.toFix : toFixIn(sheet, item);
  return hoverText([`**${asText(labelOf(row))}**`, ...about, ...listOf(toFix)]);
}

async function aboutLink(link: Link, { sheet, document }: Row, archive: Archive): Promise<string[]> {
  const { uri } = document;
  const address = archiveAround(uri, archive.configuration.placeOf(uri));
  const known = archive.archives.find(({ folder }) => folder.toString() === address);
  const sorted = known ? lookAround(known.episodes, known.episodes[0]?.archive ?? '', undefined).sorted : [];
  const { tracking } = sheet.context;
  return [
    asText(link.url),
    ...(await tellOfLink(link, { sorted }, document, { title: undefined, tracking })),
  ];
}

function aboutRow(row: Row): string[] {
  const { item, sheet } = row;
  switch (item.kind) {
    case 'presenter':
    case 'section': {
      const heading = sheet.episode.sections[item.section ?? -1]?.heading;
      const target =
        sheet.target && vscode.l10n.t('{0} of {1} topics', item.count ?? 0, targetText(sheet.target));
      return [
        heading ? asText(heading.raw) : '',
        item.absent ? vscode.l10n.t('absent') : (target ?? ''),
      ].filter(Boolean);
    }
    case 'header':
      return [
        asText(describe(row)),
        sheet.episode.fields
          .map(({ label, value }) => `- ${asText(`${label.raw}: ${value.raw}`)}`)
          .join('\n'),
      ].filter(Boolean);
    case 'field':
      return item.value ? [asText(item.value)] : [];
    default:
      return [];
  }
}

function listOf(toFix: readonly ToFix[]): string[] {
  if (toFix.length === 0) {
    return [];
  }
  const more = toFix.length - MOST;
  const rest = more > 0 ? [`- ${vscode.l10n.t('and {0} more', more)}`] : [];
  return [[...toFix.slice(0, MOST).map(({ text }) => `- ${asText(text)}`), ...rest].join('\n')];
}
