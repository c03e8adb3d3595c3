import type { Root } from 'mdast';
import type { Episode } from '../episode.ts';
import { parseAgain } from '../parse.ts';
import { overlaps } from '../span.ts';
import { type CaretLine, caretLine } from './caret-line.ts';
import type { LineForm } from './choose-form.ts';
import { type Excerpt, excerpt } from './excerpt.ts';
import { mayLink, mayMark } from './fits.ts';
import type { Insertion, PastedUrl } from './insertion.ts';
import type { Page } from './page.ts';
import { writeUrls } from './write-urls.ts';

/** As what a URL is pasted: as it is, as a link, as an item of a list, or as the heading of a topic. */
export type PasteForm = 'url' | 'link' | 'item' | 'topic';

/** URLs on their way into a text. */
export interface UrlPaste {
  readonly text: string;
  /** What is read of the text. */
  readonly episode: Episode;
  /** Where the carets stand, in any order; nothing is selected. */
  readonly offsets: readonly number[];
  readonly urls: readonly PastedUrl[];
  /** `auto` takes the form that what stands around the caret has. */
  readonly as: PasteForm | 'auto';
}

/** Plans a paste in one of its forms; undefined where the text is meant as it is. */
type Plan = (as: PasteForm | 'auto') => readonly Insertion[] | undefined;

/** More are hardly meant to become links. */
const MOST = 500;

/**
 * Reads a text once for plans of what is inserted at each caret, in their order. As many URLs as carets are spread over them.
 * What cannot be an item or a topic becomes a link.
 */
export function planner({ text, episode, offsets, urls }: Omit<UrlPaste, 'as'>): Plan {
  const carets = offsets.toSorted((a, b) => a - b);
  const isSpread = urls.length > 1 && urls.length === carets.length;
  const count = isSpread ? urls.length : urls.length * carets.length;
  if (count === 0 || count > MOST) return () => undefined;
  const lines = carets.map((offset) => caretLine(text, offset));
  const page = pageOf(text, episode, carets);
  const write = (form: LineForm | 'auto') =>
    lines.map((line, at) => writeUrls(page, line, isSpread ? urls.slice(at, at + 1) : urls, form));
  // Before any other text is read: the page's tree is good only until then, and hardly to be parsed, as the last that was read.
  const written = { auto: write('auto'), item: write('item'), topic: write('topic') };
  const links = write('link');
  const around = excerpt(text, episode, carets);
  if (around === undefined) return () => undefined;
  const fits = (may: typeof mayLink, insertions: readonly Insertion[]) =>
    may(around.text, around.episode, moved(insertions, around));
  if (lines.some((line) => isPresenter(episode, line)) || !fits(mayLink, links)) return () => undefined;
  return (as) => {
    if (as === 'link') return links;
    if (as === 'url') return links.map((one) => ({ ...one, urls: [] }));
    const planned = written[as];
    const isOther = planned.some((one, at) => one.text !== links[at]?.text);
    return isOther && fits(mayMark, planned) ? planned : links;
  };
}

/** Only what is pasted on an empty line needs the tree. */
function pageOf(text: string, episode: Episode, carets: readonly number[]): Page {
  let tree: Root | undefined;
  return {
    text,
    episode,
    carets,
    get tree() {
      tree ??= parseAgain(text);
      return tree;
    },
  };
}

function moved(insertions: readonly Insertion[], { at }: Excerpt): readonly Insertion[] {
  return insertions.map((one) => ({ ...one, offset: at(one.offset) }));
}

/** Tells whether a line is somebody's heading, which with a URL behind the name would be nobody's. */
function isPresenter({ sections }: Episode, { offset, before, after }: CaretLine): boolean {
  const line = { start: offset - before.length, end: offset + after.length };
  return sections.some(({ person, heading }) => person && overlaps(heading, line));
}
