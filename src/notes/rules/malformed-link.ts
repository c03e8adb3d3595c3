import { type BrokenLink, brokenLinks } from '../broken-links.ts';
import type { Link } from '../episode.ts';
import { type Finding, type Fix, message, type Rule } from '../rule.ts';
import { firstUrl, urlsIn, withScheme } from '../run-on.ts';
import { overlapSearch, type Slice } from '../span.ts';

/** Flags what was meant as a link and is none: wrong brackets, no target, a URL that runs on into the sentence. */
export const malformedLink: Rule = {
  id: 'malformed-link',
  severity: 'warning',
  summary:
    'A link is broken: wrong or missing brackets, no target, or a bare URL that runs on into the sentence.',
  mend: 'Writes `[text](URL)`, removes the empty brackets, or puts a space behind the URL.',
  check({ links, runs }) {
    const broken = brokenLinks(runs, links);
    const bare = links.filter((link) => link.kind === 'bare');
    return [
      ...broken.map(findBroken),
      ...runs.filter((run) => run.raw.trim() === '[]' && !isBesideLink(run, links)).map(findBrackets),
      ...links.filter((link) => link.kind === 'inline' && link.target.raw === '').map(findEmpty),
      ...bare.flatMap((link) => findRunOn(link, broken)),
    ];
  },
};

/** Beside a link, empty brackets may be what is left of a thought; without them the link would become the topic. */
function isBesideLink({ start, end }: Slice, links: readonly Link[]): boolean {
  return links.some((link) => link.start === end || link.end === start);
}

function findBroken({ start, end, text, url, gap }: BrokenLink): Finding {
  const span = { start, end };
  const link = `[${text.raw}](${url})`;
  const edits = [
    ...(gap === undefined ? [] : [{ span: { start: gap, end: gap }, text: ' ' }]),
    { span, text: link },
  ];
  return {
    message: message('Broken link, expected [text](URL)'),
    span,
    fixes: [{ title: message('Write it as a link: {0}', link), safe: true, edits }],
  };
}

function findBrackets(run: Slice): Finding {
  const start = run.start + run.raw.indexOf('[');
  const span = { start, end: start + 2 };
  return {
    message: message('Unexpected empty brackets, expected [text](URL)'),
    span,
    fixes: [{ title: message('Remove the empty brackets'), safe: false, edits: [{ span, text: '' }] }],
  };
}

function findEmpty({ start, end, text }: Link): Finding {
  const span = { start, end };
  const kept = text?.raw.trim() ?? '';
  const url = text && firstUrl(text);
  const link = url && `[${kept}](${withScheme(url.raw)})`;
  const title =
    kept === '' ? message('Remove the empty link') : message('Remove the brackets and keep the text');
  const fix: Fix = link
    ? { title: message('Write it as a link: {0}', link), safe: true, edits: [{ span, text: link }] }
    : { title, safe: false, edits: [{ span, text: kept }] };
  return { message: message('Link without a URL'), span, fixes: [fix] };
}

function findRunOn({ target }: Link, broken: readonly BrokenLink[]): Finding[] {
  const brokenAt = overlapSearch(broken);
  const ends = urlsIn(target)
    .filter((url) => url.end < target.end && brokenAt(url) === undefined)
    .map(({ end }) => end)
    .filter((end) => !broken.some(({ gap }) => gap === end));
  const start = ends[0];
  if (start === undefined) {
    return [];
  }
  const rest = target.raw.slice(start - target.start);
  const edits = ends.map((end) => ({ span: { start: end, end }, text: ' ' }));
  return [
    {
      message: message('The URL runs on into "{0}"', rest),
      span: { start, end: target.end },
      // Kana may be a part of the path after all.
      fixes: [{ title: message('Put a space behind the URL'), safe: !/^[ぁ-ヶ]/.test(rest), edits }],
    },
  ];
}
