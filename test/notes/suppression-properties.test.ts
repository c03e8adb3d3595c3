import test from 'node:test';
import fc from 'fast-check';
import { readEpisode } from '../../src/notes/read-episode.ts';
import { contexts } from './arbitrary.ts';
import { commented } from './arbitrary-comments.ts';
import { assertFixesMend, judge } from './mending.ts';
import { assertExact } from './spans.ts';

const timeout = 60_000;

/** As in `properties.test.ts`. */
const seed = 20261122;

test('comments that ignore problems are read where they stand', { timeout }, () => {
  fc.assert(
    fc.property(commented, contexts, (text, context) => {
      const episode = readEpisode(text);
      assertExact(text, episode);
      assertExact(
        text,
        judge(episode, context).map(({ span, fixes: _, related: __ }) => span),
      );
    }),
    { numRuns: 300, seed },
  );
});

test('an idle comment goes without bringing a problem', { timeout }, () => {
  fc.assert(
    fc.property(commented, contexts, (text, context) => {
      assertFixesMend(text, context, 'unused-suppression');
    }),
    { numRuns: 500, seed },
  );
});
