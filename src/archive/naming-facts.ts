import type { EpisodeFacts, Presenter } from '../notes/context.ts';
import type { Episode, FieldKind, Person } from '../notes/episode.ts';
import { withoutAbsence } from '../notes/people/person.ts';
import type { ToRange } from './mention-facts.ts';
import { writtenOut } from './written-out.ts';

type Named = Pick<EpisodeFacts, 'hosts' | 'hostedBy' | 'guests' | 'guestPlace' | 'presenters' | 'absent'>;

/** Tells whom the header and the headings of an episode name, as other episodes can write them. */
export function namedIn(episode: Episode, range: ToRange): Named {
  return {
    hosts: peopleOf(episode, 'host'),
    hostedBy: fieldsOf(episode, 'host')
      .map(({ value }) => writtenOut(value, episode))
      .join(', '),
    guests: peopleOf(episode, 'guest'),
    ...guestPlaceOf(episode, range),
    presenters: episode.sections.flatMap(({ person, heading: { text } }): Presenter[] =>
      person ? [{ person: known(person, episode), heading: withoutAbsence(writtenOut(text, episode)) }] : [],
    ),
    absent: episode.sections.flatMap(({ absent, heading }) =>
      absent ? [writtenOut(heading.text, episode)] : [],
    ),
  };
}

function fieldsOf({ fields }: Episode, wanted: FieldKind) {
  return fields.filter(({ kind }) => kind === wanted);
}

function peopleOf(episode: Episode, kind: FieldKind): Person[] {
  return fieldsOf(episode, kind).flatMap(({ people }) => people.map((person) => known(person, episode)));
}

function known(person: Person, episode: Episode): Person {
  return { ...person, raw: writtenOut(person, episode) };
}

function guestPlaceOf(episode: Episode, range: ToRange): Pick<EpisodeFacts, 'guestPlace'> {
  const people = peopleOf(episode, 'guest');
  const [first, last] = [people[0], people.at(-1)];
  return first && last ? { guestPlace: range(first.start, last.end) } : {};
}
