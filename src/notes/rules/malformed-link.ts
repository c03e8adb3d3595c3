import { type BrokenLink, brokenLinks } from '../broken-links.ts';
import type { Link } from '../episode.ts';
import { findMisledLinks } from '../misled-links.ts';
import { type Finding, type Fix, message, type Rule } from '../rule.ts';
import { firstUrl, urlsIn, withScheme } from '../run-on.ts';
import { overlapSearch, type Slice, type Span } from '../span.ts';
import { trimUrl } from '../trim-url.ts';
import { type UnlinkedTitle, unlinkedTitles } from '../unlinked-titles.ts';

/** Flags what was meant as a link and is none, or leads astray: wrong brackets, no target, a URL with something behind it. */
export const malformedLink: Rule = {
  id: 'malformed-link',
  severity: 'warning',
  summary:
    'A link is broken: wrong or missing brackets, no text or target, a misspelled `https://`, or a URL with a space or the sentence at its end.',
  mend: 'Writes `[text](URL)`, removes the empty brackets, or begins and ends the URL where it begins and ends.',
  check(episode) {
    const { links, runs } = episode;
    const broken = brokenLinks(runs, links);
    const brokenAt = overlapSearch(broken);
    const unlinked = unlinkedTitles(episode).filter((title) => brokenAt(title) === undefined);
    const unlinkedAt = overlapSearch(unlinked);
    const targets = new Map(links.map((link) => [link.target.start, link]));
    return [
      ...broken.map(findBroken),
      ...unlinked.map(findUnlinked),
      ...runs.filter((run) => run.raw.trim() === '[]' && !isBesideLink(run, links)).map(findBrackets),
      ...links.filter((link) => link.kind === 'inline' && link.target.raw === '').map(findEmpty),
      ...findMisledLinks(links),
      ...links
        .filter((link) => link.kind === 'bare' && unlinkedAt(link) === undefined)
        .flatMap((link) => findRunOn(link, broken)),
      ...[...targets.values()]
        .flatMap(({ kind, target }) => (kind === 'bare' ? urlsIn(target) : [target]))
        .filter((target) => brokenAt(target) === undefined && unlinkedAt(target) === undefined)
        .flatMap(findSpace),
    ];
  },
};

/** Beside a link, empty brackets may be what is left of a thought; without them the link would become the topic. */
function isBesideLink({ start, end }: Slice, links: readonly Link[]): boolean {
  return links.some((link) => link.start === end || link.end === start);
}

function findBroken({ start, end, text, url, sure, edits }: BrokenLink): Finding {
  return {
    message: message('Broken link, expected [text](URL)'),
    span: { start, end },
    fixes: [{ title: message('Write it as a link: {0}', `[${text.raw}](${url})`), safe: sure, edits }],
  };
}

function findUnlinked({ start, end, title, target }: UnlinkedTitle): Finding {
  const span = { start, end };
  const link = `[${title}](${withScheme(target.raw)})`;
  const edits = [{ span, text: link }];
  return {
    message: message('Title and URL that are no link, expected [text](URL)'),
    span,
    fixes: [{ title: message('Write it as a link: {0}', link), safe: false, edits }],
  };
}

function findBrackets(run: Slice): Finding {
  const start = run.start + run.raw.indexOf('[');
  const span = { start, end: start + 2 };
  const removal: Fix = {
    title: message('Remove the empty brackets'),
    safe: false,
    edits: [{ span, text: '' }],
  };
  return {
    message: message('Unexpected empty brackets, expected [text](URL)'),
    span,
    fixes: [removal, fromClipboard(span)],
  };
}

function findEmpty({ start, end, text }: Link): Finding {
  const span = { start, end };
  const kept = text?.raw.trim() ?? '';
  const url = text && firstUrl(text);
  const link = url && `[${kept}](${withScheme(url.raw)})`;
  const title =
    kept === '' ? message('Remove the empty link') : message('Remove the brackets and keep the text');
  const fixes: Fix[] = link
    ? [{ title: message('Write it as a link: {0}', link), safe: true, edits: [{ span, text: link }] }]
    : [{ title, safe: false, edits: [{ span, text: kept }] }, fromClipboard(span)];
  return { message: message('Link without a URL'), span, fixes };
}

function fromClipboard(span: Span): Fix {
  return {
    title: message('Link to the URL on the clipboard'),
    safe: false,
    command: 'link-from-clipboard',
    span,
  };
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

function findSpace(target: Slice): Finding[] {
  const { start, end } = trimUrl(target);
  const edits = [
    { span: { start: target.start, end: start }, text: '' },
    { span: { start: end, end: target.end }, text: '' },
  ].filter(({ span }) => span.start < span.end);
  const spans = edits.map(({ span }) => span);
  return spans.slice(0, 1).map((span) => ({
    message: message('Unexpected space at the end of the URL'),
    span,
    fixes: [{ title: message('Remove the space from the URL'), safe: true, edits }],
    silences: spans,
  }));
}
