import { soundEdits } from '../edits/sound-edits.ts';
import type { Episode } from '../episode.ts';
import { markdownLink } from '../links/link.ts';
import { mayTitle } from '../links/may-title.ts';
import { readEpisode } from '../read-episode.ts';
import { applyEdits, overlapSearch, type Span } from '../span.ts';
import type { Insertion } from './insertion.ts';

/** A text after insertions, with their URLs where they now stand. */
interface Outcome {
  readonly text: string;
  readonly episode: Episode;
  readonly urls: readonly PlacedUrl[];
}

interface PlacedUrl extends Span {
  readonly url: string;
  /** True where a marker was written for it. */
  readonly isMarked: boolean;
}

/** Tells whether each URL may become a link, and comes out as one, while all other links stay what they are. */
export function mayLink(text: string, before: Episode, insertions: readonly Insertion[]): boolean {
  const outcome = insert(text, insertions);
  if (!keepsLinks(before, outcome, insertions) || !mayTitleAll(outcome)) return false;
  const edits = outcome.urls.map((span) => ({ span, text: markdownLink('T', span.url) }));
  const linked = readEpisode(applyEdits(outcome.text, edits));
  return soundEdits(edits, outcome.episode, linked).length === edits.length;
}

/** Tells whether each URL that has got a marker begins an item or a heading, and what was there before is still the same. */
export function mayMark(text: string, before: Episode, insertions: readonly Insertion[]): boolean {
  const outcome = insert(text, insertions);
  const entries = new Set(outcome.episode.entries.map(({ start }) => start));
  return (
    keepsLinks(before, outcome, insertions) &&
    keepsParts(before, outcome.episode, insertions) &&
    outcome.urls.every((url) => !url.isMarked || entries.has(url.start)) &&
    mayTitleAll(outcome)
  );
}

function mayTitleAll({ text, episode, urls }: Outcome): boolean {
  return urls.every((url) => mayTitle(episode, text, url));
}

function insert(text: string, insertions: readonly Insertion[]): Outcome {
  const edits = insertions.map(({ offset, text: inserted }) => {
    return { span: { start: offset, end: offset }, text: inserted };
  });
  const inserted = applyEdits(text, edits);
  let by = 0;
  const urls = insertions.flatMap((insertion) => {
    const placed = placedUrls(insertion, by);
    by += insertion.text.length;
    return placed;
  });
  return { text: inserted, episode: readEpisode(inserted), urls };
}

function placedUrls({ offset, text, urls }: Insertion, by: number): readonly PlacedUrl[] {
  return urls.map(({ url, at }, index) => {
    const previous = urls[index - 1];
    const lead = text.slice(previous ? previous.at + previous.url.length : 0, at);
    const start = offset + by + at;
    return { url, start, end: start + url.length, isMarked: /[^\s>]/.test(lead) };
  });
}

/** Tells whether all links are still there, with no others than the new ones. */
function keepsLinks(
  { links }: Episode,
  { episode, urls }: Outcome,
  insertions: readonly Insertion[],
): boolean {
  const isNew = overlapSearch(urls);
  const others = episode.links.filter((link) => isNew(link) === undefined);
  return (
    others.length === links.length &&
    links.every(({ start, raw, url }, at) => {
      const now = others[at];
      return now?.start === moved(start, insertions) && now.raw === raw && now.url === url;
    })
  );
}

/** Tells whether all fields, sections and headings of topics are still there. */
function keepsParts(before: Episode, after: Episode, insertions: readonly Insertion[]): boolean {
  return (
    before.fields.length === after.fields.length &&
    before.sections.length === after.sections.length &&
    before.sections.every((section, at) => {
      const now = after.sections[at];
      const starts = new Set(now?.topics.map(({ start }) => start));
      const headed = section.topics.filter(({ heading }) => heading !== undefined);
      return (
        now?.start === moved(section.start, insertions) &&
        headed.every(({ start }) => starts.has(moved(start, insertions)))
      );
    })
  );
}

function moved(offset: number, insertions: readonly Insertion[]): number {
  return insertions.reduce((sum, one) => sum + (one.offset <= offset ? one.text.length : 0), offset);
}
