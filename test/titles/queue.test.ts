import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Answering, noSignal, titled } from './fake-ask.ts';
import { settle, start } from './start-titles.ts';

/** A site that answers only when it is told to. */
function slowSite() {
  const waiting: (() => void)[] = [];
  let atOnce = 0;
  let most = 0;
  const answering: Answering = () =>
    new Promise((resolve) => {
      atOnce += 1;
      most = Math.max(most, atOnce);
      waiting.push(() => {
        atOnce -= 1;
        resolve(titled('A page'));
      });
    });
  return { answering, waiting, most: () => most };
}

describe('titles that are wanted in turn', () => {
  it('are asked for one after the other, half a second apart, on one site', async () => {
    const { times, titles } = start();
    const urls = Array.from({ length: 30 }, (_, number) => `https://example.com/${number}`);
    const answers = await Promise.all(urls.map((url) => titles(url, noSignal(), { urgency: 'in-turn' })));
    assert.ok(answers.every((answer) => 'title' in answer));
    assert.equal(times.length, 30);
    assert.ok(times.every((time, at) => at === 0 || time - (times[at - 1] ?? 0) >= 500));
  });

  it('are asked for one after the other from one endpoint', async () => {
    const { titles, times } = start(() => ({ status: 404 }));
    await Promise.all(
      ['https://youtu.be/a', 'https://www.youtube.com/watch?v=b'].map((url) =>
        titles(url, noSignal(), { urgency: 'in-turn' }),
      ),
    );
    assert.equal((times[1] ?? 0) - (times[0] ?? 0), 500);
  });

  it('leave a site alone for longer that is asked too much', async () => {
    const { times, titles } = start(({ url }) =>
      url.endsWith('/0') ? { status: 429, retryAfter: '99' } : titled('A'),
    );
    const urls = ['https://example.com/0', 'https://example.com/1'];
    await Promise.all(urls.map((url) => titles(url, noSignal(), { urgency: 'in-turn' })));
    assert.equal((times[1] ?? 0) - (times[0] ?? 0), 1000);
  });

  it('are asked for on six sites at once', async () => {
    const { answering, waiting, most } = slowSite();
    const { web, titles } = start(answering);
    const urls = Array.from({ length: 9 }, (_, number) => `https://site${number}.com/`);
    const answers = Promise.all(urls.map((url) => titles(url, noSignal(), { urgency: 'in-turn' })));
    while (web.asked.length < 9 || waiting.length > 0) {
      await settle();
      waiting.shift()?.();
    }
    await answers;
    assert.equal(most(), 6);
  });

  it('are not asked for that somebody in a hurry has had meanwhile', async () => {
    const { answering, waiting } = slowSite();
    const { web, titles } = start(answering);
    const first = titles('https://a.com/1', noSignal(), { urgency: 'in-turn' });
    const second = titles('https://a.com/2', noSignal(), { urgency: 'in-turn' });
    const pasted = titles('https://a.com/2', noSignal());
    await settle();
    for (const answer of waiting) answer();
    const answers = await Promise.all([first, second, pasted]);
    assert.ok(answers.every((answer) => 'title' in answer));
    assert.deepEqual(web.asked.toSorted(), ['https://a.com/1', 'https://a.com/2']);
  });

  it('do not hold up what is pasted', async () => {
    const { answering, waiting } = slowSite();
    const { web, titles } = start(answering);
    const urls = Array.from({ length: 30 }, (_, number) => `https://site${number % 9}.com/${number}`);
    const stops = urls.map(() => new AbortController());
    const answers = Promise.all(
      urls.map((url, at) => titles(url, stops[at]?.signal ?? noSignal(), { urgency: 'in-turn' })),
    );
    await settle();
    const pasted = titles('https://site1.com/29', noSignal());
    await settle();
    assert.equal(web.asked.at(-1), 'https://site1.com/29');
    waiting.at(-1)?.();
    assert.deepEqual(await pasted, { title: 'A page' });
    for (const stop of stops) stop.abort();
    assert.ok((await answers).every((answer) => 'reason' in answer && answer.reason === 'cancelled'));
    const { length } = web.asked;
    for (const answer of waiting) answer();
    await settle();
    assert.equal(web.asked.length, length);
  });
});
