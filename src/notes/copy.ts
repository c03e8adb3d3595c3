import type { Context, EpisodeFacts } from './context.ts';
import type { Episode, Link } from './episode.ts';
import { hasCopiedHeader } from './inherited.ts';
import { keyOf, topicKey } from './topic-key.ts';
import { urlKey } from './url-key.ts';

/** What an episode has in common with the one that it was copied from. */
export interface Copy {
  readonly source: EpisodeFacts;
  /** The keys of the topics of both. */
  readonly topics: ReadonlySet<string>;
  /** What most of is the source's, and how much of it. */
  readonly unit: 'topics' | 'links';
  readonly shared: number;
  readonly own: number;
  /** True where next to nothing has been changed yet. */
  readonly whole: boolean;
}

/** As many episodes have what belongs to the show rather than to one of them. */
const STANDING = 3;

/** What is compared: topics or pages by their keys, each once. */
interface Keys {
  readonly topics: readonly string[];
  readonly links: readonly string[];
}

/**
 * Finds the earlier episode whose copy this one still is, the most alike one, or of several such the latest. Most topics or
 * links are the other's, and a value of its header is too; without such a value, which topics that were moved on leave
 * behind, nearly all of the other's topics.
 */
export function findCopy(episode: Episode, context: Context): Copy | undefined {
  const keys = keysOf(episode);
  const common = context.earlier.map((source) => ({ source, ...sharedWith(keys, source) }));
  const topics = withoutStanding(
    keys.topics,
    common.map((one) => one.topics),
  );
  const links = withoutStanding(
    keys.links,
    common.map((one) => one.links),
  );
  const copies = common.flatMap((one) => {
    const shared = {
      topics: topics.filter((key) => one.topics.has(key)),
      links: links.filter((key) => one.links.has(key)),
    };
    return judge({ topics, links }, shared, { episode, context, source: one.source }) ?? [];
  });
  return copies.toReversed().sort((a, b) => b.shared - a.shared)[0];
}

function keysOf({ sections, meant }: Episode): Keys {
  const topics = sections.flatMap((section) => section.topics.map(topicKey));
  const links = meant.filter(isOfNotes).map(({ url }) => urlKey(url));
  return { topics: unique(topics), links: unique(links) };
}

function isOfNotes({ place, kind, url }: Link): boolean {
  return (place === 'topic' || place === 'note') && kind !== 'image' && /^https?:/i.test(url);
}

function unique(keys: readonly string[]): string[] {
  return [...new Set(keys)].filter((key) => key !== '');
}

function sharedWith(own: Keys, source: EpisodeFacts) {
  const topics = new Set(source.topics.map(keyOf));
  const links = new Set(source.links.map(({ key }) => key));
  return {
    topics: new Set(own.topics.filter((key) => topics.has(key))),
    links: new Set(own.links.filter((key) => links.has(key))),
  };
}

function withoutStanding(keys: readonly string[], common: readonly ReadonlySet<string>[]): string[] {
  return keys.filter((key) => common.filter((shared) => shared.has(key)).length < STANDING);
}

function judge(
  own: Keys,
  shared: Keys,
  { episode, context, source }: { episode: Episode; context: Context; source: EpisodeFacts },
): Copy | undefined {
  const isMost = (unit: keyof Keys) => shared[unit].length >= 2 && shared[unit].length * 2 > own[unit].length;
  const unit = isMost('topics') ? 'topics' : isMost('links') ? 'links' : undefined;
  const others = new Set(source.topics.map(keyOf)).size;
  const whole = unit === 'topics' && shared.topics.length * 5 > others * 4;
  if (unit === undefined || !(whole || hasCopiedHeader(episode, source, context))) {
    return undefined;
  }
  const topics = new Set(shared.topics);
  return { source, topics, unit, shared: shared[unit].length, own: own[unit].length, whole };
}
