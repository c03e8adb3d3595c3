import type { Section, Topic } from '../episode.ts';
import type { Edit } from '../span.ts';
import { findWayInto, type WayInto } from './bring-in.ts';
import { runsOf } from './extents.ts';
import type { Notes } from './notes.ts';
import { type Taken, topicsOf } from './put-in.ts';
import { takeOut } from './take-out.ts';

/** Topics of several sections, after they have come into one. */
export interface Gathered {
  /** Each round in offsets of the text that the one before made. */
  readonly rounds: readonly (readonly Edit[])[];
  readonly notes: Notes;
}

/**
 * Brings topics of other sections into the one at an index, around so many of its own, from one of them on: those from above
 * before them, those from below behind them. Gives nothing where something would be read otherwise.
 */
export function gather(
  notes: Notes,
  chosen: ReadonlySet<Topic>,
  at: number,
  own: { readonly from: number; readonly count: number },
): Gathered | undefined {
  const all = notes.episode.sections
    .map((section): Taken => ({ from: notes, section, runs: runsOf(notes, section, chosen) }))
    .filter(({ section, runs }) => runs.length > 0 && section !== notes.episode.sections[at]);
  if (all.length === 0) return { rounds: [], notes };
  const topics = new Set(all.flatMap(topicsOf));
  const runs = all.flatMap((taken) => taken.runs);
  const cuts = takeOut(notes, { topics, runs, free: [], owed: [] });
  let gathered: Gathered | undefined = cuts && { rounds: [cuts.edits], notes: cuts.notes };
  let place = own.from;
  for (const taken of all) {
    const isBelow = notes.episode.sections.indexOf(taken.section) > at;
    const section: Section | undefined = gathered?.notes.episode.sections[at];
    const before = place + (isBelow ? own.count : 0);
    const way: WayInto | undefined =
      gathered && section && findWayInto(taken, gathered.notes, section, before);
    gathered = gathered && way && { rounds: [...gathered.rounds, [way.edit]], notes: way.notes };
    place += topicsOf(taken).length;
  }
  return gathered;
}
