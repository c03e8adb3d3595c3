import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { applyEdits, overlapSearch, overlaps, type Span, trimmed, within } from '../../src/notes/span.ts';

/** A text and spans of it that are in order and apart. */
const textAndSpans = fc.string({ maxLength: 40 }).chain((text) =>
  fc.tuple(
    fc.constant(text),
    fc.uniqueArray(fc.nat(text.length), { maxLength: 12 }).map((offsets): Span[] => {
      const ordered = offsets.toSorted((a, b) => a - b);
      return ordered.flatMap((start, at) => (at % 2 === 0 ? [{ start, end: ordered[at + 1] ?? start }] : []));
    }),
  ),
);

test('edits replace exactly their spans, in whatever order they come', () => {
  fc.assert(
    fc.property(textAndSpans, fc.string(), ([text, spans], by) => {
      let expected = '';
      let at = 0;
      for (const { start, end } of spans) {
        expected += text.slice(at, start) + by;
        at = end;
      }
      const edits = spans.map((span) => ({ span, text: by }));
      assert.equal(applyEdits(text, edits), expected + text.slice(at));
      assert.equal(applyEdits(text, edits.toReversed()), expected + text.slice(at));
    }),
  );
});

test('no edits leave the text', () => {
  assert.equal(applyEdits('rain', []), 'rain');
});

test('searches find what a scan finds', () => {
  fc.assert(
    fc.property(textAndSpans, fc.nat(40), fc.nat(10), ([, spans], start, length) => {
      const span = { start, end: start + length };
      assert.equal(
        overlapSearch(spans)(span),
        spans.find((one) => overlaps(one, span)),
      );
      assert.deepEqual(
        within(spans, span),
        spans.filter((one) => one.start >= span.start && one.end <= span.end),
      );
    }),
  );
});

test('white space around a slice is left out', () => {
  assert.deepEqual(trimmed('a  b\t', 1, 5), { start: 3, end: 4, raw: 'b' });
  assert.deepEqual(trimmed('a  \u3000', 1, 4), { start: 4, end: 4, raw: '' });
});
