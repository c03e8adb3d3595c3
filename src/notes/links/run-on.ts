import { rememberTexts } from '../remember-texts.ts';
import { type Slice, slice } from '../span.ts';
import { withMeantScheme } from './misspelled-scheme.ts';

/**
 * Where a bare URL runs on into the sentence around it: its first full-width punctuation, or hiragana that does not begin a
 * part of the path, or katakana right behind the host. Other kana and kanji are taken for a path as Japanese sites have it.
 */
const SENTENCE =
  /[\u3000-\u3003\u3008-\u301B\uFF01-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF40\uFF5B-\uFF65…]|(?<=[A-Za-z0-9])[ぁ-ゖ]|(?<=^[a-z:]*\/\/[\w.-]+|^www\.[\w.-]+)[ァ-ヶ]/iu;

/** A URL that GFM would link once the one before it has ended. */
const NEXT = /(?<![A-Za-z])https?:\/\/|(?<=[\p{P}\p{S}])www\./iu;

/** What GFM takes from the end of a bare URL. */
const TRAIL = /[?!.,:*_~'"\]]+$/;

/** Finds the URLs in what GFM reads as one bare URL; each but the last, and often that too, ends where a sentence goes on. */
export function urlsIn(bare: Slice): Slice[] {
  return readUrls(bare.raw).map(({ start, end, raw }) => {
    return { start: start + bare.start, end: end + bare.start, raw };
  });
}

const readUrls = rememberTexts((text): readonly Slice[] => {
  const urls: Slice[] = [];
  let from = 0;
  while (from !== -1) {
    const rest = text.slice(from);
    const at = rest.search(SENTENCE);
    const end = at === -1 ? rest.length : at;
    const url = at === -1 ? rest : withoutTrail(rest.slice(0, end));
    urls.push(slice(text, from, from + url.length));
    const next = rest.slice(end).search(NEXT);
    from = next === -1 ? -1 : from + end + next;
  }
  return urls;
});

/** Takes off what GFM does not link at the end of a URL: punctuation, and parentheses that were opened before it. */
function withoutTrail(url: string): string {
  const kept = url.replace(TRAIL, '');
  const opened = kept.split('(').length;
  return kept.endsWith(')') && kept.split(')').length > opened ? withoutTrail(kept.slice(0, -1)) : kept;
}

/** Finds the first URL in a link's text, for a link that has no target. */
export function firstUrl(text: Slice): Slice | undefined {
  const found = /(?:https?:\/\/|www\.)[^\s<>[\]\\()]+/i.exec(text.raw);
  const start = text.start + (found?.index ?? 0);
  return found === null
    ? undefined
    : urlsIn({ ...slice(found[0], 0, found[0].length), start, end: start + found[0].length })[0];
}

/** Gives the address that GFM links a bare URL to, with its scheme as it was meant. */
export function withScheme(url: string): string {
  return /^www\./i.test(url) ? `http://${url}` : withMeantScheme(url);
}
