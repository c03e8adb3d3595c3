import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makeTitles } from '../../src/titles/find-title.ts';
import { TitleError } from '../../src/titles/reasons.ts';
import { withDeadline } from '../../src/titles/turns/with-deadline.ts';
import { fakeWeb, noSignal } from './fake-ask.ts';
import { settle } from './start-titles.ts';

/** Work that ends only when it is told to, with an error of the network. */
const endless = (signal: AbortSignal) =>
  new Promise<never>((_, reject) =>
    signal.addEventListener('abort', () => reject(new TitleError('connection-lost'))),
  );

describe('a deadline', () => {
  it('is the reason why there is no more', async () => {
    await assert.rejects(withDeadline(1, noSignal(), endless), { code: 'timeout' });
  });

  it('goes with the wish for a title', async () => {
    const stop = new AbortController();
    const work = withDeadline(60_000, stop.signal, endless);
    stop.abort();
    await assert.rejects(work, { code: 'cancelled' });
    await assert.rejects(withDeadline(60_000, stop.signal, endless), { code: 'cancelled' });
  });

  it('leaves what has come in time, and errors, as they are', async () => {
    assert.equal(await withDeadline(60_000, noSignal(), async () => 1), 1);
    const failing = withDeadline(60_000, noSignal(), async () => {
      throw new TitleError('dns');
    });
    await assert.rejects(failing, { code: 'dns' });
  });

  it('is eight seconds after a paste, and more where many titles are wanted in time', async ({ mock }) => {
    mock.timers.enable({ apis: ['setTimeout'] });
    for (const [urgency, seconds] of [
      ['now', 8],
      ['in-turn', 15],
    ] as const) {
      const signals: AbortSignal[] = [];
      const web = fakeWeb(({ signal }) => {
        signals.push(signal);
        return endless(signal);
      });
      const title = makeTitles(web.ask)('https://example.com/', noSignal(), { urgency });
      await settle();
      mock.timers.tick(seconds * 1000 - 1);
      assert.equal(signals[0]?.aborted, false);
      mock.timers.tick(1);
      assert.deepEqual(await title, { reason: 'timeout' });
      assert.equal(web.asked.length, 1);
    }
  });
});
