import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { markdownLink } from '../../src/notes/links/link.ts';
import { parse } from '../../src/notes/parse.ts';
import { cleanTitle } from '../../src/titles/clean/clean-title.ts';
import { readHead } from '../../src/titles/read/read-head.ts';

const ADDRESS = 'https://a.b/c_(d)?e=f&g#h';

/** The Markdown of a link to a page with such a title; undefined where it has none. */
function linkOf(html: string): string | undefined {
  const answer = cleanTitle(readHead(`<title>${html}</title>`).title ?? '');
  return 'title' in answer ? markdownLink(answer.title, ADDRESS) : undefined;
}

/** The kinds of nodes of a text, with what is in them. */
function shapeOf(node: Nodes): string {
  if (!('children' in node)) return node.type;
  return `${node.type}(${node.children.map(shapeOf).join(' ')})`;
}

describe('the title of a page as a link', () => {
  const links: Record<string, string> = {
    'a](http://evil)[b': 'a\\](http://evil)\\[b',
    '<img src=x onerror=alert(1)> x': '\\<img src=x onerror=alert(1)\\> x',
    '&lt;script&gt;alert(1)&lt;/script&gt;': '\\<script\\>alert(1)\\</script\\>',
    'a &amp;amp;copy; b': 'a &amp;copy; b',
    'a&#10;&#10;# b&#8232;c': 'a # b c',
    '`code` **bold** ~~x~~ | $y$ \\': '\\`code\\` \\*\\*bold\\*\\* \\~\\~x\\~\\~ \\| \\$y\\$ \\\\',
    '![x](y)': '!\\[x\\](y)',
    '\u202eabc\u2066\u200b\u0007\0def': 'abcdef',
    '👨‍👩‍👧 🇯🇵 ❤️ か\u3099': '👨‍👩‍👧 🇯🇵 ❤️ が',
  };
  for (const [html, text] of Object.entries(links)) {
    it(`is safe for ${JSON.stringify(html)}`, () => assert.equal(linkOf(html), `[${text}](${ADDRESS})`));
  }

  it('is one link with nothing but text, on one line, whatever the page says', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '&#10;',
        '&lt;',
        '](',
        '<b>',
        '&#x5c;',
        '`',
        '![',
        '&#0;',
        '\u2028',
        '&amp;',
        'https://a.b',
        'x@y.z',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const link = linkOf(pieces.join(''));
        if (link === undefined) return;
        assert.doesNotMatch(link, /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
        assert.equal(shapeOf(parse(link)), 'root(paragraph(link(text)))');
      }),
      { numRuns: 1000, seed: 20261122 },
    );
  });
});
