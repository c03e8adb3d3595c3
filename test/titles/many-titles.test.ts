import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { manyTitles } from '../../src/titles/many-titles.ts';
import type { TitleAnswer, TitleSource, TitleWish } from '../../src/titles/title-source.ts';

interface Asked {
  readonly url: string;
  readonly wish: TitleWish | undefined;
  readonly answer: (answer: TitleAnswer) => void;
}

/** A source that answers when it is told to, and at once with `cancelled` when it is no longer wanted. */
function source(): { titles: TitleSource; asked: Asked[] } {
  const asked: Asked[] = [];
  const titles: TitleSource = (url, signal, wish) => {
    return new Promise((answer) => {
      if (signal.aborted) answer({ reason: 'cancelled' });
      else asked.push({ url, wish, answer });
      signal.addEventListener('abort', () => answer({ reason: 'cancelled' }));
    });
  };
  return { titles, asked };
}

describe('manyTitles', () => {
  it('asks each address once, in its turn, and tells how far it is', async () => {
    const { titles, asked } = source();
    const told: string[] = [];
    const found = manyTitles(
      titles,
      ['https://a.example/', 'https://b.example/', 'https://a.example/'],
      new AbortController().signal,
      ({ url, done, count }) => told.push(`${url} ${done}/${count}`),
    );
    const [a, b] = asked;
    b?.answer({ reason: 'not-found' });
    a?.answer({ title: 'A' });
    assert.deepEqual(
      [...(await found)],
      [
        ['https://b.example/', { reason: 'not-found' }],
        ['https://a.example/', { title: 'A' }],
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

  it('gives what has come when it is cancelled', async () => {
    const { titles, asked } = source();
    const stop = new AbortController();
    const found = manyTitles(titles, ['https://a.example/', 'https://b.example/'], stop.signal);
    asked[0]?.answer({ title: 'A' });
    await new Promise(setImmediate);
    stop.abort();
    assert.deepEqual([...(await found)], [['https://a.example/', { title: 'A' }]]);
    assert.equal((await manyTitles(titles, ['https://c.example/'], stop.signal)).size, 0);
    assert.equal(asked.length, 2);
  });

  it('asks nothing that is no web address', async () => {
    const { titles, asked } = source();
    const found = await manyTitles(titles, ['https://%%/'], new AbortController().signal);
    assert.deepEqual([...found], [['https://%%/', { reason: 'not-web-address' }]]);
    assert.equal(asked.length, 0);
  });

  for (const [name, sites, offline, stops] of [
    ['asks nothing more once no site can be looked up', 5, 3, true],
    ['asks nothing more of the only site without a connection', 1, 1, true],
    ['goes on where single sites cannot be looked up', 5, 2, false],
  ] as const) {
    it(name, async () => {
      const { titles, asked } = source();
      const urls = Array.from({ length: 10 }, (_, at) => `https://${at % sites}.example/${at}`);
      const found = manyTitles(titles, urls, new AbortController().signal);
      for (const one of asked.slice(0, offline)) one.answer({ reason: 'offline' });
      await new Promise(setImmediate);
      for (const one of asked.slice(offline)) one.answer({ title: 'late' });
      assert.equal((await found).size, stops ? offline : urls.length);
    });
  }

  it('goes on without a name server once a page has come', async () => {
    const { titles, asked } = source();
    const urls = Array.from({ length: 9 }, (_, at) => `https://${at}.example/`);
    const found = manyTitles(titles, urls, new AbortController().signal);
    asked[0]?.answer({ title: 'here' });
    for (const one of asked.slice(1)) one.answer({ reason: 'offline' });
    assert.equal((await found).size, urls.length);
  });
});
