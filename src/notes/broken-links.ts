import { type Slice, slice } from './span.ts';

/** A link that Markdown does not read as one, with the text and the URL its author meant. */
export interface BrokenLink extends Slice {
  readonly text: string;
  readonly url: string;
}

const TEXT = String.raw`(?<!\\)\[(?<text>(?:[^[\]\n]|\[[^[\]\n]*\])+)\]`;
const CHARACTER = String.raw`[^\s<>()[\]（）［］「」『』【】、。，．！？；：…ぁ-ん]`;
const URL = String.raw`(?<url>https?:\/\/(?:${CHARACTER}|\(${CHARACTER}*\))+)`;

/** The broken forms that were met, each after its text. The order decides where several fit. */
const FORMS = [
  String.raw`[ \t]*（[ \t]*${URL}(?:[ \t]*[）)])?`, // [t]（u）
  String.raw`\([ \t]*${URL}[ \t]*）`, // [t](u）
  String.raw`\([ \t]*${URL.replace('+)', '+(?:[ \\t]+[^\\s()"\']+)+)')}[ \t]*\)`, // [t](u with spaces)
  String.raw`\([ \t]*${URL}(?=\s|$)`, // [t](u
  String.raw`\[[ \t]*${URL}[ \t]*\]?`, // [t][u or [t][u]
  URL, // [t]u
].map((form) => new RegExp(TEXT + form, 'gu'));

/** Finds broken links in a run of plain text, in the order of the text. */
export function findBrokenLinks(run: Slice): BrokenLink[] {
  const found: BrokenLink[] = [];
  for (const form of run.raw.includes('[') ? FORMS : []) {
    for (const match of run.raw.matchAll(form)) {
      const { text = '', url = '' } = match.groups ?? {};
      const source = shifted(slice(run.raw, match.index, match.index + match[0].length), run.start);
      const taken = found.some((other) => source.start < other.end && other.start < source.end);
      if (!taken && !/^[ xX]?$/.test(text)) {
        found.push({ ...source, text, url: url.replace(/[ \t]+/g, '%20') });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function shifted({ raw, start, end }: Slice, by: number): Slice {
  return { raw, start: start + by, end: end + by };
}

/**
 * Finds the place where a bare URL runs on into the sentence around it: its first full-width punctuation or hiragana,
 * or katakana right behind a letter or digit. Other katakana and kanji are taken for a path as Japanese sites have it.
 */
export function findRunOn(url: string): number | undefined {
  const at = url.search(
    /[\u3000-\u3003\u3008-\u301B\uFF01-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF40\uFF5B-\uFF65…ぁ-ゖ]|(?<=[A-Za-z0-9])[ァ-ヶ]/u,
  );
  return at === -1 ? undefined : at;
}
