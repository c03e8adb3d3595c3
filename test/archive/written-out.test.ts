import assert from 'node:assert/strict';
import test from 'node:test';
import { factsOf } from '../../src/archive/facts.ts';
import { readEpisode } from '../../src/notes/read-episode.ts';

test('people are told as other episodes can write them, which lack the definitions of this one', () => {
  const links = '[@kaze]: https://x.com/kaze\n[x]: <https://example.com/~ame>\n';
  const text = `# 1\n\n- Hosted by [@kaze] and [雨さん][x]\n- Guest: [kiri][]\n\n### [雨][x] (欠席)\n\n${links}`;
  const { hosts, hostedBy, guests, presenters, absent } = factsOf('', readEpisode(text), text);
  const written = ['[@kaze](https://x.com/kaze)', '[雨さん](https://example.com/~ame)'];
  assert.deepEqual(
    hosts.map(({ raw }) => raw),
    written,
  );
  assert.equal(hostedBy, written.join(' and '));
  assert.deepEqual(
    guests.map(({ raw }) => raw),
    ['[kiri][]'],
  );
  assert.deepEqual(
    presenters.map(({ heading }) => heading),
    ['[雨](https://example.com/~ame)'],
  );
  assert.deepEqual(absent, ['[雨](https://example.com/~ame) (欠席)']);
});
