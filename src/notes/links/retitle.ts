import { soundEdits } from '../edits/sound-edits.ts';
import type { Episode, Link } from '../episode.ts';
import { readEpisode } from '../read-episode.ts';
import { applyEdits, contains, type Edit, type Span } from '../span.ts';
import { bareUrls } from './bare-urls.ts';
import { fillTitles } from './fill-titles.ts';
import { isOfNotes } from './is-of-notes.ts';
import { linkText } from './link.ts';

/** A link or a bare URL that may get another title. */
export interface Titled {
  readonly span: Span;
  /** The address to ask for its title. */
  readonly url: string;
  /** The title it has, as plain text on one line; for a bare URL what is written. */
  readonly title: string;
}

/** Finds the inline link, or the bare URL, at an offset of an episode whose title may be another. */
export function titledAt(episode: Episode, text: string, offset: number): Titled | undefined {
  const place = { start: offset, end: offset };
  const link = episode.links.find((one) => contains(one, place) && mayRetitle(episode, one));
  if (link !== undefined) {
    const { start, end, url, label } = link;
    return { span: { start, end }, url, title: label.replace(/\s+/g, ' ').trim() };
  }
  const bare = bareUrls(episode, text).urls.find(({ span }) => contains(span, place));
  return bare && { span: bare.span, url: bare.url, title: bare.written };
}

/** The edit that gives the link, or the bare URL, at exactly this span another title and leaves all other links as they are. */
export function retitleEdits(text: string, span: Span, title: string): readonly Edit[] {
  const episode = readEpisode(text);
  const found = titledAt(episode, text, span.start + 1);
  if (found?.span.start !== span.start || found.span.end !== span.end) return [];
  const link = episode.links.find(({ kind, start }) => kind === 'inline' && start === span.start);
  if (link?.text === undefined) return fillTitles(text, new Map([[found.url, title]]), [span]);
  const edit = { span, text: `[${linkText(title)}${link.raw.slice(link.text.end - link.start)}` };
  return soundEdits([edit], episode, readEpisode(applyEdits(text, [edit])));
}

/** A picture in place of a title is kept. */
function mayRetitle({ conflicted, links }: Episode, link: Link): boolean {
  const holdsPicture = links.some((other) => other.kind === 'image' && contains(link, other));
  return !conflicted && link.kind === 'inline' && isOfNotes(link) && !holdsPicture;
}
