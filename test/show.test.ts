import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';

const ROW = /^\|[^|]+\| (?<id>[\w-]+):(?<line>\d+) \| (?<ticks>`+) ?(?<text>.+?) ?\k<ticks> \|/gm;
const ALLOWED =
  /^(?:[\w-]+\.)*example\.(?:com|net|org)$|^(?:youtu\.be|www\.youtube\.com|twitter\.com|github\.com)$/;

/** Gives the text of an episode, whatever its file is called. */
function notesOf(show: string, id: string): string {
  const folder = `${show}/episodes/${id}`;
  return readdirSync(folder)
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
    .join('\n');
}

for (const [show, count, plain] of [
  // 007 is the plain one that 008 was copied from.
  ['test/show', 70, ['007']],
  ['test/mistakes', 30, ['001', '002', '003', '004', '005', '006', '014']],
] as const) {
  const places = [...readFileSync(`${show}/README.md`, 'utf8').matchAll(ROW)].map(({ groups = {} }) => ({
    id: groups['id'] ?? '',
    line: Number(groups['line']),
    text: groups['text'] ?? '',
  }));

  test(`the tables of ${show} name real places`, () => {
    assert.ok(places.length >= count, `${places.length} places`);
    for (const { id, line, text } of places) {
      const found = notesOf(show, id).split('\n')[line - 1] ?? '';
      assert.ok(found.includes(text), `${id}:${line} holds ${text}`);
    }
  });

  test(`the tables of ${show} speak of every episode`, () => {
    const named = new Set(places.map(({ id }) => id));
    const untold = readdirSync(`${show}/episodes`).filter((id) => !named.has(id));
    assert.deepEqual(untold, plain);
  });

  test(`${show} links to reserved names and to profiles only`, () => {
    for (const id of readdirSync(`${show}/episodes`)) {
      for (const [, host = ''] of notesOf(show, id).matchAll(/https?:\/\/([^/\s]+)/g)) {
        assert.match(host, ALLOWED, id);
      }
    }
  });
}
