import type { TopicFact } from '../context.ts';
import type { Topic } from '../episode.ts';
import { within } from '../span.ts';
import { urlKey } from './url-key.ts';

/** Tells which topics are the same: those whose titles lead to the same page, or without a link read the same. */
export function topicKey(topic: Topic): string {
  return titleKey(topic) || topic.label;
}

/** Gives the key of the page to which a topic's title leads; nothing for a title without a link. */
export function titleKey({ title, links }: Topic): string | undefined {
  const [link] = within(links, title);
  return link && urlKey(link.url);
}

/** The same for a topic of the archive; empty for a topic that has neither link nor words. */
export function keyOf({ key, label }: Pick<TopicFact, 'key' | 'label'>): string {
  return key || label;
}
