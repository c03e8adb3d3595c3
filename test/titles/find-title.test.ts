import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TitleError } from '../../src/titles/reasons.ts';
import { type Answer, noSignal, titled } from './fake-ask.ts';
import { inTurn, settle, start } from './start-titles.ts';

const URL = 'https://example.com/a';
const MINUTE = 60_000;

describe('a source of titles', () => {
  it('asks for nothing but web pages without user names', async () => {
    const { web, titles } = start();
    for (const url of [
      'file:///etc/passwd',
      'data:text/html,<title>x',
      'http://me:secret@a.b/',
      'http://',
      '',
    ]) {
      assert.deepEqual(await titles(url, noSignal()), { reason: 'not-web-address' });
    }
    assert.deepEqual(web.asked, []);
  });

  it('asks for the address without what follows people around, and without its fragment', async () => {
    const { web, titles } = start();
    await titles(`${URL}?utm_source=x&page=2#part`, noSignal());
    assert.deepEqual(web.asked, [`${URL}?page=2`]);
  });

  it('settles whatever happens', async () => {
    const { titles } = start(() => {
      throw new TypeError('a fault of ours');
    });
    assert.deepEqual(await titles(URL, noSignal()), { reason: 'bad-response' });
  });

  it('tells what fills the sentence of a reason', async () => {
    const { titles } = start(() => new TitleError('private-address', '10.0.0.1'));
    assert.deepEqual(await titles(URL, noSignal()), { reason: 'private-address', detail: '10.0.0.1' });
  });
});

describe('what is remembered', () => {
  /** The first answer, and for how many milliseconds it holds. */
  const lifetimes: readonly (readonly [Answer | TitleError, number])[] = [
    [titled('A page'), 24 * 60 * MINUTE],
    [{ status: 404 }, 60 * MINUTE],
    [{ status: 410 }, 60 * MINUTE],
    [{ status: 403 }, 5 * MINUTE],
    [titled(''), 5 * MINUTE],
    [new TitleError('dns'), 5 * MINUTE],
    [new TitleError('timeout'), 5 * MINUTE],
    [new TitleError('private-address', '10.0.0.1'), 0],
    [new TitleError('denied-host'), 0],
    [new TitleError('cancelled'), 0],
    [new TitleError('offline'), 0],
  ];
  for (const [answer, lifetime] of lifetimes) {
    it(`holds for ${lifetime} milliseconds: ${JSON.stringify(answer)}`, async () => {
      const { web, clock, titles } = start(inTurn(answer, titled('Later')));
      const first = await titles(URL, noSignal());
      clock.time += Math.max(0, lifetime - 1);
      if (lifetime > 0) assert.deepEqual(await titles(`${URL}#part`, noSignal()), first);
      assert.equal(web.asked.length, 1);
      clock.time += 1;
      assert.deepEqual(await titles(URL, noSignal()), { title: 'Later' });
    });
  }

  it('is asked for anew where that is wanted, and remembered instead', async () => {
    const { web, titles } = start(inTurn({ status: 404 }, titled('Later')));
    assert.deepEqual(await titles(URL, noSignal()), { reason: 'not-found', detail: '404' });
    assert.deepEqual(await titles(URL, noSignal(), { fresh: true }), { title: 'Later' });
    assert.deepEqual(await titles(URL, noSignal()), { title: 'Later' });
    assert.equal(web.asked.length, 2);
  });

  it('is what was wanted last', async () => {
    const { web, titles } = start();
    const page = (number: number) => titles(`https://example.com/${number}`, noSignal());
    for (let number = 0; number < 500; number += 1) await page(number);
    await page(0);
    await page(500);
    assert.equal(web.asked.length, 501);
    await page(0);
    assert.equal(web.asked.length, 501);
    await page(1);
    assert.equal(web.asked.length, 502);
  });
});

describe('a title that several want at once', () => {
  it('is asked for once', async () => {
    const { web, titles } = start();
    const answers = await Promise.all([titles(URL, noSignal()), titles(`${URL}#part`, noSignal())]);
    assert.deepEqual(answers, [{ title: 'A page' }, { title: 'A page' }]);
    assert.equal(web.asked.length, 1);
  });

  it('is looked for until nobody wants it', async () => {
    const signals: AbortSignal[] = [];
    const { web, titles } = start(({ signal }) => {
      signals.push(signal);
      return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    });
    const [one, two, three] = [new AbortController(), new AbortController(), new AbortController()];
    const answers = [titles(URL, one.signal), titles(URL, two.signal)];
    await settle();
    one.abort();
    assert.deepEqual(await answers[0], { reason: 'cancelled' });
    assert.equal(signals[0]?.aborted, false);
    two.abort();
    assert.deepEqual(await answers[1], { reason: 'cancelled' });
    assert.equal(signals[0]?.aborted, true);
    const third = titles(URL, three.signal);
    await settle();
    assert.equal(web.asked.length, 2);
    three.abort();
    assert.deepEqual(await third, { reason: 'cancelled' });
  });

  it('is not looked for where it is not wanted any more', async () => {
    const { web, titles } = start();
    assert.deepEqual(await titles(URL, AbortSignal.abort()), { reason: 'cancelled' });
    assert.deepEqual(web.asked, []);
  });
});
