import assert from 'node:assert/strict';
import test from 'node:test';
import { sameTopics, topicsAt } from '../../../src/notes/moves/topics-at.ts';
import { readEpisode } from '../../../src/notes/read-episode.ts';

const TWICE = '### @kaze\n\n#### [A](https://a.example.com)\n\n### @ame\n\n#### [A](https://a.example.com)\n';

test('of equal topics those are found again that were chosen, wherever the text has gone', () => {
  const topics = readEpisode(TWICE).sections.flatMap((section) => section.topics);
  for (const before of ['', 'More words above.\n\n']) {
    const episode = readEpisode(before + TWICE);
    const found = (at: number) => sameTopics(episode, topics.slice(at, at + 1))?.[0];
    for (const at of [0, 1]) assert.equal(found(at), episode.sections[at]?.topics[0]);
    assert.equal(sameTopics(episode, topics)?.length, 2);
  }
});

test('topics that have changed, or of which fewer are left, are not found', () => {
  const [first] = readEpisode(TWICE).sections.flatMap((section) => section.topics);
  assert.ok(first);
  const once = readEpisode(TWICE.slice(0, TWICE.indexOf('### @ame')));
  assert.equal(sameTopics(once, [first, { ...first, start: 60 }]), undefined);
  assert.equal(sameTopics(once, [{ ...first, raw: '#### B' }]), undefined);
});

test('a cursor in what stands below an item is in its topic, and one on a blank line in none', () => {
  const text = '### @kaze\n\n- [A](https://a.example.com)\n\nbelow\n\n- [B](https://b.example.com)\n';
  const labels = (start: number, end = start) =>
    topicsAt(readEpisode(text), { start, end }).map(({ label }) => label);
  const below = text.indexOf('below');
  assert.deepEqual(labels(below + 2), ['A']);
  assert.deepEqual(labels(below, text.length), ['A', 'B']);
  assert.deepEqual(labels(text.indexOf('@kaze')), []);
  assert.deepEqual(labels(text.indexOf('\n\n- [B]') + 1), []);
});
