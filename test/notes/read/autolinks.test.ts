import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { AUTOLINKS, AUTOLINKS_OF_URLS, mayHoldMail } from '../../../src/notes/read/autolinks.ts';

const PARTS = [
  ...['http://', 'https://a.b', 'www.', 'www.a.b', 'W', 'h', 'a', 'x.', '.com', '日'],
  ...['@', ' @kaze', '@host.example', ' ', '\n', '\n- ', '[', ']', '(', ')', '![', '<', '>'],
  ...['`', '*', '_', '-', '+', '/', '&amp;', '\\', '~', ':'],
];

const parserOf = (constructs: typeof AUTOLINKS) =>
  unified()
    .use(function autolinks(this: Processor) {
      Object.assign(this.data(), {
        micromarkExtensions: [constructs],
        fromMarkdownExtensions: [gfmAutolinkLiteralFromMarkdown()],
      });
    })
    .use(remarkParse)
    .freeze();

const full = parserOf(AUTOLINKS);
const ofUrls = parserOf(AUTOLINKS_OF_URLS);

const written = (parser: typeof full, text: string) => JSON.stringify(parser.parse(text));

describe('autolinks of URLs alone', () => {
  it('are all autolinks of a text that holds no mail address', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PARTS), { maxLength: 15 }), (parts) => {
        const text = parts.join('');
        fc.pre(!mayHoldMail(text));
        assert.equal(written(ofUrls, text), written(full, text));
      }),
      { numRuns: 1000 },
    );
  });

  it('are not all where there is one', () => {
    for (const text of [
      'kaze@host.example',
      'k-@host.example',
      '日k_@host.example',
      '&#107;+@host.example',
    ]) {
      assert.ok(mayHoldMail(text), text);
    }
    const text = 'Write to kaze@host.example or see https://a.example.';
    const link = '"url":"mailto:kaze@host.example"';
    assert.ok(written(full, text).includes(link));
    assert.ok(!mayHoldMail('Hosted by @kaze, [@ame](https://a.example/@ame)'));
  });
});
