import assert from 'node:assert/strict';
import test from 'node:test';
import { evenLineEnds } from '../../src/notes/line-ends.ts';

test('a text whose lines all end alike stays as it is', () => {
  for (const text of ['', 'a', 'a\nb\n', 'a\r\nb\r\n']) {
    assert.equal(evenLineEnds(text), text);
  }
});

test('lines that end in several ways end as most of them do, and in LF where there are as many', () => {
  assert.equal(evenLineEnds('a\nb\nc\r\n'), 'a\nb\nc\n');
  assert.equal(evenLineEnds('a\r\nb\r\nc\n'), 'a\r\nb\r\nc\r\n');
  assert.equal(evenLineEnds('a\r\nb\n'), 'a\nb\n');
});

test('a lone CR ends a line too, and counts as a CRLF', () => {
  assert.equal(evenLineEnds('a\rb\rc\n'), 'a\r\nb\r\nc\r\n');
  assert.equal(evenLineEnds('a\rb\nc\n'), 'a\nb\nc\n');
});
