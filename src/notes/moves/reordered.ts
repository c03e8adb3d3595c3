import type { Edit } from '../span.ts';
import type { Notes } from './notes.ts';
import type { Order } from './order.ts';

/** The edits of one text, and where what is moved stands after them. */
export interface Reordered {
  /** None where all is there already. */
  readonly edits: readonly Edit[];
  /** What the edits make of the text. */
  readonly notes: Notes;
  /** Where the titles of topics, or the names in headings, begin, in their order. */
  readonly starts: readonly number[];
}

/** Gives where the names in the headings of those sections begin that have been moved. */
export function sectionStarts({ episode }: Notes, { order, moved }: Order): number[] {
  return episode.sections.flatMap(({ heading }, at) =>
    moved.has(order[at] ?? -1) ? heading.text.start : [],
  );
}

/** Gives where the titles of those topics of a section, told by its index, begin that have been moved. */
export function topicStarts({ episode }: Notes, section: number, { order, moved }: Order): number[] {
  const topics = episode.sections[section]?.topics ?? [];
  return topics.flatMap(({ title }, at) => (moved.has(order[at] ?? -1) ? title.start : []));
}
