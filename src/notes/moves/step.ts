import { composeEdits } from '../edits/compose-edits.ts';
import type { Section, Topic } from '../episode.ts';
import type { Edit } from '../span.ts';
import { arrangeSections, arrangeTopics } from './arrange-parts.ts';
import type { Notes } from './notes.ts';
import { type Order, orderAfterSteps } from './order.ts';
import type { Chosen } from './reorder.ts';
import { type Reordered, sectionStarts, topicStarts } from './reordered.ts';

/**
 * Moves topics some places up (below 0) or down among those of their section, or sections among each other. Gives nothing where
 * something would be read otherwise then, and for texts with conflicts.
 */
export function step(notes: Notes, chosen: Chosen, by: number): Reordered | undefined {
  if (notes.episode.conflicted) return undefined;
  return 'sections' in chosen
    ? stepSections(notes, chosen.sections, by)
    : stepTopics(notes, new Set(chosen.topics), by);
}

function stepSections(notes: Notes, chosen: readonly Section[], by: number): Reordered | undefined {
  const { sections } = notes.episode;
  const moved = new Set(chosen.map((section) => sections.indexOf(section)));
  const order = orderAfterSteps(sections.length, moved, by);
  const arranged = arrangeSections(notes, order);
  return arranged && { ...arranged, starts: sectionStarts(arranged.notes, order) };
}

function stepTopics(notes: Notes, chosen: ReadonlySet<Topic>, by: number): Reordered | undefined {
  const rounds: (readonly Edit[])[] = [];
  const orders: [number, Order][] = [];
  let now = notes;
  for (const [at, { topics }] of notes.episode.sections.entries()) {
    const own = topics.flatMap((topic, index) => (chosen.has(topic) ? index : []));
    if (own.length === 0) continue;
    const order = orderAfterSteps(topics.length, new Set(own), by);
    const arranged = arrangeTopics(now, at, order);
    if (arranged === undefined) return undefined;
    rounds.push(arranged.edits);
    orders.push([at, order]);
    now = arranged.notes;
  }
  const starts = orders.flatMap(([at, order]) => topicStarts(now, at, order));
  return { edits: composeEdits(notes.text, rounds), notes: now, starts };
}
