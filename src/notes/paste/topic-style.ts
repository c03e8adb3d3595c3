import type { Episode, Section, Topic, TopicStyle } from '../episode.ts';

/** The depth of a topic's heading where nothing tells it. */
const DEPTH = 4;

/** Tells how topics are written in a section: as those that it has, else as in most others, else as presenters do. */
export function topicStyle({ sections }: Episode, section: Section): TopicStyle {
  const usual = most(sections.flatMap(({ topics }) => most(topics.map(({ style }) => style)) ?? []));
  return (
    most(section.topics.map(({ style }) => style)) ?? usual ?? (section.person ? 'heading' : 'paragraph')
  );
}

/** Gives the depth that the heading of a topic has in a section, or outside of all: that of its topics, else of others. */
export function topicDepth({ sections }: Episode, section: Section | undefined): number {
  const others = sections.filter(({ heading }) => heading.depth === section?.heading.depth);
  const topics = [...(section?.topics ?? []), ...others.flatMap((other) => other.topics)];
  const depths = topics.flatMap(({ heading, misplaced }: Topic) =>
    heading && !misplaced ? heading.depth : [],
  );
  return depths[0] ?? (section === undefined ? DEPTH : section.heading.depth + 1);
}

/** Gives the most frequent value, of equals the first. */
function most<Value>(values: readonly Value[]): Value | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const highest = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === highest)?.[0];
}
