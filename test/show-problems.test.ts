import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { contextOf } from '../src/archive/context.ts';
import { factsOf } from '../src/archive/facts.ts';
import { outline } from '../src/notes/outline.ts';
import { positions } from '../src/notes/position.ts';
import { readEpisode } from '../src/notes/read-episode.ts';
import { assertFixesMend, judge } from './notes/mending.ts';
import { assertExact } from './notes/spans.ts';

const SHOW = 'test/show';
const MISTAKE =
  /^\| `(?<rule>[a-z-]+)` \| (?<id>[\w-]+):(?<line>\d+) \| `(?<text>.+?)` \| (?<right>.+?) \|$/gm;

const episodes = readdirSync(`${SHOW}/episodes`).map((id) => {
  const path = `episodes/${id}/README.md`;
  const text = readFileSync(`${SHOW}/${path}`, 'utf8');
  const episode = readEpisode(text);
  return { id, path, text, episode, facts: factsOf(path, episode, text) };
});
const archive = episodes.map(({ facts }) => facts);

/** Gives the problems of one episode as its rows in the table: rule, place, and the line that holds the text. */
function rowsOf({ id, path, text, episode }: (typeof episodes)[number]): string[] {
  const at = positions(text);
  return judge(episode, contextOf(path, archive)).map(
    ({ rule, span }) => `${rule} ${id}:${at(span.start).line}`,
  );
}

const table = [...readFileSync(`${SHOW}/README.md`, 'utf8').matchAll(MISTAKE)].map(
  ({ groups = {} }) => groups,
);

test('the sample show has exactly the mistakes of its table', () => {
  assert.equal(table.length, 9);
  assert.deepEqual(
    episodes.flatMap(rowsOf).toSorted(),
    table.map(({ rule, id, line }) => `${rule} ${id}:${line}`).toSorted(),
  );
});

test('the sample show has a mistake for every rule, and each fix mends its own', () => {
  assert.equal(new Set(table.map(({ rule }) => rule)).size, 7);
  for (const { path, text, episode } of episodes) {
    assertExact(text, [episode, outline(episode)]);
    assertFixesMend(text, contextOf(path, archive));
  }
});

for (const [rule, id, right] of [
  ['episode-number', '008', 'Change the number to 008'],
  ['repeated-date', '008', 'Change the date to 2026-11-27'],
  ['recording-date', '009', 'Change the date to 2026-12-04'],
] as const) {
  test(`the first fix of ${rule} in ${id} is the one of the table`, () => {
    const found = episodes.find((one) => one.id === id);
    assert.ok(found);
    const problem = judge(found.episode, contextOf(found.path, archive)).find((one) => one.rule === rule);
    assert.ok(right.endsWith(problem?.fixes[0]?.title.values[0] ?? '?'), rule);
    assert.ok(table.some((row) => row['rule'] === rule && right.endsWith(row['right'] ?? '?')));
  });
}
