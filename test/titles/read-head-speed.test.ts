import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readHead } from '../../src/titles/read/read-head.ts';
import { cpuTime } from './cpu-time.ts';

describe('readHead', () => {
  const hard = [
    '<',
    '<!--',
    '<!-->',
    '&',
    '&#',
    '&#x',
    '<title',
    '<title>',
    '<script>',
    '<svg>',
    '<svg></svg>',
    '</head',
    '</svg>',
    '<div>',
    '<h1>',
    '<template>',
    '<meta name=og:title>',
    '<![CDATA[',
    "<a '",
    '<a b="',
    '<script><!--<script>',
    '\0',
    '\ufffd',
  ];
  for (const piece of [...hard, 'attributes', 'one attribute', 'digits']) {
    const whole: Record<string, () => string> = {
      attributes: () => `<a ${Array.from({ length: 120_000 }, (_, at) => `a${at}`).join(' ')}>`,
      'one attribute': () => `<a ${'a '.repeat(500_000)}>`,
      digits: () => `<title>&#${'1'.repeat(1_000_000)}`,
    };
    it(`is quick on a megabyte of ${piece}`, async () => {
      const html = whole[piece]?.() ?? piece.repeat(1_048_576 / piece.length);
      const time = await cpuTime(() => readHead(html));
      assert.ok(time < 4000, `${time} ms`);
    });
  }
});
