import { pastedUrl } from '../gate/pasted-url.ts';

const LONGEST = 200_000;
const MOST = 200;

/** The marker of an item in a list, as Markdown has it or as people write it by hand. */
const MARKER = /^[ \t\u3000]*(?:(?:[-*+•]|\d{1,9}[.)])[ \t\u3000]+|・[ \t\u3000]*)/;

/** Gives the addresses of a text that consists of nothing else: one, or several in lines, items or cells; none of any other text. */
export function listedUrls(text: string): readonly string[] {
  if (text.length > LONGEST) return [];
  const single = pastedUrl(text);
  if (single !== undefined) return [single];
  const parts = text.split(/[\r\n\t]+/).filter((part) => part.trim() !== '');
  // A single item is a piece of somebody's notes, which stays as it is.
  if (parts.length < 2 || parts.length > MOST) return [];
  const urls = parts.map((part) => pastedUrl(part.replace(MARKER, '')));
  return urls.every((url) => url !== undefined) ? urls : [];
}

/** Gives the text of a list of addresses (`text/uri-list`, RFC 2483) without its comments. */
export function withoutComments(uriList: string): string {
  return uriList.replace(/^#.*$/gm, '');
}
