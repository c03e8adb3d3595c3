import type { Context, EpisodeFacts } from '../notes/context.ts';
import { linksTo, STANDING } from '../notes/links/links-to.ts';
import { urlKey } from '../notes/links/url-key.ts';
import { isSite } from '../notes/people/profiles.ts';

/** Gives the last earlier episode that has a page as its topic; nothing for pages that the show has every week, and whole sites. */
export function coveredIn(url: string, { earlier }: Pick<Context, 'earlier'>): EpisodeFacts | undefined {
  if (!/^https?:/i.test(url) || isSite(url)) {
    return undefined;
  }
  const found = linksTo(earlier, urlKey(url));
  return found.length >= STANDING ? undefined : found.findLast(({ value }) => value.topic)?.episode;
}
