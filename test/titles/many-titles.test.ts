import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import { describe, it } from 'node:test';
import { manyTitles } from '../../src/titles/many-titles.ts';
import { TitleError } from '../../src/titles/reasons.ts';
import type { TitleAnswer, TitleSource, TitleWish } from '../../src/titles/title-source.ts';
import { noSignal, titled } from './fake-ask.ts';
import { start } from './start-titles.ts';

interface Asked {
  readonly url: string;
  readonly signal: AbortSignal;
  readonly wish: TitleWish | undefined;
  readonly answer: (answer: TitleAnswer) => void;
}

/** A source that answers when it is told to, and at once with `cancelled` when it is no longer wanted. */
function source(): { titles: TitleSource; asked: Asked[] } {
  const asked: Asked[] = [];
  const titles: TitleSource = (url, signal, wish) => {
    return new Promise((answer) => {
      if (signal.aborted) answer({ reason: 'cancelled' });
      else asked.push({ url, signal, wish, answer });
      signal.addEventListener('abort', () => answer({ reason: 'cancelled' }));
    });
  };
  return { titles, asked };
}

/** Gives addresses of one page each on so many sites. */
const onSites = (count: number) => Array.from({ length: count }, (_, at) => `https://${at}.example/`);

describe('manyTitles', () => {
  it('asks each address once, in its turn, and tells how far it is', async () => {
    const { titles, asked } = source();
    const told: string[] = [];
    const urls = ['https://a.example/', 'https://b.example/', 'https://a.example/'];
    const answersTo = manyTitles(titles, urls, noSignal(), ({ url, done, count }) => {
      told.push(`${url} ${done}/${count}`);
    });
    const [a, b] = asked;
    b?.answer({ reason: 'not-found' });
    a?.answer({ title: 'A' });
    assert.deepEqual(
      [...(await answersTo(urls))],
      [
        ['https://a.example/', { title: 'A' }],
        ['https://b.example/', { reason: 'not-found' }],
      ],
    );
    assert.deepEqual(told, ['https://b.example/ 1/2', 'https://a.example/ 2/2']);
    assert.deepEqual(
      asked.map(({ url, wish }) => [url, wish]),
      [
        ['https://a.example/', { urgency: 'in-turn' }],
        ['https://b.example/', { urgency: 'in-turn' }],
      ],
    );
  });

  it('gives the answers to some as soon as these are there', async () => {
    const { titles, asked } = source();
    const answersTo = manyTitles(titles, onSites(2), noSignal());
    asked[0]?.answer({ title: 'A' });
    assert.deepEqual(
      [...(await answersTo(['https://0.example/']))],
      [['https://0.example/', { title: 'A' }]],
    );
  });

  it('waits for a single page as long as a person does', () => {
    const { titles, asked } = source();
    manyTitles(titles, ['https://a.example/', 'https://a.example/'], noSignal());
    assert.deepEqual(asked[0]?.wish, { urgency: 'now' });
  });

  it('leaves a site alone between two of its pages, and asks others meanwhile', async () => {
    const { titles, clock, times } = start(() => titled('A page'));
    const urls = ['https://a.com/1', 'https://a.com/2', 'https://a.com/3', 'https://b.com/1'];
    assert.equal((await manyTitles(titles, urls, noSignal())(urls)).size, 4);
    assert.deepEqual(clock.waits, [500, 500]);
    assert.equal(times.length, 4);
  });

  it('answers at once when it is cancelled, and keeps what has come', async () => {
    const { titles, asked } = source();
    const stop = new AbortController();
    const urls = onSites(2);
    const answersTo = manyTitles(titles, urls, stop.signal);
    asked[0]?.answer({ title: 'A' });
    await new Promise(setImmediate);
    stop.abort();
    const [first, second] = [...(await answersTo(urls)).values()];
    assert.deepEqual([first, second], [{ title: 'A' }, { reason: 'cancelled' }]);
    const after = await manyTitles(titles, urls, stop.signal)(urls);
    assert.deepEqual([...after.values()], [{ reason: 'cancelled' }, { reason: 'cancelled' }]);
    assert.equal(asked.length, 2);
  });

  it('asks nothing that is no web address', async () => {
    const { titles, web } = start(() => titled('A page'));
    const found = await manyTitles(titles, ['https://%%/'], noSignal())(['https://%%/']);
    assert.deepEqual([...found], [['https://%%/', { reason: 'not-web-address' }]]);
    assert.equal(web.asked.length, 0);
  });

  it('listens once, however many are asked', () => {
    const { titles, asked } = source();
    const { signal } = new AbortController();
    manyTitles(titles, onSites(40), signal);
    assert.equal(getEventListeners(signal, 'abort').length, 1);
    assert.equal(new Set(asked.map((one) => one.signal)).size, 40);
  });

  for (const [name, sites, offline, stops] of [
    ['asks nothing more once no site can be looked up', 5, 3, true],
    ['asks nothing more of the only site without a connection', 1, 1, true],
    ['goes on where single sites cannot be looked up', 5, 2, false],
  ] as const) {
    it(name, async () => {
      const { titles, asked } = source();
      const urls = Array.from({ length: 10 }, (_, at) => `https://${at % sites}.example/${at}`);
      const answersTo = manyTitles(titles, urls, noSignal());
      for (const one of asked.slice(0, offline)) one.answer({ reason: 'offline' });
      await new Promise(setImmediate);
      for (const one of asked.slice(offline)) one.answer({ title: 'late' });
      const titledUrls = [...(await answersTo(urls)).values()].filter((answer) => 'title' in answer);
      assert.equal(titledUrls.length, stops ? 0 : urls.length - offline);
    });
  }

  it('says of all that was not asked that there is no connection', async () => {
    const { titles, web } = start(() => new TitleError('offline', 'EAI_AGAIN'));
    const answers = await manyTitles(titles, onSites(40), noSignal())(onSites(40));
    const reasons = [...answers.values()].map((answer) => 'reason' in answer && answer.reason);
    assert.deepEqual(new Set(reasons), new Set(['offline']));
    assert.ok(web.asked.length < 20, `${web.asked.length} were asked`);
  });

  it('goes on without a name server once a page has come', async () => {
    const { titles, asked } = source();
    const answersTo = manyTitles(titles, onSites(9), noSignal());
    asked[0]?.answer({ title: 'here' });
    for (const one of asked.slice(1, 8)) one.answer({ reason: 'offline' });
    await new Promise(setImmediate);
    asked[8]?.answer({ title: 'there' });
    assert.deepEqual((await answersTo(onSites(9))).get('https://8.example/'), { title: 'there' });
  });
});
