import assert from 'node:assert/strict';
import { readNotes } from '../../../src/notes/moves/notes.ts';
import { reorder } from '../../../src/notes/moves/reorder.ts';
import type { Reordered } from '../../../src/notes/moves/reordered.ts';
import { step } from '../../../src/notes/moves/step.ts';
import { readEpisode } from '../../../src/notes/read-episode.ts';
import { applyEdits } from '../../../src/notes/span.ts';

/** A way of moving, with what is moved by parts of the labels: topics, or sections where a part begins with `@`. */
export interface Way {
  readonly go: readonly string[];
  /** The label of the topic or section before which it goes; a section alone for its end. */
  readonly before?: string;
  /** The section into which topics go. */
  readonly into?: string;
  readonly by?: number;
}

/** Moves parts of a text; undefined where they stay. */
export function move(text: string, { go, before, into, by }: Way): string | undefined {
  const notes = readNotes(text);
  const { sections } = notes.episode;
  const isMeant = ({ label }: { label: string }) => go.some((part) => label.includes(part));
  const topics = sections.flatMap((section) => section.topics).filter(isMeant);
  const chosen = go[0]?.startsWith('@')
    ? { sections: sections.filter(({ heading }) => isMeant(heading)) }
    : { topics };
  const at = (label: string) => sections.findIndex(({ heading }) => heading.label.includes(label));
  const section = into === undefined ? -1 : at(into);
  const all = 'sections' in chosen ? sections.map(({ heading }) => heading) : sections[section]?.topics;
  const place = before === undefined ? -1 : (all ?? []).findIndex(({ label }) => label.includes(before));
  const moved =
    by === undefined
      ? reorder(notes, chosen, { section, before: place === -1 ? undefined : place })
      : step(notes, chosen, by);
  return moved && outcome(text, moved);
}

/** Gives what edits make of a text, whose starts must be those of titles or names. */
function outcome(text: string, { edits, notes, starts }: Reordered): string {
  const after = applyEdits(text, edits);
  assert.equal(notes.text, after);
  const { sections } = readEpisode(after);
  const known = sections.flatMap(({ heading, topics }) => [
    heading.text.start,
    ...topics.map(({ title }) => title.start),
  ]);
  assert.ok(starts.length > 0 && starts.every((start) => known.includes(start)));
  return after;
}
