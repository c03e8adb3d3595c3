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
      labels.some((label) => hasWord(section.heading.label.normalize('NFKC').toLowerCase(), label)),
  );
}

/** Tells whether a text has a name that is no part of another one: `ry` is not named by `@kerry`. */
function hasWord(text: string, name: string): boolean {
  const isWithin = (at: number) => /^[\w-]{2}$/.test(text.slice(at - 1, at + 1));
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    if (!isWithin(at) && !isWithin(at + name.length)) {
      return true;
    }
  }
  return false;
}
