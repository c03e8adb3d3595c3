import assert from 'node:assert/strict';
import test from 'node:test';
import { factsOf } from '../../src/archive/facts.ts';
import { makeLeanCopy } from '../../src/archive/lean-copy.ts';
import { readEpisode } from '../../src/notes/read-episode.ts';

/** Gives the facts of an episode with some topics, the last of them far down and far to the right. */
function factsWith(topics: number) {
  const text = [
    '# 001',
    '',
    '- Hosted by @kaze',
    '',
    '### @kaze',
    '',
    ...Array.from({ length: topics }, (_, at) => `- [rain ${at}](https://a.example/${at})`),
    `- ${'rain '.repeat(100)}[rain](https://a.example/far)`,
  ].join('\n');
  return factsOf('/a/episodes/001/README.md', readEpisode(text), text);
}

test('a copy says the same and shares no object with what was copied', () => {
  const [copy, facts] = [makeLeanCopy(), factsWith(300)];
  const lean = copy(facts);
  assert.deepEqual(lean, facts);
  assert.notEqual(lean, facts);
  assert.notEqual(lean.topics[0]?.from, facts.topics[0]?.from);
});

test('equal positions are one object in all copies, as long as they are near the start', () => {
  const copy = makeLeanCopy();
  const [one, other] = [copy(factsWith(300)), copy(factsWith(300))];
  assert.equal(one.topics[0]?.from, other.topics[0]?.from);
  assert.equal(one.topics[0]?.from, one.links[0]?.from);
  assert.notEqual(one.topics[299]?.from, other.topics[299]?.from);
  assert.deepEqual(one, other);
});
