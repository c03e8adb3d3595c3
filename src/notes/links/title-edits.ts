import { soundEdits } from '../edits/sound-edits.ts';
import { readEpisode } from '../read-episode.ts';
import { applyEdits, type Edit, type Span } from '../span.ts';
import { markdownLink } from './link.ts';
import { mayTitle } from './may-title.ts';
import { withScheme } from './run-on.ts';

/** Gives the address that a bare URL or an autolink (`<https://…>`) leads to. */
export function addressOf(written: string): string {
  return withScheme(written.replace(/^<(.*)>$/, '$1'));
}

/**
 * The edits that turn an address, as written, into a link with a title, at all of its spans where that gives exactly this link
 * and leaves every other link as it is.
 */
export function titleEdits(
  text: string,
  spans: readonly Span[],
  url: string,
  title: string,
): readonly Edit[] {
  const episode = readEpisode(text);
  const replacement = markdownLink(title, addressOf(url));
  let edits: readonly Edit[] = spans
    .filter((span) => text.slice(span.start, span.end) === url && mayTitle(episode, text, span))
    .map((span) => ({ span, text: replacement }));
  for (let tried = Number.POSITIVE_INFINITY; edits.length < tried; ) {
    tried = edits.length;
    edits = soundEdits(edits, episode, readEpisode(applyEdits(text, edits)));
  }
  return edits;
}
