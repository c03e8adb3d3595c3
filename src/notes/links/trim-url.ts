import { rememberTexts } from '../remember-texts.ts';
import { type Slice, slice } from '../span.ts';

/** White space in the forms that copying leaves in a URL: encoded, as a character reference, or as it is. */
const SPACE = String.raw`(?:%(?:20|09|0[AD]|C2%A0|E3%80%80|E2%80%8[BCD]|EF%BB%BF)|&(?:nbsp|ensp|emsp|thinsp|ZeroWidthSpace);|&#(?:9|10|13|32|160|8203|12288|65279|x(?:9|A|D|20|A0|200B|3000|FEFF));|[\u00A0\u3000])`;

/** Characters that nobody sees, which are another rule's as long as they stand alone. */
const UNSEEN = '[\\u200B-\\u200D\\uFEFF]*';

const JUNK = `(?:${UNSEEN}${SPACE})+${UNSEEN}`;
const BEFORE = new RegExp(`^${JUNK}(?=https?://)`, 'i');
const BEHIND = new RegExp(`${JUNK}$`, 'i');
const WHOLE = /^https?:\/\/[^/?#]/i;

/** A part of a page named by its words, which may end in a space. */
const WORDS = /#.*:~:/;

/** Cuts off the white space that was copied along at the ends of a URL's source; what is no URL stays as it is. */
export function trimUrl(target: Slice): Slice {
  const kept = findKept(target.raw);
  return kept === undefined
    ? target
    : { start: target.start + kept.start, end: target.start + kept.end, raw: kept.raw };
}

const findKept = rememberTexts((raw): Slice | undefined => {
  const before = BEFORE.exec(raw)?.[0].length ?? 0;
  const kept = WORDS.test(raw) ? raw.slice(before) : raw.slice(before).replace(BEHIND, '');
  return WHOLE.test(kept) ? slice(raw, before, before + kept.length) : undefined;
});
