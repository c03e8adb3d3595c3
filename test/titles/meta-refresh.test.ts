import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { refreshTarget } from '../../src/titles/read/meta-refresh.ts';
import { cpuTime } from './cpu-time.ts';

describe('refreshTarget', () => {
  const targets: Record<string, string | undefined> = {
    '0; url=/a': '/a',
    '0;URL="/a b"': '/a b',
    " 5.5 , url = '/a' x": '/a',
    '0 https://a.b/': 'https://a.b/',
    '.5;/a': '/a',
    "0;url='/a": '/a',
    '0;url': 'url',
    '5': undefined,
    '0;': undefined,
    '0;url=': undefined,
    '0;url=""': undefined,
    'url=/a': undefined,
    '0url=/a': undefined,
    '': undefined,
  };
  for (const [content, target] of Object.entries(targets)) {
    it(`reads ${JSON.stringify(content)}`, () => assert.equal(refreshTarget(content), target));
  }

  it('is quick for long ones', async () => {
    const time = await cpuTime(() => {
      for (const long of [' ', '1', '.', ';', '1 ', '0;"', 'url='])
        refreshTarget(`0${long.repeat(200_000)}\0`);
    });
    assert.ok(time < 1000, `${time} ms`);
  });
});
