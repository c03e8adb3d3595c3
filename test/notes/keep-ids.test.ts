import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { findAgain } from '../../src/notes/find-again.ts';
import { type KeptItem, keepIds } from '../../src/notes/keep-ids.ts';
import { outline } from '../../src/notes/outline.ts';
import { readEpisode } from '../../src/notes/read-episode.ts';
import { episodes } from './arbitrary.ts';

const ROOT = { id: 'root', path: [] };

const read = (text: string, before: readonly KeptItem[] = []) =>
  keepIds(outline(readEpisode(text)), before, ROOT);

const all = (items: readonly KeptItem[]): KeptItem[] =>
  items.flatMap((kept) => [kept, ...all(kept.children)]);

const kinds = (items: readonly KeptItem[]) => all(items).map(({ item }) => item.kind);

const show = (...topics: readonly string[]) =>
  `# 1\n\n### @a\n\n${topics.map((it) => `- ${it}`).join('\n')}\n`;

/** Tells by ids at which places rows of a first text are in a second. */
function places(first: readonly string[], second: readonly string[]): number[] {
  const before = read(show(...first));
  const ids = (items: readonly KeptItem[]) => items[1]?.children.map(({ id }) => id) ?? [];
  const old = ids(before);
  return ids(read(show(...second), before)).map((id) => old.indexOf(id));
}

for (const [what, first, second, expected] of [
  ['that is renamed', ['a', 'b', 'c'], ['a', 'bb', 'c'], [0, 1, 2]],
  ['that is called as others', ['a', 'a', 'a'], ['ab', 'a', 'a'], [0, 1, 2]],
  ['that becomes called as another', ['a', 'b'], ['b', 'b'], [0, 1]],
  ['that is moved', ['a', 'b', 'c', 'd'], ['a', 'd', 'b', 'c'], [0, 3, 1, 2]],
  ['behind one that is new', ['a', 'b'], ['new', 'a', 'b'], [-1, 0, 1]],
  ['behind one that is gone', ['a', 'b', 'c'], ['b', 'c'], [1, 2]],
  ['that is parted in two', ['a', 'b c', 'd'], ['a', 'b', 'c', 'd'], [0, 1, -1, 2]],
] as const) {
  test(`a topic keeps its id ${what}`, () => assert.deepEqual(places(first, second), expected));
}

test('typing in the title of one topic changes the id of no row', () => {
  fc.assert(
    fc.property(episodes, fc.nat(), fc.constantFrom('x', '言', 'a b'), (text, which, typed) => {
      const before = read(text);
      const topics = all(before).filter(({ item }) => item.kind === 'topic' && item.label !== '');
      const topic = topics[which % topics.length];
      fc.pre(topic !== undefined);
      const { start } = topic.item.target;
      const after = read(`${text.slice(0, start)}${typed}${text.slice(start)}`, before);
      // It may make another thing of the line, and links of what was none.
      fc.pre(kinds(after).join() === kinds(before).join());
      const ids = (items: readonly KeptItem[]) =>
        all(items).flatMap(({ id, item }) => (item.kind === 'link' ? [] : id));
      assert.deepEqual(ids(after), ids(before));
    }),
    { numRuns: 300 },
  );
});

test('rows have ids of their own, and paths that lead to them', () => {
  fc.assert(
    fc.property(episodes, episodes, (first, second) => {
      const rows = read(second, read(first));
      const ids = all(rows).map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
      const episode = readEpisode(second);
      const outlined = { episode, items: outline(episode) };
      for (const { path, item } of all(rows)) {
        assert.deepEqual(findAgain(path, outlined, outlined), item);
      }
    }),
    { numRuns: 200 },
  );
});
