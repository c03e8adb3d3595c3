import { judgeEdits } from '../edits/sound-edits.ts';
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

/**
 * One edit that harms another link must not keep all others back, so those nearest to what is harmed are left out. As these are twice as
 * many each time, the text is read some times only, however long it is.
 */
function soundTogether(edits: readonly Edit[], episode: Episode, text: string): readonly Edit[] {
  let left = edits;
  for (let nearest = 1; left.length > 0; nearest *= 2) {
    const { sound, harmed } = judgeEdits(left, episode, readEpisode(applyEdits(text, left)));
    if (harmed.length === 0 && sound.length === left.length) break;
    const blamed = new Set(harmed.flatMap((link) => nearestTo(link, left).slice(0, nearest)));
    left = harmed.length === 0 ? sound : left.filter((edit) => !blamed.has(edit));
  }
  return left;
}

function nearestTo({ start, end }: Span, edits: readonly Edit[]): readonly Edit[] {
  const distance = ({ span }: Edit) => Math.max(span.start - end, start - span.end);
  return edits.toSorted((a, b) => distance(a) - distance(b));
}
