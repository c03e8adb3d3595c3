import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TitleError } from '../../src/titles/reasons.ts';
import { noSignal, titled } from './fake-ask.ts';
import { inTurn, start } from './start-titles.ts';

const URL = 'https://example.com/a';

describe('trying again', () => {
  const passing = [
    ...[408, 425, 429, 500, 502, 503, 504].map((status) => ({ status })),
    new TitleError('connection-lost', 'ECONNRESET'),
  ];
  for (const answer of passing) {
    it(`helps, once and after a moment: ${JSON.stringify(answer)}`, async () => {
      const { web, clock, titles } = start(inTurn(answer, titled('Again')));
      assert.deepEqual(await titles(URL, noSignal()), { title: 'Again' });
      assert.equal(web.asked.length, 2);
      assert.ok(clock.waits.length === 1 && clock.waits.every((wait) => wait >= 500 && wait <= 1500));
    });
  }

  const lasting = [
    ...[400, 401, 403, 404, 410, 451, 501].map((status) => ({ status })),
    ...(['tls', 'private-address', 'dns', 'refused', 'timeout'] as const).map((code) => new TitleError(code)),
  ];
  for (const answer of lasting) {
    it(`does not help: ${JSON.stringify(answer)}`, async () => {
      const { web, titles } = start(inTurn(answer, titled('Again')));
      assert.ok('reason' in (await titles(URL, noSignal())));
      assert.equal(web.asked.length, 1);
    });
  }

  it('does not go on for ever', async () => {
    const { web, titles } = start(() => ({ status: 503 }));
    assert.deepEqual(await titles(URL, noSignal()), { reason: 'server-error', detail: '503' });
    assert.equal(web.asked.length, 2);
  });

  it('waits as long as the site says, if that is not long', async () => {
    const busy = (retryAfter: string) => inTurn({ status: 503, retryAfter }, titled('Again'));
    const soon = start(busy('2'));
    assert.deepEqual(await soon.titles(URL, noSignal()), { title: 'Again' });
    assert.deepEqual(soon.clock.waits, [2000]);
    const late = start(busy('3'));
    assert.ok('reason' in (await late.titles(URL, noSignal())));
    const inTime = start(busy('20'));
    assert.deepEqual(await inTime.titles(URL, noSignal(), { urgency: 'in-turn' }), { title: 'Again' });
    assert.deepEqual(inTime.clock.waits, [20_000]);
    const tooLate = start(busy('21'));
    assert.ok('reason' in (await tooLate.titles(URL, noSignal(), { urgency: 'in-turn' })));
    const dated = start(busy('Thu, 01 Jan 1970 00:16:41 GMT'));
    assert.deepEqual(await dated.titles(URL, noSignal()), { title: 'Again' });
    assert.deepEqual(dated.clock.waits, [1000]);
  });
});
