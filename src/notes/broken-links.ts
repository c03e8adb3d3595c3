import type { Link } from './episode.ts';
import { urlsIn } from './run-on.ts';
import { overlapSearch, overlaps, type Slice } from './span.ts';

/** A link that Markdown does not read as one, with the text and the target its author meant. */
export interface BrokenLink extends Slice {
  readonly text: Slice;
  readonly target: Slice;
  /** The target with its spaces encoded. */
  readonly url: string;
  /** Where a bare URL that has run on into this link has to end, for Markdown ends it nowhere. */
  readonly gap?: number;
}

const TEXT = String.raw`(?<!\\)\[(?<text>(?:[^[\]\n]|\[[^[\]\n]*\])+)\]`;
const CHARACTER = String.raw`[^\s<>()[\]（）［］「」『』【】、。，．！？；：…ぁ-ん]`;
const URL = String.raw`(?<url>https?:\/\/(?:${CHARACTER}|\(${CHARACTER}*\))+)`;

/** The broken forms that were met, each after its text. The order decides where several fit. */
const FORMS = [
  String.raw`[ \t]*（[ \t]*${URL}(?:[ \t]*[）)])?`, // [t]（u）
  String.raw`\([ \t]*${URL}[ \t]*）`, // [t](u）
  String.raw`\([ \t]*${URL.replace('+)', '+(?:[ \\t]+[^\\s()"\']+)+)')}[ \t]*\)`, // [t](u with spaces)
  String.raw`\([ \t]*${URL}(?=[\s<>]|$|[（）［］「」『』【】〈〉《》、。，．！？；：…ぁ-ん])`, // [t](u
  String.raw`\[[ \t]*${URL}[ \t]*\]?`, // [t][u or [t][u]
  URL, // [t]u
].map((form) => new RegExp(TEXT + form, 'dgu'));

/** Finds the broken links of a text, in order. What begins inside a URL is none, for no link begins there. */
export function brokenLinks(
  runs: readonly Slice[],
  links: readonly Pick<Link, 'kind' | 'target' | 'start' | 'end'>[],
): BrokenLink[] {
  const bareAt = overlapSearch(links.filter((link) => link.kind === 'bare'));
  return runs.flatMap(findBrokenLinks).flatMap((broken) => {
    const bare = bareAt({ start: broken.start, end: broken.start });
    const gap = bare && urlsIn(bare.target)[0]?.end;
    return bare === undefined
      ? [broken]
      : gap !== undefined && gap <= broken.start
        ? [{ ...broken, gap }]
        : [];
  });
}

function findBrokenLinks(run: Slice): BrokenLink[] {
  const found: BrokenLink[] = [];
  for (const form of run.raw.includes('[') ? FORMS : []) {
    for (const match of run.raw.matchAll(form)) {
      const source = part(run, [match.index, match.index + match[0].length]);
      const text = part(run, match.indices?.groups?.['text']);
      const target = part(run, match.indices?.groups?.['url']);
      const taken = found.some((other) => overlaps(other, source));
      if (!taken && !/^[ xX]?$/.test(text.raw)) {
        found.push({ ...source, text, target, url: target.raw.replace(/[ \t]+/g, '%20') });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function part({ raw, start }: Slice, [from, to]: readonly [number, number] = [0, 0]): Slice {
  return { start: start + from, end: start + to, raw: raw.slice(from, to) };
}
