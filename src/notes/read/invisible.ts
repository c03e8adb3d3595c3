import { type Slice, slice } from '../span.ts';

/**
 * Characters that nobody sees: controls but tabs and line ends, soft hyphens, zero-width spaces and joiners, bidirectional
 * marks, line separators, invisible operators, annotation and byte order marks, variation selectors, tags.
 */
const INVISIBLE =
  /(?:(?![\t\r\n])\p{Cc}|[\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]|[\uFE00-\uFE0F\u{E0100}-\u{E01EF}])+/gu;

const DIRECTION = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
const RIGHT_TO_LEFT =
  /[\u0590-\u061B\u061D-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** How far text from right to left is looked for, and what is right before a character, in UTF-16 code units. */
const NEAR = 200;
const ADJACENT = 40;

/** Scripts whose letters a joiner or a non-joiner changes. */
const JOINED = [
  ...[
    'Arabic',
    'Syriac',
    'Mandaic',
    'Mongolian',
    'Nko',
    'Adlam',
    'Devanagari',
    'Bengali',
    'Gurmukhi',
    'Gujarati',
  ],
  ...['Oriya', 'Tamil', 'Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Tibetan', 'Myanmar', 'Khmer'],
];
/** Scripts without spaces between words. */
const UNSPACED = ['Thai', 'Lao', 'Khmer', 'Myanmar', 'Tai_Le', 'Tibetan'];

const anyOf = (scripts: readonly string[]) => `[${scripts.map((name) => `\\p{Script=${name}}`).join('')}]`;

/** What makes a character useful: what stands right before it and right behind it. */
interface Use {
  readonly character: RegExp;
  readonly before?: RegExp;
  readonly behind?: RegExp;
}

const USES: readonly Use[] = [
  {
    character: /\u200D/,
    before: /(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}]|\uFE0F|\u{E007F})$/u,
    behind: /^\p{Extended_Pictographic}/u,
  },
  { character: /[\uFE00-\uFE0F]/, before: /[^\s\p{Cc}\p{Cf}A-Za-z]$/u },
  { character: /[\u{E0100}-\u{E01EF}]/u, before: /\p{Script=Han}$/u },
  { character: /[\u{E0020}-\u{E007F}]/u, before: /\u{1F3F4}[\u{E0020}-\u{E007E}]*$/u },
  { character: /[\u200C\u200D]/, before: new RegExp(`${anyOf(JOINED)}$`, 'u') },
  { character: /[\u200C\u200D]/, behind: new RegExp(`^${anyOf(JOINED)}`, 'u') },
  // It keeps a mention or a number from being linked, or makes emphasis of what would be asterisks.
  { character: /[\u200B\u2060]/, before: /(?<!\w)[@＠#]$/, behind: /^\w/ },
  { character: /\u200B/, before: /[*_~]$/ },
  { character: /\u200B/, behind: /^[*_~]/ },
  {
    character: /\u200B/,
    before: new RegExp(`${anyOf(UNSPACED)}$`, 'u'),
    behind: new RegExp(`^${anyOf(UNSPACED)}`, 'u'),
  },
];

/** Finds the runs of characters that nobody sees and that do nothing where they stand. */
export function readInvisible(text: string): Slice[] {
  const found: { start: number; end: number }[] = [];
  for (const { 0: run, index } of text.matchAll(INVISIBLE)) {
    let start = index;
    for (const character of run) {
      const end = start + character.length;
      const last = found.at(-1);
      if (isUseful(character, start, text)) {
        start = end;
        continue;
      }
      if (last?.end === start) {
        last.end = end;
      } else {
        found.push({ start, end });
      }
      start = end;
    }
  }
  return found.map(({ start, end }) => slice(text, start, end));
}

function isUseful(character: string, start: number, text: string): boolean {
  const end = start + character.length;
  const before = text.slice(Math.max(0, start - ADJACENT), start);
  const behind = text.slice(end, end + ADJACENT);
  if (character === '\uFEFF' && start === 0) {
    return true;
  }
  if (DIRECTION.test(character)) {
    const line =
      text
        .slice(Math.max(0, start - NEAR), start)
        .split('\n')
        .at(-1) ?? '';
    return RIGHT_TO_LEFT.test(line + (text.slice(end, end + NEAR).split('\n', 1)[0] ?? ''));
  }
  return USES.some(
    (use) =>
      use.character.test(character) &&
      (use.before?.test(before) ?? true) &&
      (use.behind?.test(behind) ?? true),
  );
}
