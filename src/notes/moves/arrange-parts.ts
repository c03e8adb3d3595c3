import type { Section } from '../episode.ts';
import { lineStart } from '../read/blocks.ts';
import type { Span } from '../span.ts';
import { type Arranged, arrange } from './arrange.ts';
import { commentsAbove, contentEnd, extentOf } from './extents.ts';
import type { Notes } from './notes.ts';
import type { Order } from './order.ts';
import { isShaped, shapesOf } from './shapes.ts';

/** Brings the topics of a section, told by its index, into another order. */
export function arrangeTopics(notes: Notes, at: number, order: Order): Arranged | undefined {
  const section = notes.episode.sections[at];
  const blocks = section?.topics.map((_, index) => extentOf(notes, section, index)) ?? [];
  const wanted = shapesOf(notes).map((shape, index) =>
    index === at ? { ...shape, topics: inOrder(shape.topics, order) } : shape,
  );
  return arrange(notes, { ...order, blocks }, (after) => isShaped(after, wanted, notes));
}

/** Brings the sections of notes into another order. */
export function arrangeSections(notes: Notes, order: Order): Arranged | undefined {
  const blocks = notes.episode.sections.map((section, index) => blockOf(notes, section, index));
  const wanted = inOrder(shapesOf(notes), order);
  return arrange(notes, { ...order, blocks }, (after) => isShaped(after, wanted, notes));
}

/** Gives the lines of a section, with the comments above that ignore problems of its heading. */
function blockOf(notes: Notes, section: Section, index: number): Span {
  const before = notes.episode.sections[index - 1];
  const above = before ? contentEnd(notes, before) : 0;
  const line = lineStart(notes.text, section.start);
  return {
    start: lineStart(notes.text, commentsAbove(notes.episode, line, above)),
    end: contentEnd(notes, section),
  };
}

function inOrder<Item>(items: readonly Item[], { order }: Order): Item[] {
  return order.flatMap((index) => items[index] ?? []);
}
