import type { Section } from '../episode.ts';

/** Tells whether a presenter's section holds nothing and does not say that its presenter is absent. */
export function isLeftEmpty({ person, absent, heading, end }: Section): boolean {
  return person !== undefined && !absent && end === heading.end;
}
