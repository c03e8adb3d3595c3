import assert from 'node:assert/strict';
import test from 'node:test';
import { NO_CONTEXT } from '../../../src/notes/context.ts';
import type { Episode, Topic } from '../../../src/notes/episode.ts';
import { moveTopics } from '../../../src/notes/moves/move-topics.ts';
import { readNotes } from '../../../src/notes/moves/notes.ts';
import { readEpisode } from '../../../src/notes/read-episode.ts';
import { applyEdits } from '../../../src/notes/span.ts';

/** Two texts, after topics have gone from the one to the other. */
export interface Moved {
  readonly source: string;
  readonly target: string;
}

/** Moves those topics of a text that a test picks to another text. */
export function move(
  source: string,
  target: string,
  picks: (topic: Topic, at: number) => boolean = () => true,
  { context = NO_CONTEXT, keep = false } = {},
): Moved | undefined {
  const from = readNotes(source);
  const topics = topicsIn(from.episode).filter(picks);
  const edits = moveTopics(from, topics, readNotes(target), { context, keep });
  return edits && { source: applyEdits(source, edits.source), target: applyEdits(target, edits.target) };
}

/** Gives the topics of a text in order. */
export function topicsOf(text: string): Topic[] {
  return topicsIn(readEpisode(text));
}

function topicsIn({ sections }: Episode): Topic[] {
  return sections.flatMap(({ topics }) => topics);
}

/** Topics that go, and the texts that they leave and make. */
export interface Case {
  readonly name: string;
  readonly source: string;
  readonly target: string;
  /** Texts in the labels of the topics that go. */
  readonly go: readonly string[];
  readonly after: { readonly source: string; readonly target: string };
}

/** Holds moves to their texts. */
export function testMoves(cases: readonly Case[]): void {
  for (const { name, source, target, go, after } of cases) {
    test(name, () => {
      const moved = move(source, target, ({ label }) => go.some((text) => label.includes(text)));
      assert.deepEqual(moved, after);
    });
  }
}
