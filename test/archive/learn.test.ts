import assert from 'node:assert/strict';
import test from 'node:test';
import { recentHosts, showDays } from '../../src/archive/learn.ts';
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

test('hosts are known once, the latest first', () => {
  const episodes = ['@kaze', '@ame and @yuki', '@kaze', '[@ame](https://x.com/ame)'].map((host, at) =>
    episode(String(at), { host }),
  );
  assert.deepEqual(
    recentHosts(episodes).map(({ handle }) => handle),
    ['ame', 'kaze', 'yuki'],
  );
});
