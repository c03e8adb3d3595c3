import { once } from './once.ts';

/** A character as people see it, as wide as a terminal shows it. */
export interface Cell {
  readonly text: string;
  /** In columns. */
  readonly width: number;
  /** Where it begins, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** Characters that take two columns, after Unicode's East Asian Width (W and F). */
const WIDE =
  /^(?:[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{17000}-\u{18CFF}\u{1B000}-\u{1B2FF}\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}|\p{Emoji}\uFE0F)/u;

/** What a terminal would obey, or show in another order; line separators too. */
const UNSEEN = /[\p{Cc}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu;

const TAB = '    ';

/** Its tables take 10 ms to load, and a run that finds nothing shows no line. */
const segmenter = once(() => new Intl.Segmenter('en', { granularity: 'grapheme' }));

/** Parts a line into characters. Tabs become spaces, and what is not seen or would be obeyed the replacement character. */
export function cellsOf(line: string): Cell[] {
  return [...segmenter().segment(line)].map(({ segment, index }) => {
    const text = harmless(segment.replaceAll('\t', TAB));
    return { text, width: widthOfCell(text), start: index, end: index + segment.length };
  });
}

/** Gives a text of one line without what a terminal would obey, by default with the replacement character instead. */
export function harmless(text: string, instead: (character: string) => string = () => '\uFFFD'): string {
  return text.replace(UNSEEN, instead);
}

/** Gives how wide a terminal shows a text of one line, in columns. */
export function widthOf(text: string): number {
  return cellsOf(text).reduce((sum, { width }) => sum + width, 0);
}

function widthOfCell(text: string): number {
  if (text === TAB) {
    return TAB.length;
  }
  return WIDE.test(text) ? 2 : /^[\p{Mn}\p{Me}\p{Cf}]+$/u.test(text) ? 0 : 1;
}
