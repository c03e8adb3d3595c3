import type { Episode } from '../episode.ts';
import { contains, overlaps, type Span } from '../span.ts';

/** What the writer has begun on the line and an address would complete; a link there would break it. */
const BEGUN = [
  /\]\([^)]*$/,
  /^\s*\[[^\]]+\]:\s*$/,
  /(?<!\\)\[[^\]]*\]?$/,
  /<(?:[a-z/!][^>]*)?$/i,
  /=["'][^"']*$/,
  /<(a|code|kbd|pre|samp)(?=[\s>])[^>]*>(?:(?!<\/\1).)*$/i,
];

/** How much of a line is looked at, so that no line takes long. */
const LOOK_BACK = 4000;

/** Tells whether the address at a span may become a link with a title, judged by the episode of the same text. */
export function mayTitle(episode: Episode, text: string, span: Span): boolean {
  const autolink = episode.links.find(
    ({ kind, start, end }) => kind === 'autolink' && start === span.start && end === span.end,
  );
  const closed = episode.opaque.filter((other) => overlaps(other, span) && !isSame(other, autolink));
  if (episode.conflicted || closed.length > 0) return false;
  if (episode.fields.some((field) => contains(field, span))) return false;
  if (episode.sections.some(({ person, heading }) => person && contains(heading, span))) return false;
  const around = episode.links.filter((link) => overlaps(link, span));
  if (around.some((link) => link.place === 'header' || link.start < span.start)) return false;
  return !isBegun(text, span.start) && !runsOn(text, span);
}

function isSame(a: Span, b: Span | undefined): boolean {
  return a.start === b?.start && a.end === b.end;
}

function isBegun(text: string, start: number): boolean {
  const before = text.slice(Math.max(start - LOOK_BACK, text.lastIndexOf('\n', start - 1) + 1), start);
  return BEGUN.some((begun) => begun.test(before)) || hasOpenCode(before);
}

/** Tells whether code was begun on a line and not closed. */
export function hasOpenCode(line: string): boolean {
  const ticks = (line.match(/\\.|`+/g) ?? []).filter((run) => run.startsWith('`'));
  while (ticks.length > 0) {
    const end = ticks.indexOf(ticks[0] ?? '', 1);
    if (end < 0) return true;
    ticks.splice(0, end + 1);
  }
  return false;
}

/**
 * Tells whether the address is only a part of a longer one: a letter stands right before it, or characters of
 * addresses right behind it that are more than the end of a sentence.
 */
function runsOn(text: string, { start, end }: Span): boolean {
  const behind = /^[!#-;=?-Z_a-z~]*/.exec(text.slice(end, end + 2048))?.[0] ?? '';
  return /[0-9A-Za-z]/.test(text.charAt(start - 1)) || !/^[!'),.:;?*_~]*$/.test(behind);
}
