import type { Context } from '../context.ts';
import type { Episode } from '../episode.ts';
import { findAbsence } from './person.ts';

/** Gives the mark of absent presenters that this text or the latest episode with one has, else one in the language of the notes. */
export function absenceMark({ sections, runs }: Episode, { earlier, later }: Context): string {
  const here = sections.flatMap(({ absent, heading }) => (absent ? [heading.text.raw] : []));
  const known = [...here, ...[...earlier, ...later].reverse().flatMap(({ absent }) => absent)][0] ?? '';
  const found = findAbsence(known);
  if (found === undefined) {
    return runs.some(({ raw }) => /[ぁ-ヶ]/.test(raw)) ? ' (欠席)' : ' (absent)';
  }
  const mark = known.slice(found.start, found.end);
  // Without a space, an address at the end of a heading would run on into the mark.
  return mark.startsWith('(') ? ` ${mark}` : mark;
}
