import assert from 'node:assert/strict';
import test from 'node:test';
import { type Context, NO_CONTEXT } from '../../../src/notes/context.ts';
import { earlyDate } from '../../../src/notes/rules/early-date.ts';
import { problemsOf } from '../mending.ts';
import { archived, earlierOn, recordedOn } from './dates.ts';
import { testRule } from './table.ts';

const PAGE = 'https://a.example.com/2026/10/20/rain';
const about = (url: string) => `#### [Rain](${url})\n`;
const notes = (date: string, body: string) =>
  `${recordedOn(date).replace('Video:', 'Video: https://youtu.be/niwaNiwa014')}\n## Contents\n\n### @kaze\n\n${body}`;
const FRIDAYS = {
  ...{ id: '003', earlier: earlierOn('2026-10-02', '2026-10-09'), showDays: [5] },
  now: Date.parse('2026-10-22T12:00:00Z'),
};
const LATER = { later: [archived('004', recordedOn('2026-10-30'))], now: Date.parse('2027-01-01') };
const ok = (name: string, body: string, context: Partial<Context> = {}) => ({
  name,
  text: notes('2026-10-16', body).replace('# 014', `# ${context.id ?? '003'}`),
  context: { ...FRIDAYS, ...context },
});
const bad = (
  name: string,
  body: string,
  context: Partial<Context> = {},
  next = '2026-10-23',
  day = '20',
) => ({
  ...ok(name, body, context),
  covers: '2026-10-16',
  message: `Date 2026-10-16 is before the notes were written: a page is of 2026-10-${day}`,
  fixed: ok('', body, context).text.replace('2026-10-16', next),
});

testRule(earlyDate, {
  ok: [
    ok('a page of the same day', about('https://a.example.com/2026/10/16/rain')),
    ok('a page of the next day, which is another zone', about('https://a.example.com/2026/10/17/rain')),
    ok('an older page', about('https://a.example.com/2025-10-20')),
    ok('a page from the future', about('https://a.example.com/2026/10/24/rain')),
    ok('a page of a later time', about('https://a.example.com/2026/12/01/rain'), LATER),
    ok('a page that is of much later', about('https://a.example.com/2026/12/01/rain'), {
      now: Date.parse('2027-10-22'),
    }),
    ok('a page without the time', about(PAGE), { now: undefined } as never),
    ok("an event's page", about('https://garden.example.com/events/2026-10-20')),
    ok('a conference of its own host', about('https://events.example.com/2026-10-20/talks')),
    ok('a date in a query', about('https://a.example.com/rain?on=/2026/10/20')),
    ok('a date in a fragment', about('https://a.example.com/rain#/2026/10/20')),
    ok('a number that is longer', about('https://a.example.com/202610201')),
    ok('a number within a word', about('https://a.example.com/x20261020')),
    ok('a day that there is not', about('https://a.example.com/2026/10/32')),
    ok('two kinds of marks', about('https://a.example.com/2026-10/20')),
    ok('a picture', `${about('https://a.example.com/rain')}\n![rain](${PAGE}.png)\n`),
    ok('a page in a code block', `${about('https://a.example.com/rain')}\n\`\`\`\n${PAGE}\n\`\`\`\n`),
    ok('a note that was added later', `${about('https://a.example.com/rain')}\n- ${PAGE}\n`, LATER),
    ok('a page that leaves no day before the next show', about(PAGE), {
      ...{ later: [archived('004', recordedOn('2026-10-23'))], now: Date.parse('2027-01-01') },
    }),
  ],
  bad: [
    bad('a younger page', about(PAGE)),
    bad('a younger page of a note', `${about('https://a.example.com/rain')}\n- ${PAGE}\n`),
    bad('hyphens', about('https://a.example.com/2026-10-20-rain')),
    bad('no marks', about('https://a.example.com/20261020/1200')),
    bad(
      'a page of the show day itself',
      about('https://a.example.com/20261023'),
      {
        now: Date.parse('2026-10-23T12:00:00Z'),
      },
      '2026-10-23',
      '23',
    ),
    bad('the youngest of several', `${about(PAGE)}\n${about('https://b.example.com/2026/10/19/')}`),
    bad('a page of a show that has gone on', about(PAGE), LATER),
    bad(
      'notes from two sites',
      `#### [Rain](https://a.example.com/rain)\n\n- ${PAGE}\n- https://b.example.com/20261019\n`,
      LATER,
    ),
    bad('a show without known days', about(PAGE), { showDays: [], earlier: [] }),
  ],
});

test('early-date leads to the page', () => {
  const text = notes('2026-10-16', about(PAGE));
  const [problem] = problemsOf(text, { ...NO_CONTEXT, ...FRIDAYS, id: '014' });
  const place = problem?.related?.[0];
  assert.ok(place !== undefined && 'span' in place);
  assert.equal(text.slice(place.span.start, place.span.end), `[Rain](${PAGE})`);
  assert.deepEqual(problem?.fixes.at(-1), {
    title: { template: 'Go to the link', values: [] },
    safe: false,
    goTo: { span: place.span },
  });
});
