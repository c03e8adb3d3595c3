import assert from 'node:assert/strict';
import test from 'node:test';
import { usualFields } from '../../src/archive/usual-fields.ts';
import { archived } from '../notes/rules/dates.ts';

const show = (...headers: readonly (readonly string[])[]) =>
  headers.map((lines, at) => archived(`00${at + 1}`, ['# 001', '', ...lines, '', '## Contents'].join('\n')));
const usual = (earlier: readonly (readonly string[])[], later: readonly (readonly string[])[] = []) =>
  usualFields(show(...earlier), show(...later)).map(({ kind, label }) => `${kind} ${label}`);

const HOST = '- Hosted by @kaze';
const DATE = '- Date: 2026-10-16';
const VIDEO = '- Video:';
const GUEST = '- Guest: -';

test('usual are the fields of all of the last six episodes, as the last one has them', () => {
  const six = Array.from({ length: 5 }, () => [VIDEO, HOST, '- slack: #rain', DATE, GUEST]);
  const last = [HOST, HOST, '- Recording date: 2026-10-16', VIDEO, '- Slack: #snow', GUEST];
  const fields = ['host Hosted by', 'date Recording date', 'video Video', 'other Slack'];
  assert.deepEqual(usual([...six, last]), fields);
  assert.deepEqual(usual([[], ...six, last]), fields);
  assert.deepEqual(usual([[HOST, DATE], ...six.slice(1), last]), ['host Hosted by', 'date Recording date']);
});

test('fewer than four episodes tell no fields', () => {
  assert.deepEqual(usual([]), []);
  assert.deepEqual(usual([[HOST], [HOST], [HOST]]), []);
  assert.deepEqual(usual([[HOST], [HOST], [HOST], [HOST]]), ['host Hosted by']);
});

test('a field that the next episode lacks is usual no more; one that is only begun tells nothing', () => {
  const four = [0, 1, 2, 3].map(() => [HOST, DATE]);
  assert.deepEqual(usual(four, [[HOST], [HOST, DATE]]), ['host Hosted by']);
  assert.deepEqual(usual(four, [[], [HOST, DATE]]), ['host Hosted by', 'date Date']);
});
