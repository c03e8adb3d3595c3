import type { Episode } from '../episode.ts';
import { hasOpenCode } from '../links/may-title.ts';
import { caretLine } from '../paste/caret-line.ts';
import { overlaps } from '../span.ts';
import type { CaretPlace } from './caret-place.ts';
import { readQuery } from './read-query.ts';

/** A handle, or what may become one; not in mail addresses and URLs, and not behind a sign that takes away its meaning. */
const SIGNED = /(?<![\w/.@＠\\-])[@＠][\p{L}\p{N}_-]{0,40}$/u;

/** What was begun before it and makes something else of it: the target of a link, a tag or a comment. */
const BEGUN = [/\]\([^)]*$/, /<(?:[a-z/!][^>]*)?$/i, /^\s*\[[^\]]+\]:/];

/** Finds the handle in the notes that was begun before the caret. */
export function notePlace(text: string, offset: number, episode: Episode): CaretPlace | undefined {
  const { before, after } = caretLine(text, offset);
  const [typed] = SIGNED.exec(before) ?? [];
  if (typed === undefined || isOther(before.slice(0, -typed.length))) {
    return undefined;
  }
  const start = offset - typed.length;
  const [rest = ''] = /^[\w-]*/.exec(after) ?? [];
  const place = { start, end: offset };
  const around = [...episode.links, ...episode.opaque].filter((other) => overlaps(other, place));
  const linked = episode.links.find((link) => link.text && around.includes(link));
  const isText = linked?.text !== undefined && linked.text.start <= start && offset <= linked.text.end;
  if (around.some((other) => other.start !== linked?.start) || (linked !== undefined && !isText)) {
    return undefined;
  }
  const inLink = isText || /(?<!\\)\[[^\]]*$/.test(before);
  const span = { start, end: offset + rest.length };
  return { kind: 'note', span, typed, query: readQuery(typed), lead: '', ...(inLink && { inLink: true }) };
}

function isOther(before: string): boolean {
  return BEGUN.some((begun) => begun.test(before)) || hasOpenCode(before);
}
