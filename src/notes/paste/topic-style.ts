import type { Episode, Section, TopicStyle } from '../episode.ts';

/** The depth of a topic's heading where there is no section. */
const DEPTH = 4;

/** Tells how topics are written in a section: as those that it has, else as in most others, else as presenters do. */
export function topicStyle({ sections }: Episode, section: Section): TopicStyle {
  const usual = most(sections.flatMap(({ topics }) => most(topics.map(({ style }) => style)) ?? []));
  return (
    most(section.topics.map(({ style }) => style)) ?? usual ?? (section.person ? 'heading' : 'paragraph')
  );
}

/** Gives the depth of a topic's heading in a section, or outside of all: one more than presenters have, since deeper ones are notes. */
export function topicDepth({ sections }: Episode, section: Section | undefined): number {
  const presenter = sections.find(({ person }) => person !== undefined) ?? section;
  const depths = [presenter, section].flatMap((one) => one?.heading.depth ?? []);
  return depths.length === 0 ? DEPTH : Math.max(...depths) + 1;
}

/** Gives the most frequent value, of equals the first. */
function most<Value>(values: readonly Value[]): Value | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const highest = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === highest)?.[0];
}
