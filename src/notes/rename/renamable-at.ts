import type { KnownPerson } from '../context.ts';
import type { Episode, Person } from '../episode.ts';
import { isMet } from '../people/who.ts';
import { contains } from '../span.ts';
import { type NamePart, nameParts } from './name-parts.ts';

/** Somebody at a place in the notes, with the part of the mention that is there. */
export interface Renamable {
  readonly person: Person;
  readonly part: NamePart;
}

/**
 * Finds the handle, the name or the page of somebody at an offset. A link in the notes to what may be a profile is somebody's
 * only if the header, a presenter's heading or the archive knows them.
 */
export function renamableAt(
  episode: Episode,
  offset: number,
  people: readonly KnownPerson[],
): Renamable | undefined {
  const place = { start: offset, end: offset };
  const mention = episode.mentions.find(({ person }) => contains(person, place));
  if (mention === undefined || !isMet(mention, episode, people)) {
    return undefined;
  }
  const { person } = mention;
  const part = nameParts(person, episode).find((one) => contains(person, one) && contains(one, place));
  return part && { person, part };
}
