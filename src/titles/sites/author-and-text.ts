import type { OEmbed } from './site.ts';
import { textOf } from './text-of.ts';

/** How many characters of a text are looked at: a segment has a copy of all the text that it is of. */
const LONGEST_SOURCE = 4096;
/** Leaves room for the author within the length of a title. */
const LONGEST_TEXT = 140;

/** Makes a title for a post, which has none: its author and the text of its first paragraph. */
export function authorAndText({ author_name: author, html = '' }: OEmbed): string | undefined {
  const text = shortened(textOf(html, 'p').replace(/\s*\bpic\.(?:twitter|x)\.com\/\w+$/, ''));
  if (text === '') return undefined;
  return author ? `${author}: "${text}"` : text;
}

function shortened(text: string): string {
  const graphemes = [...new Intl.Segmenter().segment(text.slice(0, LONGEST_SOURCE))].map(
    ({ segment }) => segment,
  );
  return graphemes.length > LONGEST_TEXT ? `${graphemes.slice(0, LONGEST_TEXT).join('').trimEnd()}…` : text;
}
