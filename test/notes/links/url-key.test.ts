import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { cleanUrl } from '../../../src/notes/links/url.ts';
import { urlKey } from '../../../src/notes/links/url-key.ts';

for (const [a, b] of [
  ['https://a.example.com/x', 'http://a.example.com/x'],
  ['https://a.example.com/x', 'https://www.a.example.com/x'],
  ['https://a.example.com/x', 'https://a.example.com/x/'],
  ['https://a.example.com', 'https://a.example.com/'],
  ['https://a.example.com/x', 'HTTPS://A.EXAMPLE.com/x'],
  ['https://a.example.com/x', 'https://a.example.com:443/x'],
  ['https://a.example.com/x?v=1', 'https://a.example.com/x/?v=1'],
  ['https://a.example.com/x?v=1', 'https://a.example.com/x?v=1&utm_source=b'],
  ['https://a.example.com/x', 'https://a.example.com/x?'],
  ['https://a.example.com/x', 'https://a.example.com/x#'],
  ['https://youtu.be/niwa1', 'https://www.youtube.com/watch?v=niwa1'],
  ['https://youtu.be/niwa1?t=3', 'https://m.youtube.com/watch?v=niwa1&t=3'],
  ['https://youtu.be/niwa1?si=a', 'https://www.youtube.com/watch?feature=b&v=niwa1'],
  ['https://youtu.be/niwa1', 'https://www.youtube.com/live/niwa1'],
  ['https://youtu.be/niwa1', 'https://www.youtube.com/shorts/niwa1/'],
] as const) {
  test(`${a} and ${b} are the same page`, () => {
    assert.equal(urlKey(a), urlKey(b));
  });
}

for (const [a, b] of [
  ['https://a.example.com/x', 'https://a.example.com/X'],
  ['https://a.example.com/x', 'https://b.example.com/x'],
  ['https://a.example.com/x#one', 'https://a.example.com/x#two'],
  ['https://a.example.com/x#one', 'https://a.example.com/x'],
  ['https://a.example.com/x?v=1', 'https://a.example.com/x?v=2'],
  ['https://a.example.com/x?v=1', 'https://a.example.com/x'],
  ['https://a.example.com:8080/x', 'https://a.example.com/x'],
  ['https://youtu.be/niwa1', 'https://youtu.be/niwa2'],
  ['https://youtu.be/niwa1', 'https://youtu.be/niwa1?t=3'],
  ['https://www.youtube.com/watch?v=niwa1', 'https://www.youtube.com/watch?v=niwa1&list=a'],
  ['https://www.youtube.com/@kaze', 'https://www.youtube.com/@ame'],
  ['https://youtu.be/', 'https://www.youtube.com/watch'],
] as const) {
  test(`${a} and ${b} are two pages`, () => {
    assert.notEqual(urlKey(a), urlKey(b));
  });
}

test('a key is the same whatever tracking and whatever scheme', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
      assert.equal(urlKey(cleanUrl(url)), urlKey(url));
      assert.equal(urlKey(url.replace(/^https?/, 'http')), urlKey(url.replace(/^https?/, 'https')));
    }),
  );
});

test('anything has a key', () => {
  for (const url of ['', 'rain', 'mailto:a@example.com', 'https://', '#top', 'https:///x']) {
    assert.equal(typeof urlKey(url), 'string');
  }
});
