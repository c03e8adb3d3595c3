import { type Edit, overlapping, overlapSearch, overlaps, type Slice } from '../span.ts';
import { type Angled, type AngledRun, angledRuns } from './angled-runs.ts';
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
export function brokenLinks(runs: readonly Slice[], links: readonly Angled[]): BrokenLink[] {
  const plain = runs.flatMap(findBrokenLinks);
  const plainAt = overlapSearch(plain);
  const angled = angledRuns(runs, links)
    .flatMap(findAngledLinks)
    .filter((link) => plainAt(link) === undefined);
  const bareAt = overlapSearch(links.filter((link) => link.kind === 'bare'));
  const found: BrokenLink[] = [];
  for (const broken of [...plain, ...angled].sort((a, b) => a.start - b.start)) {
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

/** Finds the broken links whose URL stands in angle brackets; a bracket behind what follows the link goes too. */
function findAngledLinks({ bare, partOf, angled }: AngledRun): BrokenLink[] {
  return findBrokenLinks(bare).flatMap((found) => {
    const [source, target] = [partOf(found), partOf(found.target)];
    const [own, ...others] = overlapping(angled, source);
    if (own?.target.start !== target.start || others.length > 0) return [];
    const last = own.end - 1;
    const isCut = source.end < last;
    const whole = source.end === last ? { ...source, end: own.end, raw: `${source.raw}>` } : source;
    // A URL that is shown as it was meant may have its label before it.
    const isLabel =
      target.end === own.target.end && !/\][([]+$/.test(whole.raw.slice(0, own.start - whole.start));
    if (isLabel && !/\p{L}/u.test(found.text.raw)) return [];
    const { start, end } = whole;
    const edits = [
      ...found.edits.map(({ text }) => ({ span: { start, end }, text })),
      ...(isCut ? [{ span: { start: last, end: own.end }, text: '' }] : []),
    ];
    const sure = found.sure && !isLabel;
    return [{ ...found, ...whole, text: partOf(found.text), target, sure, edits }];
  });
}

function part({ raw, start }: Slice, [from, to]: readonly [number, number] = [0, 0]): Slice {
  return { start: start + from, end: start + to, raw: raw.slice(from, to) };
}
