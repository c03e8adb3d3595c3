import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { checkFiles } from '../src/archive/check-files.ts';
import { contextOf } from '../src/archive/context.ts';
import { factsOf } from '../src/archive/facts.ts';
import type { Context } from '../src/notes/context.ts';
import { outline } from '../src/notes/outline.ts';
import { positions } from '../src/notes/position.ts';
import { readEpisode } from '../src/notes/read-episode.ts';
import { RULES } from '../src/notes/rules/index.ts';
import { assertFixesMend, judge } from './notes/mending.ts';
import { assertExact } from './notes/spans.ts';

const MISTAKE =
  /^\| `(?<rule>[a-z-]+)` \| (?<id>[\w-]+):(?<line>\d+) \| `(?<text>.+?)` \| (?<right>.+?) \|$/gm;

interface Read {
  readonly id: string;
  readonly path: string;
  readonly text: string;
  readonly context: Context;
}

/** Reads the episodes of a show, each with its archive. */
function readShow(show: string, now: string): Read[] {
  const ids = readdirSync(`${show}/episodes`).filter((id) => existsSync(`${show}/episodes/${id}/README.md`));
  const texts = ids.map((id) => {
    const path = `episodes/${id}/README.md`;
    const text = readFileSync(`${show}/${path}`, 'utf8');
    return { id, path, text, facts: factsOf(path, readEpisode(text), text) };
  });
  const archive = texts.map(({ facts }) => facts);
  return texts.map(({ id, path, text }) => ({
    id,
    path,
    text,
    context: contextOf(path, archive, Date.parse(now)),
  }));
}

/** Gives the problems of one episode as rows of the table: rule and place. */
function rowsOf({ id, text, context }: Read): string[] {
  const at = positions(text);
  return judge(readEpisode(text), context).map(({ rule, span }) => `${rule} ${id}:${at(span.start).line}`);
}

function tableOf(show: string) {
  return [...readFileSync(`${show}/README.md`, 'utf8').matchAll(MISTAKE)].map(({ groups = {} }) => groups);
}

/** Gives the problems of the files' names in the same way. */
function fileRows(show: string): string[] {
  const paths = readdirSync(show, { recursive: true, encoding: 'utf8' }).map((path) =>
    path.replaceAll('\\', '/'),
  );
  return checkFiles(paths).map(({ rule, path }) => `${rule} ${path.split('/').at(-2)}:1`);
}

for (const [show, now, count] of [
  ['test/show', '2026-11-22', 12],
  // The show of 016 is over, that of 017 is not.
  ['test/mistakes', '2026-05-04', RULES.length],
] as const) {
  test(`${show} has exactly the problems of its table`, () => {
    const table = tableOf(show);
    assert.equal(table.length, count);
    assert.deepEqual(
      [...readShow(show, now).flatMap(rowsOf), ...fileRows(show)].toSorted(),
      table.map(({ rule, id, line }) => `${rule} ${id}:${line}`).toSorted(),
    );
  });

  test(`every fix in ${show} mends its own problem`, () => {
    for (const { text, context } of readShow(show, now)) {
      const episode = readEpisode(text);
      assertExact(text, [episode, outline(episode)]);
      assertFixesMend(text, context);
    }
  });
}

test('there is a mistake for every rule', () => {
  const rules = tableOf('test/mistakes').map(({ rule }) => rule);
  assert.deepEqual([...new Set(rules)].toSorted(), RULES.map(({ id }) => id).toSorted());
});

for (const [id, rule, right] of [
  ['008', 'episode-number', 'Change the number to 008'],
  ['008', 'repeated-date', 'Change the date to 2026-11-27'],
  ['009', 'recording-date', 'Change the date to 2026-12-04'],
] as const) {
  test(`the first fix of ${rule} in ${id} is the one of the table`, () => {
    const found = readShow('test/show', '2026-11-22').find((one) => one.id === id);
    assert.ok(found);
    const problem = judge(readEpisode(found.text), found.context).find((one) => one.rule === rule);
    assert.ok(right.endsWith(problem?.fixes[0]?.title.values[0] ?? '?'), rule);
    assert.ok(
      tableOf('test/show').some((row) => row['rule'] === rule && right.endsWith(row['right'] ?? '?')),
    );
  });
}
