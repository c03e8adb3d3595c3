import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cpuTime } from '../cpu-time.ts';
import { urlsOf } from './transferred.ts';

const U = 'https://a.example.com/b';

describe('pastedUrls', () => {
  it('is quick whatever it is given', async () => {
    const pieces = [
      '<a href=x>',
      '<a href=x>y</a>',
      '<',
      '<!--',
      '&',
      '<svg>',
      '<p>',
      ' ',
      '\0',
      '\n',
      '#',
      `${U}\n`,
      '- ',
      '...',
    ];
    const time = await cpuTime(() => {
      for (const piece of pieces) {
        const large = piece.repeat(1_000_000 / piece.length);
        for (const form of ['html', 'mozUrl', 'uriList'] as const) urlsOf({ text: U, [form]: large });
        urlsOf({ text: large });
        urlsOf({ text: U, html: `<a href="${U}">${large}</a>`, mozUrl: `${U}\n${large}x` });
      }
    });
    assert.ok(time < 10_000, `${time} ms`);
  });
});
