import type { EpisodeFacts, KnownPerson } from '../context.ts';
import { goToEpisode } from '../edits/go-to-episode.ts';
import type { Episode, Field, Person } from '../episode.ts';
import { writeValue } from '../header/write-value.ts';
import { urlKey } from '../links/url-key.ts';
import { noGuest } from '../people/no-guest.ts';
import { isSamePerson } from '../people/who.ts';
import { type Fix, message, type Rule } from '../rule.ts';

/** Flags guests that are exactly those of the previous episode and tell nothing new here: the trace of a copied episode. */
export const repeatedGuest: Rule = {
  id: 'repeated-guest',
  severity: 'information',
  summary: 'The guest is the same as in the previous episode.',
  mend: 'Clears the guest, in the way in which the show writes that there is none.',
  check(episode, { earlier, people: known }) {
    const fields = episode.fields.filter(({ kind, people }) => kind === 'guest' && people.length > 0);
    const guests = fields.flatMap(({ people }) => people);
    const [before, previous] = [earlier.at(-2), earlier.at(-1)];
    if (previous?.guestPlace === undefined || !areSame(guests, previous.guests, known)) {
      return [];
    }
    if ((before && areSame(guests, before.guests, known)) || tellNew(guests, episode, previous, known)) {
      return [];
    }
    const go = goToEpisode(previous, previous.guestPlace);
    return fields.slice(0, 1).map(({ value }) => ({
      message: message('The previous episode {0} has the same guest', previous.id),
      span: value,
      related: [{ ...go.goTo, message: message('The guest of episode {0}', previous.id) }],
      fixes: [clearGuests(fields, earlier), go],
      silences: fields.map((field) => ({ start: field.value.start, end: field.value.end })),
    }));
  },
};

function areSame(
  guests: readonly Person[],
  others: readonly Person[],
  known: readonly KnownPerson[],
): boolean {
  const areAmong = (some: readonly Person[], all: readonly Person[]) =>
    some.every((one) => all.some((other) => isSamePerson(one, other, known)));
  return guests.length > 0 && areAmong(guests, others) && areAmong(others, guests);
}

/** Tells whether a section of the guests holds a link that the previous episode has not: then they are there again. */
function tellNew(
  guests: readonly Person[],
  { sections }: Episode,
  { links }: EpisodeFacts,
  known: readonly KnownPerson[],
): boolean {
  return sections
    .filter(({ person }) =>
      guests.some((guest) => person !== undefined && isSamePerson(guest, person, known)),
    )
    .flatMap((section) => [...section.links, ...section.topics.flatMap((topic) => topic.links)])
    .some(({ url }) => !links.some(({ key }) => key === urlKey(url)));
}

function clearGuests(fields: readonly Field[], earlier: readonly EpisodeFacts[]): Fix {
  const nobody = noGuest(earlier);
  return {
    title: nobody === '' ? message('Clear the guest') : message('Change the guest to {0}', nobody),
    safe: false,
    edits: fields.map((field) => writeValue(field, nobody)),
  };
}
