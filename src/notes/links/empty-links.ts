import type { Episode, Link } from '../episode.ts';
import { type Finding, type Fix, message } from '../rule.ts';
import type { Slice } from '../span.ts';
import { linkFromClipboard } from './link-from-clipboard.ts';
import { firstUrl, withScheme } from './run-on.ts';

/** Finds what is left of links without a text and a target, `[]`, and links without a target, `[text]()`. */
export function findEmptyLinks({ links, runs }: Episode): Finding[] {
  return [
    ...runs
      .filter((run) => run.raw.includes('[]') && run.raw.trim() === '[]' && !isBesideLink(run, links))
      .map(findBrackets),
    ...links.filter((link) => link.kind === 'inline' && link.target.raw === '').map(findEmpty),
  ];
}

/** Beside a link, empty brackets may be what is left of a thought; without them the link would become the topic. */
function isBesideLink({ start, end }: Slice, links: readonly Link[]): boolean {
  return links.some((link) => link.start === end || link.end === start);
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
    fixes: [removal, linkFromClipboard(span)],
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
    : [{ title, safe: false, edits: [{ span, text: kept }] }, linkFromClipboard(span)];
  return { message: message('Link without a URL'), span, fixes };
}
