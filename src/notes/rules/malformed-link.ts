import { type BrokenLink, brokenLinks } from '../broken-links.ts';
import type { Link } from '../episode.ts';
import { type Finding, type Fix, message, type Rule } from '../rule.ts';
import { firstUrl, urlsIn, withScheme } from '../run-on.ts';
import { overlapTest, type Slice } from '../span.ts';

/** Flags what was meant as a link and is none: wrong brackets, no target, a URL that runs on into the sentence. */
export const malformedLink: Rule = {
  id: 'malformed-link',
  severity: 'warning',
  summary:
    'A link is broken: wrong or missing brackets, no target, or a bare URL that runs on into the sentence.',
  mend: 'Writes `[text](URL)`, removes the empty brackets, or puts a space behind the URL.',
  check({ links, runs }) {
    const broken = brokenLinks(runs, links);
    const isBroken = overlapTest(broken);
    const runOns = links.filter((link) => link.kind === 'bare' && !isBroken(link));
    return [
      ...broken.map(findBroken),
      ...runs.filter((run) => run.raw.trim() === '[]').map(findBrackets),
      ...links.filter((link) => link.kind === 'inline' && link.target.raw === '').map(findEmpty),
      ...runOns.flatMap(findRunOn),
    ];
  },
};

function findBroken({ start, end, text, url }: BrokenLink): Finding {
  const span = { start, end };
  const link = `[${text.raw}](${url})`;
  return {
    message: message('Broken link, expected [text](URL)'),
    span,
    fixes: [{ title: message('Write it as a link: {0}', link), safe: true, edits: [{ span, text: link }] }],
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

function findRunOn({ target }: Link): Finding[] {
  const ends = urlsIn(target)
    .map(({ end }) => end)
    .filter((end) => end < target.end);
  const start = ends[0];
  if (start === undefined) {
    return [];
  }
  const edits = ends.map((end) => ({ span: { start: end, end }, text: ' ' }));
  return [
    {
      message: message('The URL runs on into "{0}"', target.raw.slice(start - target.start)),
      span: { start, end: target.end },
      fixes: [{ title: message('Put a space behind the URL'), safe: true, edits }],
    },
  ];
}
