import assert from 'node:assert/strict';
import test from 'node:test';
import { isSamePerson, keysOf, whoIs } from '../../../src/notes/people/who.ts';

const KAZE = {
  labels: [{ key: 'kaze', episodes: 2 }],
  pages: [{ key: 'x.com/wind', episodes: 1, url: 'https://x.com/wind' }],
};
const AME = { labels: [{ key: 'ame', episodes: 1 }], pages: [] };

test('keys are equal where only the writing differs', () => {
  assert.deepEqual(keysOf({ handle: 'Kaze', name: 'Ｋaze' }), { labels: ['kaze'] });
  assert.deepEqual(keysOf({ name: '風間', url: 'https://www.twitter.com/Kaze/?s=20' }), {
    labels: ['風間'],
    page: 'x.com/kaze',
    host: 'x.com',
    account: 'kaze',
  });
  assert.deepEqual(keysOf({ url: 'https://medium.example.com/@Kaze' }).page, 'medium.example.com/kaze');
  assert.deepEqual(keysOf({ name: 'x', url: 'http://www.kaze.example/' }), {
    labels: ['x'],
    page: 'kaze.example',
  });
});

test('a page about somebody is no account', () => {
  assert.equal(keysOf({ url: 'https://kaze.example.com/about' }).account, undefined);
  assert.equal(keysOf({ url: 'https://github.com/kaze/repo' }).account, undefined);
});

test('somebody is found by name, then by page, then by the name of the account', () => {
  const people = [AME, KAZE];
  assert.equal(whoIs({ handle: 'KAZE' }, people), KAZE);
  assert.equal(whoIs({ name: 'ame', url: 'https://twitter.com/wind' }, people), AME);
  assert.equal(whoIs({ name: '風', url: 'https://twitter.com/wind' }, people), KAZE);
  assert.equal(whoIs({ name: '雨', url: 'https://github.com/ame' }, people), AME);
  assert.equal(whoIs({ name: '雪' }, people), undefined);
});

test('the archive decides who is one person, else what two mentions share', () => {
  const wind = { name: '風', url: 'https://x.com/wind' };
  assert.equal(isSamePerson({ handle: 'kaze' }, wind, [KAZE]), true);
  assert.equal(isSamePerson({ handle: 'kaze' }, wind, []), false);
  assert.equal(
    isSamePerson({ handle: 'ame' }, { name: 'kaze', url: 'https://x.com/ame' }, [KAZE, AME]),
    false,
  );
  assert.equal(isSamePerson({ handle: 'wind' }, wind, []), true);
  assert.equal(isSamePerson({ name: 'b', url: 'https://twitter.com/wind' }, wind, []), true);
});

test('one name with two accounts on one host is two people', () => {
  const ken = (url: string) => ({ name: 'Ken', url });
  assert.equal(isSamePerson(ken('https://x.com/ken_a'), ken('https://twitter.com/ken_b'), []), false);
  assert.equal(isSamePerson(ken('https://x.com/ken_a'), ken('https://github.com/kenb'), []), true);
});
