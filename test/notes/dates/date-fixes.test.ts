import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { showDays } from '../../../src/archive/learn.ts';
import { type Context, NO_CONTEXT } from '../../../src/notes/context.ts';
import { assertFixesMend, problemsOf } from '../mending.ts';
import { earlierOn, recordedOn } from '../rules/dates.ts';

const DATES = ['early-date', 'date-order', 'recording-date', 'repeated-date', 'show-day'];

const day = fc
  .oneof(
    fc.integer({ min: 0, max: 9 }).map((week) => week * 7),
    fc.integer({ min: -30, max: 400 }),
  )
  .map((days) => new Date(Date.UTC(2026, 9, 2 + days)).toISOString().slice(0, 10));

const written = fc.oneof(
  day,
  day.map((date) => date.slice(0, 8)),
  day.map((date) => date.slice(0, 9)),
  day.map((date) => `${date.slice(0, 8)}0${date.slice(8)}`),
  day.map((date) => `${date.slice(0, 8)}32`),
  day.map((date) => date.replaceAll('-', '/')),
);

const archives = fc.record({
  dates: fc.array(day, { maxLength: 9 }),
  at: fc.nat({ max: 9 }),
  sorted: fc.boolean(),
  now: fc.constantFrom(undefined, Date.parse('2026-11-22'), Date.parse('2028-01-01')),
});

test('whatever the dates of the neighbours, a date is one problem, and its fixes mend it', () => {
  fc.assert(
    fc.property(written, archives, fc.option(day), (value, { dates, at, sorted, now }, page) => {
      const archive = earlierOn(...(sorted ? dates.toSorted() : dates));
      const id = String(at + 1).padStart(3, '0');
      const context: Context = {
        ...{ ...NO_CONTEXT, id, showDays: showDays(archive) },
        earlier: archive.slice(0, at),
        later: archive.slice(at + 1),
        ...(now !== undefined && { now }),
      };
      const link = page === null ? '' : `https://a.example.com/${page}`;
      const header = recordedOn(value)
        .replace('# 014', `# ${id}`)
        .replace('Video:', 'Video: https://youtu.be/niwa14');
      const text = `${header}\n### @kaze\n\n- [Rain](${link || 'https://a.example.com/rain'})\n`;
      const found = problemsOf(text, context).filter(({ rule }) => DATES.includes(rule));
      assert.ok(found.length < 2);
      assertFixesMend(text, context);
    }),
    { numRuns: 250 },
  );
});
