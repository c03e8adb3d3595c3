import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pastedUrl } from '../../src/titles/pasted-url.ts';
import { readTitle } from '../../src/titles/read-title.ts';

describe('readTitle', () => {
  const titles = {
    '<TITLE lang=ja>a</TITLE >': 'a',
    '<!-- <title>no</title> --><title>a</title>': 'a',
    '<script>"<title>no</title>"</script><title>a</title>': 'a',
    '<style><title>no</title></style><title>a</title>': 'a',
    '<svg><title>no</title></svg><title>a</title><title>no</title>': 'a',
    '<!--><title>a</title>': 'a',
    '<title></title><title>no</title>': '',
    '<titles>no</titles><title>a <b>b</title>': 'a <b>b',
  };
  for (const [html, title] of Object.entries(titles)) {
    it(`finds the title of ${html}`, () => assert.deepEqual(readTitle(html), { done: true, title }));
  }

  for (const html of ['<head></head><title>late</title>', '<body><title>late</title>']) {
    it(`stops at the end of the head: ${html}`, () => assert.deepEqual(readTitle(html), { done: true }));
  }

  for (const html of [
    '',
    '<title>half',
    '<title',
    '<!-- <title>no</title>',
    '<script></head><title>no</title>',
    '<svg><title>no</title>',
  ]) {
    it(`waits for more after ${html}`, () => assert.deepEqual(readTitle(html), { done: false }));
  }

  for (const hard of ['<', '<!--', '<!-->', '<title', '<script>', '<svg></svg>', '</head', '<div>']) {
    it(`is quick on half a megabyte of ${hard}`, () => {
      const start = performance.now();
      readTitle(hard.repeat(524_288 / hard.length));
      assert.ok(performance.now() - start < 1000);
    });
  }
});

describe('pastedUrl', () => {
  for (const text of [
    'https://example.com/',
    'HTTP://例え.jp/あ',
    ' https://a.b/c?d=(e)#f\n',
    'http://localhost:80',
  ]) {
    it(`takes ${JSON.stringify(text)}`, () => assert.equal(pastedUrl(text), text.trim()));
  }

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
