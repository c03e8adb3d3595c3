import type { Context } from '../context.ts';
import type { Episode, Person } from '../episode.ts';
import { isSamePerson, keysOf } from './who.ts';

/** Tells whether a heading names somebody, be it beside others. */
export function hasSection(
  person: Pick<Person, 'handle' | 'name' | 'url'>,
  { sections }: Episode,
  { people }: Context,
): boolean {
  const { labels } = keysOf(person);
  return sections.some(
    (section) =>
      (section.person !== undefined && isSamePerson(section.person, person, people)) ||
      labels.some((label) => section.heading.label.toLowerCase().includes(label)),
  );
}
