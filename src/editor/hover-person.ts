import * as vscode from 'vscode';
import { type PersonCard, personCard } from '../archive/person-card.ts';
import { asText } from '../notes/as-text.ts';
import type { Mention } from '../notes/episode.ts';
import { linkTarget } from '../notes/links/link.ts';
import type { Look } from './look-at.ts';
import { placeLink } from './place-link.ts';
import { today } from './today.ts';

/** Tells in lines of Markdown who somebody is; nothing where only this episode names them, and only in its notes. */
export function tellOfPerson({ person }: Mention, { sorted, people }: Look, document: vscode.Uri): string[] {
  const card = personCard(person, sorted, people, { path: document.path, today: today() });
  if (card.role === 'note' && card.last === undefined) return [];
  const [first, ...others] = card.names.map(asText);
  const names = first === undefined ? '' : [`**${first}**`, ...others].join(' · ');
  return [names, partOf(card), lastOf(card, document), card.pages.flatMap(pageLink).join(' · ')].filter(
    Boolean,
  );
}

function partOf({ role, episodes, hosted }: PersonCard): string {
  const count = episodes === 1 ? vscode.l10n.t('1 episode') : vscode.l10n.t('{0} episodes', episodes);
  const host = hosted > 0 && role !== 'host' ? [vscode.l10n.t('host of {0}', hosted)] : [];
  return [roleText(role), count, ...host].join(' · ');
}

function roleText(role: PersonCard['role']): string {
  switch (role) {
    case 'regular':
      return vscode.l10n.t('Regular presenter');
    case 'presenter':
      return vscode.l10n.t('Presenter');
    case 'host':
      return vscode.l10n.t('Host');
    case 'guest':
      return vscode.l10n.t('Guest');
    case 'note':
      return vscode.l10n.t('Named in notes');
  }
}

function lastOf({ last }: PersonCard, document: vscode.Uri): string {
  if (last === undefined) return vscode.l10n.t('In no other episode');
  const { episode, from } = last;
  const link = placeLink(episode.id, episode, from, document);
  return episode.date === undefined
    ? vscode.l10n.t('Last seen in {0}', link)
    : vscode.l10n.t('Last seen in {0} ({1})', link, asText(episode.date.iso));
}

function pageLink(url: string): string[] {
  const label = /^https?:\/\/(?:www\.)?(.+?)\/?$/i.exec(url)?.[1];
  return label === undefined ? [] : [`[${asText(label)}](${linkTarget(url)})`];
}
