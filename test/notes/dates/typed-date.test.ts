import assert from 'node:assert/strict';
import test from 'node:test';
import { typedDate } from '../../../src/notes/dates/typed-date.ts';

for (const [typed, date] of [
  ['2026-12-05', '2026-12-05'],
  [' 2026-12-05 ', '2026-12-05'],
  ['２０２６-１２-０５', '2026-12-05'],
  ['２０２６ー１２ー０５', '2026-12-05'],
  ['2026/12/5', '2026-12-05'],
  ['２０２６年１２月５日', '2026-12-05'],
  ['２０２６・１２・５', '2026-12-05'],
  ['2026年12月5日（土）', '2026-12-05'],
  ['2026-2-3', '2026-02-03'],
  ['20261205', '2026-12-05'],
  ['2026-02-30', undefined],
  ['2026-12-012', undefined],
  ['2026-12-5-7', undefined],
  ['2026/12/5-6', undefined],
  ['2026-12-5abc', undefined],
  ['2026-12-5?', undefined],
  ['2026121', undefined],
  ['22026-12-05', undefined],
  ['2026-12-05 or later', undefined],
  ['2026-12', undefined],
  ['99999-01-01', undefined],
  ['0000-00-00', undefined],
  ['December', undefined],
  ['', undefined],
] as const) {
  test(`who types ${JSON.stringify(typed)} means ${date}`, () => assert.equal(typedDate(typed), date));
}
