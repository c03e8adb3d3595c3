import { soundEdits } from '../edits/sound-edits.ts';
import type { Episode } from '../episode.ts';
import { readEpisode } from '../read-episode.ts';
import { applyEdits, type Edit, type Span } from '../span.ts';
import { bareUrls } from './bare-urls.ts';
import { markdownLink } from './link.ts';

/**
 * The edits that turn the bare URLs of a text into links, as far as their titles are known by their addresses; only those that share a character with
 * one of some spans, where these are told. Together they give exactly these links and leave every other one as it is.
 */
export function fillTitles(
  text: string,
  titles: ReadonlyMap<string, string>,
  among?: readonly Span[],
): readonly Edit[] {
  const episode = readEpisode(text);
  const edits = bareUrls(episode, text, among).urls.flatMap(({ url, span }): Edit[] => {
    const title = titles.get(url);
    return title === undefined ? [] : [{ span, text: markdownLink(title, url) }];
  });
  return soundTogether(edits, episode, text);
}

/** One edit that harms another link must not keep all others back, so they are tried by halves then. */
function soundTogether(edits: readonly Edit[], episode: Episode, text: string): readonly Edit[] {
  const sound = settled(edits, episode, text);
  if (sound.length > 0 || edits.length < 2) return sound;
  const middle = Math.ceil(edits.length / 2);
  const first = soundTogether(edits.slice(0, middle), episode, text);
  const second = soundTogether(edits.slice(middle), episode, text);
  const both = settled([...first, ...second], episode, text);
  return both.length >= Math.max(first.length, second.length) ? both : first;
}

function settled(edits: readonly Edit[], episode: Episode, text: string): readonly Edit[] {
  let left = edits;
  for (let tried = Number.POSITIVE_INFINITY; left.length > 0 && left.length < tried; ) {
    tried = left.length;
    left = soundEdits(left, episode, readEpisode(applyEdits(text, left)));
  }
  return left;
}
