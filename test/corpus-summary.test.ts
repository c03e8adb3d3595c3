import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { contextOf } from '../src/archive/context.ts';
import { byNumber, factsOf } from '../src/archive/facts.ts';
import { readEpisode } from '../src/notes/read-episode.ts';
import { RULES } from '../src/notes/rules/index.ts';
import { judge } from './notes/mending.ts';

const CORPUS = '../shared/corpus';
const SUMMARY = 'test/corpus-summary.json';
const WEEK = 7 * 24 * 60 * 60 * 1000;
const NOW = Date.parse('2026-11-22T12:00:00Z');
const skip = existsSync(CORPUS) ? false : `there is no ${CORPUS}`;

/**
 * Counts the problems of a whole show, by rule in the order of the rules, each with its severity: as it lies there, or each
 * episode as its authors saw it a week after its show, with only the archive before it.
 */
function summaryOf(show: string, asItGrew: boolean): Record<string, string> {
  const episodes = readdirSync(`${CORPUS}/${show}/episodes`).map((id) => {
    const path = `episodes/${id}/README.md`;
    const text = readFileSync(`${CORPUS}/${show}/${path}`, 'utf8');
    const episode = readEpisode(text);
    return { path, episode, facts: factsOf(path, episode, text) };
  });
  const archive = episodes.map(({ facts }) => facts);
  const problems = episodes.flatMap(({ path, episode, facts }) => {
    const known = asItGrew
      ? archive.filter((other) => other === facts || byNumber(other, facts) < 0)
      : archive;
    const now = asItGrew && facts.date ? Date.parse(facts.date.iso) + WEEK : NOW;
    return judge(episode, contextOf(path, known, now));
  });
  const counted = RULES.flatMap(({ id, severity }) => {
    const count = problems.filter(({ rule }) => rule === id).length;
    return count === 0 ? [] : [[id, `${severity} ${count}`] as const];
  });
  return Object.fromEntries(counted);
}

test('what the rules say of real notes is what was looked at and written down', { skip }, () => {
  const shows = ['kubenews', 'tgik'].flatMap((show) => [
    [show, summaryOf(show, false)],
    [`${show}, as it grew`, summaryOf(show, true)],
  ]);
  const summary = Object.fromEntries(shows);
  const known = JSON.parse(readFileSync(SUMMARY, 'utf8'));
  assert.deepEqual(
    summary,
    known,
    `look at what is new, then write into ${SUMMARY}: ${JSON.stringify(summary, null, 2)}`,
  );
});
