import type { Link } from '../episode.ts';
import { type Finding, message } from '../rule.ts';
import { overlapSearch, type Slice } from '../span.ts';
import type { BrokenLink } from './broken-links.ts';
import { urlsIn } from './run-on.ts';
import { trimUrl } from './trim-url.ts';

/** Finds where a bare URL runs on into the sentence around it; that of a broken link is told of with that link. */
export function findRunOn({ target }: Link, broken: readonly BrokenLink[]): Finding[] {
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

/** Finds the white space that was copied along at the ends of a URL. */
export function findSpace(target: Slice): Finding[] {
  const { start, end } = trimUrl(target);
  const edits = [
    { span: { start: target.start, end: start }, text: '' },
    { span: { start: end, end: target.end }, text: '' },
  ].filter(({ span }) => span.start < span.end);
  const spans = edits.map(({ span }) => span);
  return spans.slice(0, 1).map((span) => ({
    message: message('Unexpected space around the URL'),
    span,
    fixes: [{ title: message('Remove the space from the URL'), safe: true, edits }],
    silences: spans,
  }));
}
