import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { makeFindSame } from '../../../src/notes/people/find-same.ts';
import { isSamePerson, keysOf, whoIs } from '../../../src/notes/people/who.ts';

const word = fc.constantFrom('kaze', 'Kaze', 'ame', '雨', 'yuki', '');
const url = fc.constantFrom(
  'https://x.com/kaze',
  'https://twitter.com/ame',
  'https://x.com/yuki',
  'https://github.com/kaze',
  'https://github.com/ame',
  'https://kaze.example.com/about',
  'https://ame.example.com/',
  '',
);
const mention = fc.record({ handle: word, name: word, url }, { requiredKeys: [] });
const mentions = fc.array(mention, { maxLength: 8 });
const people = fc.array(
  mentions.map((all) => ({
    labels: all.flatMap((one) => keysOf(one).labels.map((key) => ({ key, episodes: 1 }))),
    pages: all.flatMap((one) => {
      const { page } = keysOf(one);
      return page === undefined ? [] : [{ key: page, episodes: 1, url: one.url ?? '' }];
    }),
  })),
  { maxLength: 3 },
);

test('the first mention of a person is the one that a search through all would find', () => {
  fc.assert(
    fc.property(mentions, mention, people, (all, wanted, known) => {
      const plain = all.findIndex((other) => isSamePerson(other, wanted, known));
      assert.equal(makeFindSame(all, known)(wanted), plain);
    }),
    { numRuns: 2000 },
  );
});

test('whom the archive knows is the one that a search through all would find', () => {
  fc.assert(
    fc.property(mention, people, (wanted, known) => {
      const { labels, page, account } = keysOf(wanted);
      const labelled = (keys: readonly string[]) =>
        known.find((person) => person.labels.some(({ key }) => keys.includes(key)));
      const plain =
        labelled(labels) ??
        known.find((person) => person.pages.some(({ key }) => key === page)) ??
        (account === undefined ? undefined : labelled([account]));
      assert.equal(whoIs(wanted, known), plain);
    }),
    { numRuns: 2000 },
  );
});
