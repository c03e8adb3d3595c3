import type { Topic } from '../episode.ts';
import { isOfNotes } from '../links/is-of-notes.ts';
import { titleKey, topicKey } from '../links/topic-key.ts';
import { hostOf } from '../links/url.ts';
import { urlKey } from '../links/url-key.ts';
import { withoutAbsence } from '../people/person.ts';
import { within } from '../span.ts';
import type { Notes } from './notes.ts';

/** Topics of a section that may be carried over, for people to choose from. */
export interface OfferedSection {
  /** The presenter, or whatever the heading says. */
  readonly label: string;
  readonly topics: readonly OfferedTopic[];
}

/** A topic to choose. */
export interface OfferedTopic {
  readonly topic: Topic;
  /** The site that the title leads to; empty where it holds no link. */
  readonly host: string;
  /** True where the other episode has the topic, or links to its page. */
  readonly there: boolean;
}

/** Lists the topics of an episode that say anything, and tells which of them another episode has. */
export function offeredTopics({ episode: from }: Notes, { episode: to }: Notes): OfferedSection[] {
  const keys = new Set([
    ...to.sections.flatMap(({ topics }) => topics.map(topicKey)),
    ...to.meant.filter(isOfNotes).map(({ url }) => urlKey(url)),
  ]);
  const offered = (topic: Topic): OfferedTopic => ({
    topic,
    host: hostOf(within(topic.links, topic.title)[0]?.url ?? ''),
    there: keys.has(titleKey(topic) ?? topicKey(topic)),
  });
  return from.sections
    .map(({ heading, topics }) => ({
      label: withoutAbsence(heading.label),
      topics: topics.filter(({ label }) => label !== '').map(offered),
    }))
    .filter(({ topics }) => topics.length > 0);
}
