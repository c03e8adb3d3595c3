import type { EpisodeFacts } from '../context.ts';
import type { Episode, Link, Topic } from '../episode.ts';
import { isOfNotes } from '../links/is-of-notes.ts';
import { keyOf, topicKey } from '../links/topic-key.ts';
import { urlKey } from '../links/url-key.ts';
import { remember } from '../remember.ts';
import { within } from '../span.ts';

/** What the notes of an episode are about: topics, and the pages that they link to, by keys that are equal for the same. */
export interface Content {
  readonly topics: readonly KeyedTopic[];
  /** Each page once. */
  readonly pages: readonly string[];
}

/** A topic with its key and those of the pages to which it and its notes link; of these none where nobody asks for them. */
interface KeyedTopic {
  readonly topic: Topic;
  readonly key: string;
  readonly pages: readonly string[];
}

/** Reads the content of an episode, and the pages of topics with these keys; topics without words and links are left out. */
export function contentOf({ sections, meant }: Episode, asked: ReadonlySet<string>): Content {
  const links = meant.filter(isOfNotes);
  const pagesOf = (inside: readonly Link[]) => [...new Set(inside.map(({ url }) => urlKey(url)))];
  const topics = sections
    .flatMap((section) => section.topics)
    .map((topic) => ({ topic, key: topicKey(topic) }))
    .map(({ topic, key }) => ({ topic, key, pages: asked.has(key) ? pagesOf(within(links, topic)) : [] }));
  return { topics: topics.filter(({ key }) => key !== ''), pages: pagesOf(links) };
}

/** Gives what of an episode another one has too: of its topics, those that link to no page of their own. */
export function sharedWith({ topics, pages }: Content, facts: EpisodeFacts): Content {
  const known = contentKeys(facts);
  return {
    topics: topics.filter(
      ({ key, pages: linked }) => known.topics.has(key) && linked.every((page) => known.pages.has(page)),
    ),
    pages: pages.filter((page) => known.pages.has(page)),
  };
}

/** Gives the keys of an episode's topics, and of the pages to which it links. */
export const contentKeys = remember(({ topics, links }: EpisodeFacts) => {
  return { topics: new Set(topics.map(keyOf)), pages: new Set(links.map(({ key }) => key)) };
});

/** Makes a function that takes out what belongs to the show rather than to one episode: what so many others share. */
export function standingOut(shared: readonly Content[], standing: number): (content: Content) => Content {
  const times = new Map<string, number>();
  for (const { topics, pages } of shared) {
    for (const key of new Set([...topics.map((topic) => topic.key), ...pages])) {
      times.set(key, (times.get(key) ?? 0) + 1);
    }
  }
  const isOwn = (key: string) => (times.get(key) ?? 0) < standing;
  return ({ topics, pages }) => ({
    topics: topics.filter(({ key }) => isOwn(key)),
    pages: pages.filter(isOwn),
  });
}
