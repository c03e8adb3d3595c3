import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isWebUrl, pastedUrl } from '../../src/titles/gate/pasted-url.ts';

describe('pastedUrl', () => {
  for (const text of [
    'https://example.com/',
    'HTTP://例え.jp/あ',
    ' https://a.b/c?d=(e)#f\n',
    'http://localhost:80',
  ]) {
    it(`takes ${JSON.stringify(text)}`, () => assert.equal(pastedUrl(text), text.trim()));
  }

  it('takes an address without what nobody sees around it', () => {
    assert.equal(pastedUrl('\u200bhttps://a.b/c\u200b \u2060\n'), 'https://a.b/c');
  });

  const others = [
    '',
    'example.com',
    'https://a.b c',
    'https://a.b\nhttps://c.d',
    'https://me@a.b/',
    'https://:x@a.b/',
    'ftp://a.b',
    'https:a.b',
    'https://',
    '<https://a.b>',
    `https://a.b/${'x'.repeat(2048)}`,
    'https://a.b/\u0007',
  ];
  for (const text of others) {
    it(`leaves ${JSON.stringify(text.slice(0, 40))}`, () => assert.equal(pastedUrl(text), undefined));
  }
});

describe('isWebUrl', () => {
  for (const text of ['https://a.b/c\nhttps://d.e/', 'https://a.b/\tc', 'https://a.b/c\r\n']) {
    it(`leaves ${JSON.stringify(text)}, which a link would not lead to`, () =>
      assert.equal(isWebUrl(text), false));
  }
});
