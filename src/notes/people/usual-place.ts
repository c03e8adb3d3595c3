import type { Context, EpisodeFacts } from '../context.ts';
import type { Episode, Person } from '../episode.ts';
import { RECENT } from '../learning.ts';
import { readPerson } from './read-person.ts';
import { isSamePerson } from './who.ts';

type Named = Pick<Person, 'handle' | 'name' | 'url'>;

/** By how much more the latest episode counts than one before: less than a whole episode. */
const LATEST = 0.5;

/**
 * Tells before which of an episode's presenters, by their index, somebody's section usually stands; behind all of them, their
 * number. Guests stand behind those who are none, where the last episodes do not tell.
 */
export function usualPlace({ sections, fields }: Episode, heading: string, context: Context): number {
  const presenters = sections.flatMap(({ person }) => person ?? []);
  const guests = fields.flatMap(({ kind, people }) => (kind === 'guest' ? people : []));
  const person = readPerson(heading) ?? { name: heading };
  const isGuest = (one: Named) => guests.some((guest) => isSamePerson(guest, one, context.people));
  const leads = presenters.map((other) => {
    const byRole = Number(isGuest(other)) - Number(isGuest(person));
    return Math.sign(countLeads(person, other, context) || byRole);
  });
  const worth = (place: number) => sum(leads.slice(place)) - sum(leads.slice(0, place));
  return leads.reduce((best, _, at) => (worth(at + 1) >= worth(best) ? at + 1 : best), 0);
}

/** Tells in how many more of the last episodes one stands before another than behind. */
function countLeads(one: Named, other: Named, { earlier, later, people }: Context): number {
  const recent = earlier.length > 0 ? earlier.slice(-RECENT) : later.slice(0, RECENT).toReversed();
  const place = ({ presenters }: EpisodeFacts, wanted: Named) =>
    presenters.findIndex(({ person }) => isSamePerson(person, wanted, people));
  const found = recent.flatMap((episode) => {
    const [first, second] = [place(episode, one), place(episode, other)];
    return first === -1 || second === -1 || first === second ? [] : Math.sign(second - first);
  });
  return sum(found) + (found.at(-1) ?? 0) * LATEST;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
