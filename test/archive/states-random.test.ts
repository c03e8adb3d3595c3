import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { contextOf } from '../../src/archive/context.ts';
import { byNumber } from '../../src/archive/facts.ts';
import { statesOf } from '../../src/archive/states.ts';
import { hasPassed } from '../../src/notes/dates/passed.ts';
import { readEpisode } from '../../src/notes/read-episode.ts';
import { factsFrom, textOf, VIDEO } from './told-episodes.ts';

/** An archive of 1 to 12 episodes, of which dates are missing, repeated or out of order. */
const ARCHIVES = fc
  .array(
    fc.record({
      week: fc.oneof(
        { weight: 5, arbitrary: fc.constant(0) },
        { weight: 2, arbitrary: fc.integer({ min: -3, max: 3 }) },
      ),
      video: fc.constantFrom('', '-', VIDEO, undefined),
      sections: fc.constantFrom(['@kaze', '@ame'], ['@kaze', '@ame -'], ['@kaze -', '@ame -'], []),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((all) =>
    all.map(({ week, video, sections }, at) => {
      const date = new Date(Date.UTC(2026, 8, 4) + (at + week) * 7 * 86_400_000).toISOString().slice(0, 10);
      return { id: String(at + 1).padStart(3, '0'), date: week === 3 ? '' : date, video, sections };
    }),
  );

describe('states of random archives', () => {
  it('are of episodes that have taken place where the rules say so', () => {
    fc.assert(
      fc.property(ARCHIVES, fc.integer({ min: 0, max: 120 }), (told, day) => {
        const now = Date.UTC(2026, 8, 1) + day * 86_400_000;
        const facts = told.map(factsFrom);
        const states = statesOf(facts, now);
        for (const [at, own] of facts.entries()) {
          const context = contextOf(own.path, facts, now);
          const passed = hasPassed(readEpisode(textOf(told[at] ?? {})), context);
          const isPast = /^(?:recorded|video-missing)$/.test(states.get(own) ?? '');
          // A video tells of a show without notes, and a later show of one whose date is missing.
          const isSure = own.date !== undefined && !(own.unwritten && own.video);
          assert.ok(isSure ? isPast === passed : isPast || !passed, own.id);
        }
        assert.deepEqual([...states.keys()], facts.toSorted(byNumber));
      }),
      { numRuns: 60 },
    );
  });
});
