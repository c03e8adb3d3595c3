import * as vscode from 'vscode';
import { type Coverage, type LinkCard, linkCard } from '../archive/link-card.ts';
import { asText } from '../notes/as-text.ts';
import type { TrackingChoice } from '../notes/choices.ts';
import type { Link } from '../notes/episode.ts';
import type { Look } from './look-at.ts';
import { findOwnEpisode } from './own-repository.ts';
import { placeLink } from './place-link.ts';

/** What is known of a link beside the archive. */
interface Known {
  readonly title: string | undefined;
  readonly tracking: TrackingChoice | undefined;
}

/** Tells in lines of Markdown what is known of a link: an own episode, its title, where else it is, and tracking. */
export async function tellOfLink(
  link: Link,
  { sorted }: Pick<Look, 'sorted'>,
  document: vscode.TextDocument,
  known: Known,
): Promise<string[]> {
  const { uri } = document;
  const { line, character } = document.positionAt(link.start);
  const from = { line: line + 1, column: character + 1 };
  const card = linkCard(link, sorted, { path: uri.path, from, ...known });
  const own = await findOwnEpisode(link.url, uri, sorted);
  const open = own && vscode.l10n.t('Open episode {0}', own.episode.id);
  return [
    ...(own && open ? [placeLink(open, own.episode, { line: own.line, column: 1 }, uri)] : []),
    ...(card.title === undefined ? [] : [asText(card.title)]),
    ...othersOf(card, uri),
    ...(card.tracking.length > 0 ? [vscode.l10n.t('Tracking: {0}', asText(card.tracking.join(', ')))] : []),
  ];
}

function othersOf({ others, more }: LinkCard, document: vscode.Uri): string[] {
  if (others.length === 0) return [];
  const rows = others.map((one) => `- ${rowOf(one, document)}`);
  const rest = more > 0 ? [`- ${vscode.l10n.t('and {0} more', more)}`] : [];
  return [[vscode.l10n.t('Also in'), '', ...rows, ...rest].join('\n')];
}

function rowOf({ episode, from, by, isVideo }: Coverage, document: vscode.Uri): string {
  const video = isVideo ? [vscode.l10n.t('its video')] : [];
  const parts = [...video, ...(by === undefined ? [] : [by]), ...(episode.date ? [episode.date.iso] : [])];
  return [placeLink(episode.id, episode, from, document), ...parts.map(asText)].join(' · ');
}
