import type { Episode } from '../episode.ts';
import { mayTitle } from '../links/may-title.ts';
import { readEpisode } from '../read-episode.ts';
import { applyEdits } from '../span.ts';
import type { Insertion, PastedUrl } from './insertion.ts';

/** As what a URL is pasted: as it is, as a link, as an item of a list, or as the heading of a topic. */
export type PasteForm = 'url' | 'link' | 'item' | 'topic';

/** URLs on their way into a text. */
export interface UrlPaste {
  readonly text: string;
  /** Where the carets stand, in any order; nothing is selected. */
  readonly offsets: readonly number[];
  readonly urls: readonly PastedUrl[];
  /** `auto` takes the form that what stands around the caret has. */
  readonly as: PasteForm | 'auto';
}

/** Plans what is inserted at each caret, in their order; undefined where the text is meant as it is. */
export function planPaste({ text, offsets, urls, as }: UrlPaste): readonly Insertion[] | undefined {
  const carets = offsets.toSorted((a, b) => a - b);
  const isSpread = urls.length > 1 && urls.length === carets.length;
  const insertions = carets.map((offset, at) =>
    write(offset, isSpread ? urls.slice(at, at + 1) : urls, text),
  );
  const fits = urls.length > 0 && carets.length > 0 && mayTitleAll(text, insertions);
  return fits ? insertions.map((one) => (as === 'url' ? { ...one, urls: [] } : one)) : undefined;
}

function write(offset: number, urls: readonly PastedUrl[], text: string): Insertion {
  const eol = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  let at = 0;
  const placed = urls.map((url) => {
    const one = { ...url, at };
    at += url.url.length + eol.length;
    return one;
  });
  return { offset, text: urls.map(({ url }) => url).join(eol), urls: placed };
}

/** Tells whether each URL could become a link, judged by the text as it would be. */
function mayTitleAll(text: string, insertions: readonly Insertion[]): boolean {
  const edits = insertions.map(({ offset, text }) => ({ span: { start: offset, end: offset }, text }));
  const pasted = applyEdits(text, edits);
  const episode: Episode = readEpisode(pasted);
  let by = 0;
  return insertions.every(({ offset, text: inserted, urls }) => {
    const start = offset + by;
    by += inserted.length;
    return urls.every(({ at, url }) =>
      mayTitle(episode, pasted, { start: start + at, end: start + at + url.length }),
    );
  });
}
