import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { asText } from '../../src/notes/as-text.ts';
import { parse } from '../../src/notes/parse.ts';
import { markedText } from './arbitrary.ts';

test('any text is written so that Markdown reads nothing but it', () => {
  fc.assert(
    fc.property(markedText, (text) => {
      const plain = text.replace(/\s+/g, ' ').trim();
      const tree = parse(`[${asText(text)}](https://example.com)\n`);
      const [paragraph] = tree.children;
      const [link] = paragraph?.type === 'paragraph' ? paragraph.children : [];
      assert.ok(link?.type === 'link');
      assert.deepEqual(
        link.children.map((child) => (child.type === 'text' ? child.value : child.type)),
        plain === '' ? [] : [plain],
      );
    }),
    { numRuns: 300 },
  );
});

test('what would be a link, a command or a list is text', () => {
  assert.equal(asText('[a](command:x)'), '\\[a\\]\\(command\\:x\\)');
  assert.equal(asText(' 1. https://a.b\n\n<b>&amp; '), '1\\. https\\:\\/\\/a\\.b \\<b\\>\\&amp\\;');
});
