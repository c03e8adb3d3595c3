import type { Episode, Section, Topic } from '../episode.ts';
import type { Span } from '../span.ts';

/** Gives the topics that a selection reaches into, or the one in which a cursor stands. */
export function topicsAt({ sections }: Episode, { start, end }: Span): Topic[] {
  return sections
    .flatMap(({ topics }) => topics)
    .filter((topic) =>
      start === end ? topic.start <= start && end <= topic.end : topic.start < end && start < topic.end,
    );
}

/** Gives the section without any content in which an offset stands, in its heading or below it. */
export function emptySectionAt({ sections }: Episode, offset: number): Section | undefined {
  const section = sections.findLast(({ start }) => start <= offset);
  return section && section.topics.length + section.prose.length === 0 ? section : undefined;
}

/** Finds topics again by their texts; nothing where any of them has changed. */
export function sameTopics({ sections }: Episode, texts: readonly string[]): Topic[] | undefined {
  const left = sections.flatMap(({ topics }) => topics);
  const found = texts.map((text) => {
    const at = left.findIndex(({ raw }) => raw === text);
    return at === -1 ? undefined : left.splice(at, 1)[0];
  });
  return found.every((topic) => topic !== undefined) ? found : undefined;
}
