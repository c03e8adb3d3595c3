import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';

const SHOW = 'test/show';
const ROW = /^\|[^|]+\| (?<id>[\w-]+):(?<line>\d+) \| (?<ticks>`+) ?(?<text>.+?) ?\k<ticks> \|/gm;

const places = [...readFileSync(`${SHOW}/README.md`, 'utf8').matchAll(ROW)].map(({ groups = {} }) => ({
  id: groups['id'] ?? '',
  line: Number(groups['line']),
  text: groups['text'] ?? '',
}));

function lineOf(id: string, line: number): string {
  const notes = readFileSync(`${SHOW}/episodes/${id}/README.md`, 'utf8');
  return notes.split('\n')[line - 1] ?? '';
}

test('the tables of the sample show name real places', () => {
  assert.ok(places.length > 60, `${places.length} places`);
  for (const { id, line, text } of places) {
    assert.ok(lineOf(id, line).includes(text), `${id}:${line} holds ${text}`);
  }
});

test('the tables speak of every episode of the sample show', () => {
  const named = new Set(places.map(({ id }) => id));
  const untold = readdirSync(`${SHOW}/episodes`).filter((id) => !named.has(id));
  // 007 is the plain one that 008 was copied from.
  assert.deepEqual(untold, ['007']);
});

test('the sample show links to reserved names and to profiles only', () => {
  const allowed =
    /^(?:[\w-]+\.)*example\.(?:com|net|org)$|^(?:youtu\.be|www\.youtube\.com|twitter\.com|github\.com)$/;
  for (const id of readdirSync(`${SHOW}/episodes`)) {
    const notes = readFileSync(`${SHOW}/episodes/${id}/README.md`, 'utf8');
    for (const [, host = ''] of notes.matchAll(/https?:\/\/([^/\s]+)/g)) {
      assert.match(host, allowed, id);
    }
  }
});
