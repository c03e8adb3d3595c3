import type { Link } from '../episode.ts';

/** Tells whether a link leads from the notes to a page: no picture, and neither in the header nor in a presenter's heading. */
export function isOfNotes({ place, kind, url }: Link): boolean {
  return (place === 'topic' || place === 'note') && kind !== 'image' && /^https?:/i.test(url);
}
