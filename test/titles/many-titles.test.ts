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
    const found = manyTitles(titles, ['a', 'b', 'a'], new AbortController().signal, ({ url, done, count }) =>
      told.push(`${url} ${done}/${count}`),
    );
    const [a, b] = asked;
    b?.answer({ reason: 'not-found' });
    a?.answer({ title: 'A' });
    assert.deepEqual(
      [...(await found)],
      [
        ['b', { reason: 'not-found' }],
        ['a', { title: 'A' }],
      ],
    );
    assert.deepEqual(told, ['b 1/2', 'a 2/2']);
    assert.deepEqual(
      asked.map(({ url, wish }) => [url, wish]),
      [
        ['a', { urgency: 'in-turn' }],
        ['b', { urgency: 'in-turn' }],
      ],
    );
  });

  it('gives what has come when it is cancelled', async () => {
    const { titles, asked } = source();
    const stop = new AbortController();
    const found = manyTitles(titles, ['a', 'b'], stop.signal);
    asked[0]?.answer({ title: 'A' });
    await new Promise(setImmediate);
    stop.abort();
    assert.deepEqual([...(await found)], [['a', { title: 'A' }]]);
    assert.equal((await manyTitles(titles, ['c'], stop.signal)).size, 0);
    assert.equal(asked.length, 2);
  });

  it('asks nothing more once it is offline', async () => {
    const { titles, asked } = source();
    const found = manyTitles(titles, ['a', 'b', 'c'], new AbortController().signal);
    asked[0]?.answer({ title: 'A' });
    asked[1]?.answer({ reason: 'offline' });
    assert.deepEqual(
      [...(await found)],
      [
        ['a', { title: 'A' }],
        ['b', { reason: 'offline' }],
      ],
    );
  });
});
