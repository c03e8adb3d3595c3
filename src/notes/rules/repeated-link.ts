import type { Context, EpisodeFacts, LinkFact } from '../context.ts';
import type { Link } from '../episode.ts';
import { goToEpisode } from '../go-to-episode.ts';
import { isSite } from '../profiles.ts';
import { type Finding, message, type Rule } from '../rule.ts';
import { urlKey } from '../url-key.ts';

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
  check({ meant }, context) {
    const links = meant.filter(isOfTopic);
    const wanted = new Set(links.map(({ url }) => urlKey(url)));
    const found = searchEarlier(wanted, context);
    return links.flatMap((link) => {
      const others = found.get(urlKey(link.url)) ?? [];
      const topics = others.filter((other) => other.link.topic);
      const last = topics.at(-1);
      const isOwn = others.length + 1 >= STANDING || topics.some(({ carried }) => carried);
      return last === undefined || isOwn ? [] : [find(link, last)];
    });
  },
};

interface Found {
  readonly episode: EpisodeFacts;
  readonly link: LinkFact;
  /** True in the previous episode, from which topics are moved on. */
  readonly carried: boolean;
}

function isOfTopic({ place, kind, url }: Link): boolean {
  return place === 'topic' && kind !== 'image' && /^https?:/i.test(url) && !isSite(url);
}

/** Finds the pages in earlier episodes, once in each, as a topic's where it is one. */
function searchEarlier(wanted: ReadonlySet<string>, { earlier }: Context): Map<string, Found[]> {
  const found = new Map<string, Found[]>();
  const previous = earlier.findLastIndex(({ id }) => /^\d+$/.test(id));
  for (const [at, episode] of earlier.entries()) {
    const links = episode.links.filter(({ key }) => wanted.has(key));
    for (const key of links.length === 0 ? [] : new Set(links.map((link) => link.key))) {
      const same = links.filter((link) => link.key === key);
      const link = same.find(({ topic }) => topic) ?? same[0];
      const carried = previous !== -1 && at >= previous;
      const others = found.get(key) ?? [];
      found.set(key, link ? [...others.slice(-STANDING), { episode, link, carried }] : others);
    }
  }
  return found;
}

function find({ start, end }: Link, { episode, link }: Found): Finding {
  const go = goToEpisode(episode, link);
  return {
    message: message('Episode {0} has this topic too', episode.id),
    span: { start, end },
    related: [{ ...go.goTo, message: message('The topic of episode {0}', episode.id) }],
    fixes: [go],
  };
}
