import type { Episode, Section, Topic } from '../episode.ts';
import type { Span } from '../span.ts';
import { contentEndOf } from './extents.ts';

/** A topic as it was when somebody chose it: its text, and where that began. */
export type ChosenTopic = Pick<Topic, 'raw' | 'start'>;

/** Gives the topics that a selection reaches into, or the one in which a cursor stands; what stands below an item belongs to it. */
export function topicsAt({ sections }: Episode, { start, end }: Span): Topic[] {
  return sections.flatMap((section) =>
    section.topics.filter((topic, at) => {
      const last = contentEndOf(section, at);
      return start === end ? topic.start <= start && end <= last : topic.start < end && start < last;
    }),
  );
}

/** Gives the section without any content in which an offset stands, in its heading or below it. */
export function emptySectionAt({ sections }: Episode, offset: number): Section | undefined {
  const section = sections.findLast(({ start }) => start <= offset);
  return section && section.topics.length + section.prose.length === 0 ? section : undefined;
}

/** Finds topics again by their texts, of equal ones the nearest; nothing where any of them has changed. */
export function sameTopics({ sections }: Episode, chosen: readonly ChosenTopic[]): Topic[] | undefined {
  const all = sections.flatMap(({ topics }) => topics);
  const found = chosen.map(({ raw, start }) => {
    const away = (topic: Topic) => Math.abs(topic.start - start);
    return all.filter((topic) => topic.raw === raw).sort((a, b) => away(a) - away(b))[0];
  });
  const isWhole = new Set(found).size === chosen.length;
  return isWhole && found.every((topic) => topic !== undefined) ? found : undefined;
}
