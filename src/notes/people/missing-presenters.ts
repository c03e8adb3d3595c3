import type { Context } from '../context.ts';
import type { Episode, Person } from '../episode.ts';
import { hasSection } from './has-section.ts';
import { readPerson } from './read-person.ts';
import { isSamePerson, whoIs } from './who.ts';

/**
 * Gives the headings of those who have no section in an episode: of regular presenters in the order of the last episode that had
 * them, and of its guests, each as last written.
 */
export function missingPresenters(episode: Episode, context: Context): string[] {
  const regular = context.people.flatMap(({ regular, lastAs, written }) =>
    regular ? [{ ...lastAs?.presenter, raw: lastAs?.presenter?.raw ?? written ?? '' }] : [],
  );
  const last = ({ at = -1, order = 0 }: { readonly at?: number; readonly order?: number }) =>
    [-at, order] as const;
  const headings = regular
    .toSorted((a, b) => last(a)[0] - last(b)[0] || last(a)[1] - last(b)[1])
    .map(({ raw }) => raw);
  const guests = guestsOf(episode).map((guest) => {
    return whoIs(guest, context.people)?.lastAs?.presenter?.raw ?? guest.raw.replace(/\s*\n\s*/g, ' ');
  });
  const all = [...headings, ...guests].flatMap((heading) => {
    const person = readPerson(heading);
    return person === undefined || hasSection(person, episode, context) ? [] : [{ heading, person }];
  });
  const isFirst = (person: Person, at: number) =>
    !all.slice(0, at).some((other) => isSamePerson(other.person, person, context.people));
  return all.filter(({ person }, at) => isFirst(person, at)).map(({ heading }) => heading);
}

/** A plain name may be anything: a team, a remark. */
function guestsOf({ fields }: Episode): Person[] {
  const people = fields.flatMap((field) => (field.kind === 'guest' ? field.people : []));
  return people.filter(({ handle, url }) => handle !== undefined || (url !== undefined && url !== ''));
}
