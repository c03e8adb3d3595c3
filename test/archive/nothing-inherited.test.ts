import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { contextOf } from '../../src/archive/context.ts';
import { factsOf } from '../../src/archive/facts.ts';
import { planEpisode } from '../../src/archive/plan.ts';
import { plannedEpisode } from '../../src/archive/planned-episode.ts';
import { draftEpisode } from '../../src/notes/new-episode.ts';
import { readEpisode } from '../../src/notes/read-episode.ts';
import type { Problem } from '../../src/notes/rule.ts';
import { judge } from '../notes/mending.ts';
import { archives, TODAY } from './arbitrary-archive.ts';

const NOW = Date.parse(TODAY);

/** Headings and hosts are as they were last written, with the mistakes in them. */
const AS_WRITTEN =
  /^(?:presenter-account|unknown-presenter|malformed-link|invisible-character|tracking-parameters)$/;

const ORDER = /^(?:date-order|show-day)$/;

function tell({ rule, message: { values } }: Problem): string {
  return [rule, ...values].join(' ');
}

test('a new episode inherits nothing from any archive', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(archives, (files) => {
      const read = files.map(({ path, text }) => {
        const episode = readEpisode(text);
        return { path, episode, facts: factsOf(path, episode, text) };
      });
      const archive = read.map(({ facts }) => facts);
      const hasSlip = files.some(({ text }) => text.includes('2062'));
      const plan = planEpisode(archive, TODAY);
      const path = `episodes/${plan.id}/README.md`;
      assert.ok(files.every((other) => other.path !== path));
      for (const date of [plan.date, ...plan.dates]) {
        const { text } = draftEpisode(plannedEpisode(plan, { date, host: plan.hosts[0] ?? '' }));
        const own = readEpisode(text);
        const all = [...archive, factsOf(path, own, text)];
        const problems = judge(own, contextOf(path, all, NOW));
        // An episode with a date far ahead of its time leaves open which of the dates is the slip.
        const isFree = ({ rule }: Problem) => AS_WRITTEN.test(rule) || (hasSlip && ORDER.test(rule));
        assert.deepEqual(problems.filter((problem) => !isFree(problem)).map(tell), [], text);
        // No other episode is held against it either.
        const others = date !== plan.date ? [] : read;
        const blamed = others.flatMap((one) => judge(one.episode, contextOf(one.path, all, NOW)));
        const toIt = blamed.filter(({ related = [] }) =>
          related.some((one) => 'path' in one && one.path === path),
        );
        assert.deepEqual(toIt.filter((problem) => !isFree(problem)).map(tell), [], text);
      }
    }),
    { numRuns: 60 },
  );
});
