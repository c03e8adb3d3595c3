import { beside } from '../beside.ts';
import type { Episode, Mention } from '../episode.ts';
import { readHandles, readLinked } from '../people/person.ts';
import { isProfile } from '../people/profiles.ts';
import { remember } from '../remember.ts';
import { overlapSearch, type Slice } from '../span.ts';

/** What goes on behind a handle makes it something else: `@scope/package`, `@delete.json`. */
const NO_PERSON = /^[-/.]*[/.]\w/;

const handlesIn = remember(readHandles, beside());

/** Finds all that names people: hosts, guests and presenters, and elsewhere handles in plain text and links to profiles. */
export function readMentions(
  { fields, sections, meant, runs }: Pick<Episode, 'fields' | 'sections' | 'meant' | 'runs'>,
  text: string,
): Mention[] {
  const named = [...readHeader(fields), ...readPresenters(sections)];
  const namedAt = overlapSearch(named.map(({ person }) => person).sort(byStart));
  const bareAt = overlapSearch(meant.filter((link) => link.text === undefined));
  const isFree = (place: Slice) => namedAt(place) === undefined;
  const handles = runs
    .flatMap(handlesIn)
    .filter((person) => bareAt(person) === undefined && !NO_PERSON.test(text.slice(person.end)));
  const linked = meant
    .filter((link) => link.text !== undefined && link.kind !== 'image' && isProfile(link.url))
    .map((link) => readLinked(link, text));
  const notes = [...handles, ...linked].filter(isFree);
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
