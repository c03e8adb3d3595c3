import type { EpisodeFacts, LinkFact } from '../context.ts';
import { goToEpisode } from '../edits/go-to-episode.ts';
import type { Link } from '../episode.ts';
import { urlKey } from '../links/url-key.ts';
import { isSite } from '../people/profiles.ts';
import { remember } from '../remember.ts';
import { type Finding, message, type Rule } from '../rule.ts';

/** Episodes, this one among them, that make a page one of the show's own. */
const STANDING = 3;

/**
 * Flags a topic's link that an earlier episode has as a topic's. Topics that were moved on, pages that the show has every
 * week and whole sites are right.
 */
export const repeatedLink: Rule = {
  id: 'repeated-link',
  severity: 'hint',
  summary: "A topic's link is already a topic's of an earlier episode.",
  mend: 'Goes to the other one.',
  check({ meant }, { earlier, later }) {
    const previous = earlier.findLastIndex(({ id }) => /^\d+$/.test(id));
    return meant.filter(isOfTopic).flatMap((link) => {
      const others = pagesOf(earlier).get(urlKey(link.url)) ?? [];
      const topics = others.filter((other) => other.link.topic);
      const last = topics.at(-1);
      // From the previous episode, topics are moved on.
      const isMoved = previous !== -1 && topics.some(({ at }) => at >= previous);
      return last === undefined ||
        isMoved ||
        others.length + (pagesOf(later).get(urlKey(link.url))?.length ?? 0) + 1 >= STANDING
        ? []
        : [find(link, last)];
    });
  },
};

/** A page in the episode at an index. */
interface Found {
  readonly episode: EpisodeFacts;
  readonly at: number;
  readonly link: LinkFact;
}

function isOfTopic({ place, kind, url }: Link): boolean {
  return place === 'topic' && kind !== 'image' && /^https?:/i.test(url) && !isSite(url);
}

/** Gives the pages of episodes with where they are linked to, once in each, as a topic's where it is one. */
const pagesOf = remember((episodes: readonly EpisodeFacts[]): ReadonlyMap<string, readonly Found[]> => {
  const pages = new Map<string, Found[]>();
  for (const [at, episode] of episodes.entries()) {
    for (const link of [...episode.links.filter(({ topic }) => topic), ...episode.links]) {
      const found = pages.get(link.key) ?? [];
      pages.set(link.key, found);
      if (found.at(-1)?.at !== at) {
        found.push({ episode, at, link });
      }
    }
  }
  return pages;
});

function find({ start, end }: Link, { episode, link }: Found): Finding {
  const go = goToEpisode(episode, link);
  return {
    message: message('Episode {0} has this topic too', episode.id),
    span: { start, end },
    related: [{ ...go.goTo, message: message('The topic of episode {0}', episode.id) }],
    fixes: [go],
  };
}
