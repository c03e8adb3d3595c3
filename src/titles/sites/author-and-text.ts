import { cut } from '../clean/cut.ts';
import type { OEmbed } from './site.ts';
import { textOf } from './text-of.ts';

/** Leaves room for the author within the length of a title. */
const LONGEST_TEXT = 140;

/** Makes a title for a post, which has none: its author and the text of its first paragraph. */
export function authorAndText({ author_name: author, html = '' }: OEmbed): string | undefined {
  const withoutPicture = textOf(html, 'p').replace(/\bpic\.(?:twitter|x)\.com\/\w+$/, '');
  const text = cut(withoutPicture.trimEnd(), LONGEST_TEXT);
  if (text === '') return undefined;
  return author ? `${author}: "${text}"` : text;
}
