import { soundEdits } from '../edits/sound-edits.ts';
import { readEpisode } from '../read-episode.ts';
import { applyEdits, contains, type Edit, overlaps, type Span, trimmed } from '../span.ts';
import { linkTarget } from './link.ts';

/**
 * The edit that links what stands at a span to an address, without touching another link; none where no link can stand.
 * The text keeps its formatting, brackets around it become the link's, a link without a target gets it, and one without a
 * text gives way to the address.
 */
export function linkEdits(text: string, span: Span, url: string): readonly Edit[] {
  const episode = readEpisode(text);
  const empty = episode.links.find(
    (link) =>
      link.kind === 'inline' && link.target.raw === '' && (overlaps(link, span) || contains(span, link)),
  );
  const content = trimmed(text, span.start, span.end);
  const { start, end } = empty ?? content;
  const holdsLink = episode.links.some(
    (link) => link !== empty && link.kind !== 'image' && overlaps(link, { start, end }),
  );
  if (episode.conflicted || holdsLink) {
    return [];
  }
  const label = empty?.text?.raw.trim() ?? content.raw.replace(/^\[([^[\]]*)\]$/, '$1');
  const texts = label === '' ? [url] : [label, escaped(label)].map((one) => `[${one}](${linkTarget(url)})`);
  for (const link of new Set(texts)) {
    const edits = [{ span: { start, end }, text: link }];
    const sound = soundEdits(edits, episode, readEpisode(applyEdits(text, edits)));
    if (sound.length > 0) {
      return sound;
    }
  }
  return [];
}

/** Escapes the brackets that would end a link's text. */
function escaped(text: string): string {
  return text.replace(/(?<!\\)[[\]]/g, '\\$&');
}
