import type { Episode, Mention, Person } from '../episode.ts';
import { readLinked } from '../people/person.ts';
import { isProfile } from '../people/profiles.ts';
import { overlapSearch, type Slice } from '../span.ts';

/** What goes on behind a handle makes it something else: `@scope/package`, `@delete.json`. */
const NO_PERSON = /^[-/.]*[/.]\w/;

/** Finds all that names people: hosts, guests and presenters, and elsewhere handles in plain text and links to profiles. */
export function readMentions(
  { fields, sections, meant }: Pick<Episode, 'fields' | 'sections' | 'meant'>,
  handles: readonly Person[],
  text: string,
): Mention[] {
  const named = [...readHeader(fields), ...readPresenters(sections)];
  const namedAt = overlapSearch(named.map(({ person }) => person).sort(byStart));
  const bareAt = overlapSearch(meant.filter((link) => link.text === undefined));
  const isFree = (place: Slice) => namedAt(place) === undefined;
  const people = handles.filter(
    (person) => bareAt(person) === undefined && !NO_PERSON.test(text.slice(person.end)),
  );
  const linked = meant
    .filter((link) => link.text !== undefined && link.kind !== 'image' && isProfile(link.url))
    .map((link) => readLinked(link, text));
  const notes = [...people, ...linked].filter(isFree);
  return [...named, ...notes.map((person): Mention => ({ person, role: 'note' }))].sort((a, b) =>
    byStart(a.person, b.person),
  );
}

function readHeader(fields: Episode['fields']): Mention[] {
  return fields.flatMap(({ kind, people }) =>
    kind === 'host' || kind === 'guest' ? people.map((person) => ({ person, role: kind })) : [],
  );
}

function readPresenters(sections: Episode['sections']): Mention[] {
  return sections.flatMap(({ person }) => (person ? [{ person, role: 'presenter' as const }] : []));
}

function byStart(a: Slice, b: Slice): number {
  return a.start - b.start;
}
