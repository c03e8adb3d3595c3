import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { fromWindows1252 } from '../decode/decode-as.ts';
import type { TitleAnswer } from '../title-source.ts';
import { cut } from './cut.ts';
import { isPlaceholder } from './placeholder.ts';

const LONGEST_SOURCE = 4096;
const LONGEST = 200;
const SPACES = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f]+/g;
/** Controls, lone surrogates, bidi and zero-width characters; not the joiners that emoji and scripts need. */
const INVISIBLE =
  /[\p{Cc}\p{Cs}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|(?<!\u{1f3f4}[\u{e0020}-\u{e007e}]*)[\u{e0000}-\u{e007f}]/gu;
/** What a title has at least one of; the fillers of Hangul are letters that nobody sees. */
const TELLING = /(?![\u115f\u1160\u3164\uffa0])[\p{L}\p{N}\p{Extended_Pictographic}\p{RI}]/u;

/** Makes a text fit for one line of notes, or tells why it is no title. */
export function cleanTitle(text: string): TitleAnswer {
  const plain = decodeOnceMore(text.slice(0, LONGEST_SOURCE)).replace(SPACES, ' ').replace(INVISIBLE, '');
  const title = plain.replace(/ {2,}/g, ' ').trim().normalize('NFC');
  if (title.includes('\ufffd')) return { reason: 'unreadable' };
  if (isPlaceholder(title)) return { reason: 'placeholder' };
  if (title.length < 2 || !TELLING.test(title)) return { reason: 'no-title' };
  return { title: cut(title, LONGEST) };
}

/** Some sites escape their titles twice; nobody writes numbers like those of WordPress's quotes by hand. */
function decodeOnceMore(text: string): string {
  return /&(?:amp|lt|gt|quot|apos|nbsp|#\d{2,5}|#x[\da-f]{2,4});/i.test(text) ? decodeEntities(text) : text;
}

function decodeEntities(source: string): string {
  return source.replace(
    /&(?:#x([\da-f]{1,8})|#(\d{1,8})|([a-z][\da-z]{1,31}));/gi,
    (whole, hex, decimal, name) => {
      if (name !== undefined) return decodeNamedCharacterReference(name) || whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0x10ffff ? '' : fromWindows1252(String.fromCodePoint(code));
    },
  );
}
