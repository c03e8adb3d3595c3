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

/** A URL, as written, with its title and the spans at which it stands. */
export interface TitledUrl {
  readonly url: string;
  readonly title: string;
  readonly spans: readonly Span[];
}

/**
 * The edits that turn URLs into links with their titles, at all of their spans where that gives exactly these links and leaves
 * every other link as it is.
 */
export function titleEdits(text: string, titled: readonly TitledUrl[]): readonly Edit[] {
  const episode = readEpisode(text);
  let edits: readonly Edit[] = titled.flatMap(({ url, title, spans }) => {
    const replacement = markdownLink(title, addressOf(url));
    return spans
      .filter((span) => text.slice(span.start, span.end) === url && mayTitle(episode, text, span))
      .map((span) => ({ span, text: replacement }));
  });
  for (let tried = Number.POSITIVE_INFINITY; edits.length < tried; ) {
    tried = edits.length;
    edits = soundEdits(edits, episode, readEpisode(applyEdits(text, edits)));
  }
  return edits;
}
