import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { cleanUrl, findTracking } from '../../src/notes/links/url.ts';

const parameter = fc.constantFrom(
  'v=1',
  'utm_source=a',
  'fbclid=b',
  'q=%20+',
  'a',
  'b=',
  '',
  'gclid',
  'amp;x=1',
  'redirect=https://b?utm_a=1',
  's=2',
  '雨=1',
  'a\\',
  '\\',
);
const urls = fc
  .record({
    site: fc.constantFrom(
      'https://a.example.com/x',
      'https://x.com',
      'http://youtu.be/a',
      'www.a.example.com',
      '',
    ),
    query: fc.array(parameter, { maxLength: 6 }),
    joint: fc.constantFrom('&', '&amp;', '\\&'),
    fragment: fc.constantFrom('', '#', '#top', '#?utm_source=a&v=1', '\\#a'),
  })
  .map(({ site, query, joint, fragment }) => `${site}?${query.join(joint)}${fragment}`);

test('cleaning twice is cleaning once', () => {
  fc.assert(
    fc.property(fc.oneof(urls, fc.string(), fc.webUrl({ withQueryParameters: true })), (url) => {
      assert.equal(cleanUrl(cleanUrl(url)), cleanUrl(url));
    }),
    { numRuns: 2000 },
  );
});

test('what remains keeps its order and every byte', () => {
  fc.assert(
    fc.property(
      fc.array(
        parameter.filter((it) => !/[\\;]|^$/.test(it)),
        { maxLength: 8 },
      ),
      fc.constantFrom('', '#a?utm_source=b'),
      (all, fragment) => {
        const kept = all.filter((name) => !/^(?:utm_source|fbclid|gclid)\b/.test(name));
        const query = (names: readonly string[]) => (names.length > 0 ? `?${names.join('&')}` : '');
        assert.equal(
          cleanUrl(`https://a.example.com/${query(all)}${fragment}`),
          `https://a.example.com/${query(kept)}${fragment}`,
        );
      },
    ),
    { numRuns: 2000 },
  );
});

test('the edits are in order, apart, and remove only', () => {
  fc.assert(
    fc.property(urls, (url) => {
      let end = 0;
      for (const { span, text } of findTracking(url).edits) {
        assert.ok(end <= span.start && span.start < span.end && span.end <= url.length);
        assert.equal(text, '');
        end = span.end;
      }
    }),
  );
});
