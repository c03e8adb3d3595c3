import { composeEdits } from '../edits/compose-edits.ts';
import type { Section, Topic } from '../episode.ts';
import { arrangeSections, arrangeTopics } from './arrange-parts.ts';
import { gather } from './gather.ts';
import type { Notes } from './notes.ts';
import { orderWith } from './order.ts';
import { type Reordered, sectionStarts } from './reordered.ts';

/** What goes to another place of the same notes: topics, or whole sections. */
export type Chosen = { readonly topics: readonly Topic[] } | { readonly sections: readonly Section[] };

/** A place among the topics of a section, or among the sections, by index; the end where nothing comes behind it. */
export interface ReorderPlace {
  /** The section into which topics go. */
  readonly section?: number;
  readonly before: number | undefined;
}

/**
 * Moves topics or sections to a place of the same notes, together and in their order, with all that belongs to them. Gives
 * nothing where something would be read otherwise then, and for texts with conflicts.
 */
export function reorder(notes: Notes, chosen: Chosen, place: ReorderPlace): Reordered | undefined {
  if (notes.episode.conflicted) return undefined;
  return 'sections' in chosen
    ? reorderSections(notes, chosen.sections, place.before)
    : reorderTopics(notes, new Set(chosen.topics), place);
}

function reorderSections(
  notes: Notes,
  chosen: readonly Section[],
  before: number | undefined,
): Reordered | undefined {
  const { sections } = notes.episode;
  const indexes = chosen.map((section) => sections.indexOf(section)).sort((a, b) => a - b);
  const order = orderWith(sections.length, indexes, before);
  const arranged = arrangeSections(notes, order);
  return arranged && { ...arranged, starts: sectionStarts(arranged.notes, order) };
}

/** A section's own topics go first, so that the others come in where they stay. */
function reorderTopics(
  notes: Notes,
  chosen: ReadonlySet<Topic>,
  { section: at = -1, before }: ReorderPlace,
): Reordered | undefined {
  const topics = notes.episode.sections[at]?.topics ?? [];
  const own = topics.flatMap((topic, index) => (chosen.has(topic) ? index : []));
  const order = orderWith(topics.length, own, before);
  const arranged = arrangeTopics(notes, at, order);
  const from = topics.slice(0, before).filter((topic) => !chosen.has(topic)).length;
  const same = arranged && sameIn(arranged.notes, notes, chosen, at);
  const gathered = same && gather(arranged.notes, same, at, { from, count: own.length });
  return (
    gathered && {
      edits: composeEdits(notes.text, [arranged.edits, ...gathered.rounds]),
      notes: gathered.notes,
      starts: startsOf(gathered.notes, at, from, chosen.size),
    }
  );
}

/** Finds topics of other sections than the one at an index again, which alone has changed. */
function sameIn(now: Notes, before: Notes, chosen: ReadonlySet<Topic>, at: number): Set<Topic> {
  return new Set(
    before.episode.sections.flatMap(({ topics }, section) =>
      topics.flatMap((topic, index) =>
        section !== at && chosen.has(topic) ? (now.episode.sections[section]?.topics[index] ?? []) : [],
      ),
    ),
  );
}

function startsOf({ episode }: Notes, at: number, from: number, count: number): number[] {
  const topics = episode.sections[at]?.topics ?? [];
  return topics.slice(from, from + count).map(({ title }) => title.start);
}
