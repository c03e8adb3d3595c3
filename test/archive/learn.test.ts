import assert from 'node:assert/strict';
import test from 'node:test';
import { recentHosts, regularPresenters, showDays } from '../../src/archive/learn.ts';
import { datedShow, episode } from './episodes.ts';

const [FRIDAY, SATURDAY] = [5, 6];
const FRIDAYS = Array.from({ length: 9 }, (_, week) =>
  new Date(Date.UTC(2026, 7, 7 + 7 * week)).toISOString().slice(0, 10),
);

test('show days are those of at least a tenth of the dated episodes', () => {
  assert.deepEqual(showDays(datedShow(...FRIDAYS)), [FRIDAY]);
  assert.deepEqual(showDays(datedShow(...FRIDAYS, '2026-10-10')), [FRIDAY, SATURDAY]);
  assert.deepEqual(showDays(datedShow(...FRIDAYS, '2026-10-09', '2026-10-17')), [FRIDAY]);
});

test('fewer than four dated episodes tell no show days', () => {
  assert.deepEqual(showDays([]), []);
  assert.deepEqual(showDays([...datedShow(...FRIDAYS.slice(0, 3)), episode('004'), episode('005')]), []);
  assert.deepEqual(showDays(datedShow(...FRIDAYS.slice(0, 4))), [FRIDAY]);
});

/** Makes episodes from the headings of their sections, and tells who is regular. */
function regular(...shows: readonly (readonly string[])[]): string[] {
  const episodes = shows.map((sections, index) => episode(String(index + 1), { sections }));
  return regularPresenters(episodes).map(({ heading }) => heading);
}

test('regular is who has a section in half of the last six episodes', () => {
  const [a, b] = [['@kaze', '@ame'], ['@kaze']];
  assert.deepEqual(regular(b, b, b, a, a, a), ['@kaze', '@ame']);
  assert.deepEqual(regular(b, b, b, b, a, a), ['@kaze']);
  assert.deepEqual(regular(a, a, a, b, b, b, b, b, b), ['@kaze']);
});

test('the order is that of the last episode, and the heading that last written', () => {
  assert.deepEqual(
    regular(['@kaze', '@ame'], ['@kaze', '@ame'], ['@kaze', '@ame'], ['[@ame](https://x.com/ame)', '@kaze']),
    ['[@ame](https://x.com/ame)', '@kaze'],
  );
});

test('who is absent is regular, without the mark; who missed the last episode comes behind', () => {
  assert.deepEqual(regular(['@ame'], ['@ame', '@kaze'], ['@ame', '@kaze'], ['@kaze (欠席)']), [
    '@kaze',
    '@ame',
  ]);
});

test('fewer than four episodes: everybody of the last one', () => {
  assert.deepEqual(regular(['@ame'], ['@kaze', '@yuki']), ['@kaze', '@yuki']);
  assert.deepEqual(regular(), []);
});

test('a guest is not regular', () => {
  const told = { guest: '@yuki', sections: ['@kaze', '@yuki'] };
  const episodes = ['1', '2', '3', '4'].map((id) => episode(id, told));
  assert.deepEqual(
    regularPresenters(episodes).map(({ heading }) => heading),
    ['@kaze'],
  );
});

test('one person under two names is one', () => {
  const page = 'https://x.com/ame';
  assert.deepEqual(regular([`[雨](${page})`], [`[@ame](${page})`], [`[雨](${page})`], [`[@ame](${page})`]), [
    `[@ame](${page})`,
  ]);
});

test('hosts are known once, the latest first', () => {
  const episodes = ['@kaze', '@ame and @yuki', '@kaze', '[@ame](https://x.com/ame)'].map((host, at) =>
    episode(String(at), { host }),
  );
  assert.deepEqual(
    recentHosts(episodes).map(({ handle }) => handle),
    ['ame', 'kaze', 'yuki'],
  );
});
