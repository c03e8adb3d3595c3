import { isWebUrl } from './gate/pasted-url.ts';
import { pageOf } from './page-of.ts';
import type { Cache } from './turns/cache.ts';

/** Gives the title of the page at an address where it is remembered; nobody is asked. */
export function knownTitle(url: string, cache: Cache): string | undefined {
  const answer = isWebUrl(url) ? cache.get(pageOf(url)) : undefined;
  return answer && 'title' in answer ? answer.title : undefined;
}
