import type { LinkFact } from '../context.ts';
import { goToEpisode } from '../edits/go-to-episode.ts';
import type { Link } from '../episode.ts';
import type { Found } from '../find-by.ts';
import { linksTo, presenterOf, STANDING } from '../links/links-to.ts';
import { urlKey } from '../links/url-key.ts';
import { isSite } from '../people/profiles.ts';
import { type Finding, message, type Rule } from '../rule.ts';

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
      const key = urlKey(link.url);
      const others = linksTo(earlier, key);
      if (others.length === 0 || others.length + linksTo(later, key).length + 1 >= STANDING) {
        return [];
      }
      const topics = others.filter(({ value }) => value.topic);
      const last = topics.at(-1);
      // From the previous episode, topics are moved on.
      const isMoved = previous !== -1 && topics.some(({ at }) => at >= previous);
      return last === undefined || isMoved ? [] : [find(link, last)];
    });
  },
};

function isOfTopic({ place, kind, url }: Link): boolean {
  return place === 'topic' && kind !== 'image' && /^https?:/i.test(url) && !isSite(url);
}

function find({ start, end }: Link, found: Found<LinkFact>): Finding {
  const { episode, value } = found;
  const go = goToEpisode(episode, value);
  const by = presenterOf(found);
  return {
    message: by
      ? message('Episode {0} has this topic too, by {1}', episode.id, by)
      : message('Episode {0} has this topic too', episode.id),
    span: { start, end },
    related: [{ ...go.goTo, message: message('The topic of episode {0}', episode.id) }],
    fixes: [go],
  };
}
