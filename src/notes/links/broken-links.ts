import type { Link } from '../episode.ts';
import { type Edit, overlapSearch, overlaps, type Slice } from '../span.ts';
import { withMeantScheme } from './misspelled-scheme.ts';
import { urlsIn } from './run-on.ts';
import { trimUrl } from './trim-url.ts';

/** A link that Markdown does not read as one, with the text and the target its author meant. */
export interface BrokenLink extends Slice {
  readonly text: Slice;
  readonly target: Slice;
  /** The target with its spaces encoded and its scheme mended. */
  readonly url: string;
  /** True where nothing but a link can be meant. */
  readonly sure: boolean;
  /** What makes it a link. */
  readonly edits: readonly Edit[];
  /** Where a bare URL that has run on into this link has to end, for Markdown ends it nowhere. */
  readonly gap?: number;
}

/** The text may go on in a second line. */
const TEXT = String.raw`(?<!\\)\[(?<text>(?:[^[\]\n]|\[[^[\]\n]*\])+(?:\n[^[\]\n]*)?)\]`;
const WIDE_TEXT = String.raw`(?<!\\)[[［](?<text>[^[\]［］\n]+)[\]］]`;
const CHARACTER = String.raw`[^\s<>()[\]（）［］「」『』【】、。，．！？；：…ぁ-ん]`;
const URL = String.raw`(?<url>https?:\/\/(?:${CHARACTER}|\(${CHARACTER}*\))+)`;
const SPACED_URL = URL.replace('+)', '+(?:[ \\t]+[^\\s()"\']+)+)');
const END = String.raw`(?=[\s<>]|$|[（）［］「」『』【】〈〉《》、。，．！？；：…ぁ-ん])`;
/** A parenthesis that closes none which was opened before. */
const OWN = '(?<![(（][^()（）]*)[)）]';

/** The broken forms that were met, and whether they are sure. The order decides where several fit. */
const FORMS = (
  [
    [String.raw`${TEXT}（[ \t]*${URL}(?:[ \t]*[）)])?`, true], // [t]（u）
    [String.raw`${TEXT}\([ \t]*${URL}[ \t]*[）\]］]`, true], // [t](u） or [t](u]
    [String.raw`${TEXT}\([ \t]*${SPACED_URL}[ \t]*\)`, false], // [t](u with spaces)
    [String.raw`${TEXT}\([ \t]*${URL}${END}`, true], // [t](u
    [String.raw`${TEXT}[(（]{2}[ \t]*${URL}[ \t]*[)）]{0,2}`, true], // [t]((u))
    [String.raw`${TEXT}\[[ \t]*${URL}(?:[ \t]*(?:\]|${OWN}))?`, true], // [t][u or [t][u] or [t][u)
    [TEXT + URL, true], // [t]u
    [String.raw`${TEXT}[ \t\u3000]+[(（][ \t]*${URL}[ \t]*[)）]`, false], // [t] (u)
    [String.raw`[(（](?<text>[^()（）[\]\n]+)[)）]\[[ \t]*${URL}[ \t]*\]`, false], // (t)[u]
    [String.raw`${WIDE_TEXT}[(（][ \t]*${URL}[ \t]*[)）]`, true], // ［t］(u)
  ] as const
).map(([form, sure]) => [new RegExp(form, 'dgu'), sure] as const);

/** Finds the broken links of a text, in order. What begins inside a URL is none, for no link begins there. */
export function brokenLinks(
  runs: readonly Slice[],
  links: readonly Pick<Link, 'kind' | 'target' | 'start' | 'end'>[],
): BrokenLink[] {
  const bareAt = overlapSearch(links.filter((link) => link.kind === 'bare'));
  const found: BrokenLink[] = [];
  for (const broken of runs.flatMap(findBrokenLinks)) {
    const bare = bareAt({ start: broken.start, end: broken.start });
    const gap = bare && urlsIn(bare.target)[0]?.end;
    const last = found.at(-1);
    if (bare === undefined) {
      found.push(broken);
    } else if (last && overlaps(last, bare)) {
      // The URL that runs on is that of the broken link before this one: only with that mended does this one begin.
      found.push({ ...broken, edits: [...last.edits, ...broken.edits] });
    } else if (gap !== undefined && gap <= broken.start) {
      const edits = [{ span: { start: gap, end: gap }, text: ' ' }, ...broken.edits];
      found.push({ ...broken, gap, edits });
    }
  }
  return found;
}

function findBrokenLinks(run: Slice): BrokenLink[] {
  const found: BrokenLink[] = [];
  for (const [form, sure] of /[[［]/.test(run.raw) ? FORMS : []) {
    for (const match of run.raw.matchAll(form)) {
      const source = part(run, [match.index, match.index + match[0].length]);
      const text = part(run, match.indices?.groups?.['text']);
      const target = trimUrl(part(run, match.indices?.groups?.['url']));
      const taken = found.some((other) => overlaps(other, source));
      if (!taken && !/^[ xX]?$/.test(text.raw) && (sure || /\p{L}/u.test(text.raw))) {
        const url = withMeantScheme(target.raw.replace(/[ \t]+/g, '%20'));
        const edits = [{ span: { start: source.start, end: source.end }, text: `[${text.raw}](${url})` }];
        found.push({ ...source, text, target, url, sure, edits });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function part({ raw, start }: Slice, [from, to]: readonly [number, number] = [0, 0]): Slice {
  return { start: start + from, end: start + to, raw: raw.slice(from, to) };
}
