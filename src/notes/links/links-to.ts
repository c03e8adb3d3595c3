import type { LinkFact } from '../context.ts';
import { makeFindBy } from '../find-by.ts';

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
