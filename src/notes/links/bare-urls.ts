import type { Episode, Link } from '../episode.ts';
import { contains, overlaps, type Span } from '../span.ts';
import { mayTitle } from './may-title.ts';
import { addressOf } from './title-edits.ts';

/** A bare URL or an autolink (`<https://…>`) in a text. */
export interface BareUrl {
  /** The address to ask for its title. */
  readonly url: string;
  readonly written: string;
  readonly span: Span;
}

/** Why a URL stays bare: of the header, of a heading that names a presenter, in a conflict, or in a place where no link is sure to stand. */
export type KeptWhy = 'header' | 'presenter' | 'conflict' | 'unsure';

/** A bare URL that is not to become a link. */
export interface KeptUrl extends BareUrl {
  readonly why: KeptWhy;
}

/** The bare URLs of an episode, in order: those that may become links with titles, and those that stay. */
export interface BareUrls {
  readonly urls: readonly BareUrl[];
  readonly kept: readonly KeptUrl[];
}

/** Behind a URL, kana may be a part of it after all. */
const KANA = /^[ぁ-ヶ]/;

/** Finds the bare http(s) URLs of an episode, or those of them that share a character with one of some spans. */
export function bareUrls(episode: Episode, text: string, among?: readonly Span[]): BareUrls {
  const urls: BareUrl[] = [];
  const kept: KeptUrl[] = [];
  // As meant, a URL that runs on into the next one ends before that.
  const meant = { ...episode, links: episode.meant };
  for (const { kind, start, end } of episode.meant.filter(isBare)) {
    const span = { start, end };
    const written = text.slice(start, end);
    const found = { url: addressOf(written), written, span };
    if (!isWanted(found, among)) continue;
    const isSure = kind === 'autolink' || !isFollowedByKana(episode.links, text, span);
    if (isSure && mayTitle(meant, text, span)) urls.push(found);
    else kept.push({ ...found, why: whyKept(episode, span) });
  }
  return { urls, kept };
}

function isBare({ kind }: Link): boolean {
  return kind === 'bare' || kind === 'autolink';
}

function isWanted({ url, span }: BareUrl, among: readonly Span[] | undefined): boolean {
  return /^https?:\/\/[^/]/i.test(url) && (among?.some((one) => overlaps(one, span)) ?? true);
}

function isFollowedByKana(links: readonly Link[], text: string, span: Span): boolean {
  return KANA.test(text.slice(span.end)) && links.some((link) => link.end > span.end && overlaps(link, span));
}

function whyKept({ conflicted, fields, links, sections }: Episode, span: Span): KeptWhy {
  if (conflicted) return 'conflict';
  const own = links.find((link) => overlaps(link, span));
  if (own?.place === 'header' || fields.some((field) => contains(field, span))) return 'header';
  return sections.some(({ person, heading }) => person && contains(heading, span)) ? 'presenter' : 'unsure';
}
