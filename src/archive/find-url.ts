import type { EpisodeFacts, LinkFact, Range } from '../notes/context.ts';
import { type Found, makeFindBy } from '../notes/find-by.ts';
import { urlKey, videoKey } from '../notes/links/url-key.ts';
import { byPlace } from './by-place.ts';

/** A place where an episode has a page: a link in its notes, or its video. */
export type UrlPlace = Range &
  Partial<Pick<LinkFact, 'label' | 'topic' | 'presenter' | 'target'>> & { readonly isVideo?: true };

const linksBy = makeFindBy(({ links }) => links.map((link) => [link.key, link] as const));

const videosBy = makeFindBy(({ video }) => {
  return video === undefined ? [] : [[video.key, { from: video.from, to: video.to, isVideo: true } as const]];
});

/** Finds all places of an archive that lead to the page of a URL, however it is written, in the order of the episodes and their texts. */
export function findUrl(url: string, sorted: readonly EpisodeFacts[]): Found<UrlPlace>[] {
  return [...linksBy(sorted, urlKey(url)), ...videosBy(sorted, videoKey(url))].sort(byPlace);
}
