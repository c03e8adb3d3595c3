import type { KnownPerson } from '../context.ts';
import type { Episode } from '../episode.ts';
import { isNamedAlike } from './person.ts';
import { whoIs } from './who.ts';

/** Tells whether the sections are surely presenters': one link to an account may be a project. */
export function hasPresenters({ sections, fields }: Episode, people: readonly KnownPerson[]): boolean {
  const presenters = sections.flatMap(({ person }) => person ?? []);
  const named = fields.flatMap((field) => field.people);
  return (
    presenters.length > 1 ||
    presenters.some(
      (one) =>
        one.handle !== undefined ||
        whoIs(one, people) !== undefined ||
        named.some((other) => isNamedAlike(one, other)),
    )
  );
}
