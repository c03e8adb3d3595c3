import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { KeptWhy } from '../../../src/notes/links/bare-urls.ts';
import { format } from '../../../src/notes/rule.ts';
import { type Fate, type FatedUrl, fatesOf, leftOut, titlesIn } from '../../../src/titles/bulk/fates.ts';
import { hostCounts } from '../../../src/titles/bulk/host-counts.ts';
import { countReasons } from '../../../src/titles/bulk/reason-groups.ts';
import { summarize, whyLeft } from '../../../src/titles/bulk/summary.ts';
import { REASONS, type ReasonCode } from '../../../src/titles/reasons.ts';
import type { TitleAnswer } from '../../../src/titles/title-source.ts';

const CODES = Object.keys(REASONS) as ReasonCode[];

function fated(...fates: readonly Fate[]): FatedUrl[] {
  return fates.map((fate, start) => ({ url: 'u', written: 'u', span: { start, end: start + 1 }, fate }));
}

describe('summarize', () => {
  for (const [name, fates, expected] of [
    ['only what was filled in', ['filled', 'filled'], 'Titles filled in: 2 of 2.'],
    [
      'what was left alone',
      ['filled', 'changed', 'kept', 'changed', 'conflict'],
      'Titles filled in: 1 of 5. Left alone, since changed meanwhile: 2. Left alone, since no link can stand there: 1. Left alone, since their episodes have merge conflicts: 1.',
    ],
    [
      'reasons in groups, the most frequent first',
      [
        { reason: 'private-address', detail: '10.0.0.1' },
        { reason: 'not-found' },
        { reason: 'gone' },
        { reason: 'timeout' },
      ],
      'Titles filled in: 0 of 4. No title: 2 not found, 1 in a private network, 1 not reached.',
    ],
    [
      'once that there is no connection',
      ['filled', { reason: 'offline' }, { reason: 'offline' }, 'unasked'],
      'Titles filled in: 1 of 4. There is no connection to the internet. Not asked: 3.',
    ],
    [
      'what a part that is missing leaves',
      [{ reason: 'not-loaded' }],
      'Titles filled in: 0 of 1. No title: 1 not asked until the window is reloaded.',
    ],
    ['what a cancellation left', ['filled', 'unasked'], 'Titles filled in: 1 of 2. Not asked: 1.'],
  ] as const satisfies readonly (readonly [string, readonly Fate[], string])[]) {
    it(`tells ${name}`, () => assert.equal(summarize(fated(...fates), format), expected));
  }
});

describe('countReasons', () => {
  it('counts every reason but those that are told otherwise', () => {
    for (const code of CODES) {
      const untold = code === 'offline' || code === 'cancelled';
      const [text] = countReasons([code, code]).map(format);
      assert.match(text ?? '', untold ? /^$/ : /^2 \S+/, code);
    }
  });
});

describe('whyLeft', () => {
  it('has a sentence for all that was not filled in', () => {
    const told = fated('filled', 'changed', 'kept', 'conflict', 'unasked', {
      reason: 'http-status',
      detail: '418',
    });
    assert.deepEqual(
      told.map((one) => whyLeft(one) && format(whyLeft(one) ?? assert.fail())),
      [
        undefined,
        'It was changed, moved or closed before the title came.',
        'No link can stand there, or it is not clear where the URL ends.',
        'Its episode has a merge conflict.',
        'It was not asked any more.',
        'The site answered with an error (418). Check the address in a browser.',
      ],
    );
  });
});

describe('fatesOf', () => {
  it('tells by answers and by what was written', () => {
    const urls = fated('filled', 'filled', 'filled', 'filled', 'filled').map(({ fate: _, ...url }, at) => {
      return { ...url, url: `https://a.example/${at}` };
    });
    const answers = new Map<string, TitleAnswer>([
      ['https://a.example/0', { title: 'Zero' }],
      ['https://a.example/1', { title: 'One' }],
      ['https://a.example/2', { title: 'Two' }],
      ['https://a.example/3', { reason: 'gone' }],
      ['https://a.example/4', { reason: 'cancelled' }],
    ]);
    // The first was moved, the second cannot be a link, the third is gone.
    const places = new Map([
      [0, { start: 10, end: 11 }],
      [1, { start: 20, end: 21 }],
      [3, { start: 30, end: 31 }],
      [4, { start: 40, end: 41 }],
    ]);
    const fates = fatesOf(urls, answers, { places, links: [{ start: 10, end: 11 }] });
    assert.deepEqual(
      fates.map(({ fate }) => fate),
      ['filled', 'kept', 'changed', { reason: 'gone' }, 'unasked'],
    );
    assert.deepEqual([...titlesIn(answers).values()], ['Zero', 'One', 'Two']);
  });

  it('tells of those that were not asked for, where they stand', () => {
    const [url] = fated('filled').map(({ fate: _, ...url }) => url);
    assert.ok(url);
    const whys: readonly KeptWhy[] = ['header', 'unsure', 'presenter', 'conflict'];
    const kept = leftOut(whys.map((why, start) => ({ ...url, why, span: { start, end: start + 1 } })));
    const asked = { ...url, span: { start: 2, end: 3 } };
    const fates = fatesOf([asked, ...kept], new Map(), { places: new Map(), links: [] });
    assert.deepEqual(
      fates.map(({ fate }) => fate),
      ['kept', 'unasked', 'conflict'],
    );
  });
});

describe('hostCounts', () => {
  it('counts different addresses, the most frequent host first', () => {
    const urls = ['https://a.example/', 'https://B.example/1', 'http://b.example/2', 'https://a.example/'];
    assert.deepEqual(hostCounts(urls), [
      { host: 'b.example', count: 2 },
      { host: 'a.example', count: 1 },
    ]);
  });
});
