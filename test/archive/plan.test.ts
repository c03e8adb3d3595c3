import assert from 'node:assert/strict';
import test from 'node:test';
import { planEpisode } from '../../src/archive/plan.ts';
import { FIRST_FORM } from '../../src/notes/new-episode.ts';
import { datedShow, episode } from './episodes.ts';

const nextId = (...ids: readonly string[]) =>
  planEpisode(
    ids.map((id) => episode(id)),
    '2026-11-01',
  ).id;

test('the next number is the highest plus one, as wide as the last', () => {
  assert.equal(nextId('001', '013', '002'), '014');
  assert.equal(nextId('8', '9'), '10');
  assert.equal(nextId('099'), '100');
  assert.equal(nextId('999'), '1000');
  assert.equal(nextId('0012'), '0013');
});

test('private ones count by their number, and stray folders not at all', () => {
  assert.equal(nextId('001-private', '001', 'drafts', 'template'), '002');
  assert.equal(nextId('001', '002-private'), '003');
  assert.equal(nextId('drafts'), '001');
  assert.equal(nextId('001', '002', '2025-special'), '003');
});

test('an empty archive starts at 001, today, with nobody', () => {
  assert.deepEqual(planEpisode([], '2026-11-01'), {
    id: '001',
    number: '001',
    date: '2026-11-01',
    dates: [],
    hosts: [],
    presenters: [],
    hostPresents: true,
    form: FIRST_FORM,
  });
});

test('the next date is the next show day after the last episode or after today, whichever is later', () => {
  const fridays = datedShow('2026-10-02', '2026-10-09', '2026-10-16', '2026-10-23');
  assert.equal(planEpisode(fridays, '2026-10-20').date, '2026-10-30');
  assert.equal(planEpisode(fridays, '2026-10-23').date, '2026-10-30');
  assert.equal(planEpisode(fridays, '2026-11-02').date, '2026-11-06');
  assert.equal(planEpisode(fridays.toReversed(), '2026-10-20').date, '2026-10-30');
});

test('a Saturday in between is not suggested after a Friday', () => {
  const fridays = datedShow('2026-10-02', '2026-10-10', '2026-10-16', '2026-10-23', '2026-10-30');
  assert.equal(planEpisode(fridays, '2026-10-30').date, '2026-11-06');
  const both = datedShow('2026-10-03', '2026-10-09', '2026-10-17', '2026-10-23');
  assert.equal(planEpisode(both, '2026-10-23').date, '2026-10-30');
});

test('of a young show the next date falls on the day of its last episode', () => {
  assert.equal(planEpisode(datedShow('2026-10-14'), '2026-10-20').date, '2026-10-21');
});

test('days that the show has decided need no archive, but the usual one of them comes first', () => {
  const fridays = datedShow('2026-10-02', '2026-10-09', '2026-10-16', '2026-10-23');
  const date = (archive: Parameters<typeof planEpisode>[0], ...days: readonly number[]) =>
    planEpisode(archive, '2026-11-04', { showDays: days }).date;
  assert.equal(date([], 2), '2026-11-10');
  assert.equal(date([], 3), '2026-11-04');
  assert.equal(date([]), '2026-11-04');
  assert.equal(date(fridays, 2), '2026-11-10');
  assert.equal(date(fridays, 5, 6), '2026-11-06');
});

test('a first episode has the presenters of the configuration, of whom one hosts', () => {
  const presenters = [
    { handle: 'kaze', aliases: [], regular: true },
    { handle: 'ame', aliases: [] },
  ];
  const plan = planEpisode([], '2026-11-04', { presenters });
  assert.deepEqual([plan.hosts, plan.presenters], [['@kaze'], ['@kaze']]);
  assert.deepEqual(planEpisode([episode('001', { host: '@ame' })], '2026-11-04', { presenters }).hosts, [
    '@ame',
  ]);
});

test('hosts and presenters are those of the archive', () => {
  const sections = ['@kaze', '[ame](https://x.com/ame) (欠席)'];
  const archive = [episode('001', { host: '@ame' }), episode('002', { host: '@kaze', sections })];
  const { hosts, presenters } = planEpisode(archive, '2026-11-01');
  assert.deepEqual(hosts, ['@kaze', '@ame']);
  assert.deepEqual(presenters, ['@kaze', '[ame](https://x.com/ame)']);
});

test('hosts and headings are offered as they were written', () => {
  const sections = ['@kaze & @ame', '[ame](https://x.com/ame)さん（欠席）'];
  const archive = [episode('001', { host: '@ame' }), episode('002', { host: '@kaze and @ame', sections })];
  const { hosts, presenters } = planEpisode(archive, '2026-11-01');
  assert.deepEqual(hosts, ['@kaze and @ame', '@kaze', '@ame']);
  assert.deepEqual(presenters, ['@kaze & @ame', '[ame](https://x.com/ame)さん']);
});
