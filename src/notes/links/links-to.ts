import type { LinkFact } from '../context.ts';
import { type Found, makeFindBy } from '../find-by.ts';
import { shownName } from '../people/shown-name.ts';

/** Episodes that make a page one of the show's own, which it may name as often as it likes. */
export const STANDING = 3;

/** Finds the links to a page by its key, one in each episode that has some: a topic's, where there is one. */
export const linksTo = makeFindBy(({ links }) => {
  const pages = new Map<string, LinkFact>();
  for (const link of [...links.filter(({ topic }) => topic), ...links]) {
    pages.set(link.key, pages.get(link.key) ?? link);
  }
  return pages;
});

/** Gives the name of the presenter in whose section a link stands. */
export function presenterOf({ episode, value }: Found<LinkFact>): string | undefined {
  const person = episode.presenters[value.presenter ?? -1]?.person;
  return person && shownName(person);
}
