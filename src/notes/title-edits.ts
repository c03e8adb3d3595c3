import type { Episode, Link } from './episode.ts';
import { markdownLink } from './link.ts';
import { mayTitle } from './may-title.ts';
import { readEpisode } from './read-episode.ts';
import { applyEdits, type Edit, overlaps, type Span } from './span.ts';

/**
 * The edits that turn an address into a link with a title, at all of its spans where that gives exactly this link
 * and leaves every other link as it is.
 */
export function titleEdits(
  text: string,
  spans: readonly Span[],
  url: string,
  title: string,
): readonly Edit[] {
  const episode = readEpisode(text);
  const replacement = markdownLink(title, url);
  let edits: readonly Edit[] = spans
    .filter((span) => text.slice(span.start, span.end) === url && mayTitle(episode, text, span))
    .map((span) => ({ span, text: replacement }));
  for (let tried = Number.POSITIVE_INFINITY; edits.length < tried; ) {
    tried = edits.length;
    edits = without(edits, episode, readEpisode(applyEdits(text, edits)));
  }
  return edits;
}

/** The edits that came out as links, or none where another link suffered. */
function without(edits: readonly Edit[], before: Episode, after: Episode): readonly Edit[] {
  const others = before.links.filter((link) => edits.every(({ span }) => !overlaps(link, span)));
  const places = new Map(after.links.map((link) => [link.start, link]));
  const kept = others.every((link) => {
    const now = places.get(moved(link.start, edits));
    return now?.kind === link.kind && now.raw === link.raw && now.url === link.url;
  });
  return kept ? edits.filter((edit) => isLink(places.get(moved(edit.span.start, edits)), edit)) : [];
}

function isLink(link: Link | undefined, edit: Edit): boolean {
  return link?.kind === 'inline' && link.raw === edit.text;
}

function moved(offset: number, edits: readonly Edit[]): number {
  return edits
    .filter(({ span }) => span.end <= offset)
    .reduce((sum, { span, text }) => sum + text.length - (span.end - span.start), offset);
}
