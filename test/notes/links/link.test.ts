import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Link, Nodes } from 'mdast';
import { markdownLink } from '../../../src/notes/links/link.ts';
import { parse } from '../../../src/notes/parse.ts';

describe('markdownLink', () => {
  const links: [string, string, string][] = [
    ['A title', 'https://a.b/', '[A title](https://a.b/)'],
    ['a](http://evil)[b', 'https://a.b/', '[a\\](http://evil)\\[b](https://a.b/)'],
    [
      '<b> `c` *d* _e_ ~f~ | $g$ \\',
      'https://a.b/',
      '[\\<b\\> \\`c\\` \\*d\\* \\_e\\_ \\~f\\~ \\| \\$g\\$ \\\\](https://a.b/)',
    ],
    ['R&D &amp; &#35; &', 'https://a.b/', '[R&D &amp;amp; &amp;#35; &](https://a.b/)'],
    ['t', 'https://ja.b/日本_(言語)?a=1&b=2#c', '[t](https://ja.b/日本_(言語)?a=1&b=2#c)'],
    ['t', 'https://a.b/(c', '[t](https://a.b/%28c)'],
    ['t', 'https://a.b/)(', '[t](https://a.b/%29%28)'],
    [
      't',
      `https://a.b/${'('.repeat(32)}${')'.repeat(32)}`,
      `[t](https://a.b/${'%28'.repeat(32)}${'%29'.repeat(32)})`,
    ],
    ['t', 'https://a.b/?x&copy;=1', '[t](https://a.b/?x&amp;copy;=1)'],
    ['t', 'https://a.b/\\c<d>|`e f%20', '[t](https://a.b/%5Cc%3Cd%3E%7C%60e%20f%20)'],
  ];
  for (const [title, url, link] of links) {
    it(`writes ${link}`, () => assert.equal(markdownLink(title, url), link));
  }

  it('is read as one link with the title and the address, for any of them', () => {
    fc.assert(
      fc.property(title, address, (text, url) => {
        const [link, ...others] = linksIn(parse(`See: ${markdownLink(text, url)}, 。`));
        assert.ok(link);
        assert.deepEqual(others, []);
        assert.equal(textOf(link), text);
        assert.equal(same(link.url), same(url));
      }),
      { numRuns: 1000 },
    );
  });

  it('stays in its cell of a table and in its item of a list', () => {
    fc.assert(
      fc.property(title, address, (text, url) => {
        const written = markdownLink(text, url);
        // A pipe ends a cell unless a backslash is before it, however many there are.
        assert.doesNotMatch(written, /(?<!\\)\||[\r\n]/);
        for (const line of [`| a | ${written} |`, `- ${written}`, `#### ${written} #`, `${written}\n---`]) {
          const [link, ...others] = linksIn(parse(line));
          assert.ok(link && others.length === 0 && textOf(link) === text, line);
          assert.equal(same(link.url), same(url));
        }
      }),
      { numRuns: 500 },
    );
  });
});

const PIECES = [
  ...'[]()<>!\\`*_~|$&;#"\'@ あ🎉',
  '&amp;',
  '&#35;',
  'https://c.d/',
  'www.e.f',
  'g@h.i',
  '](',
  '<b>',
  '``',
];
const text = fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 3 }));
const title = fc
  .array(text, { maxLength: 12 })
  .map((parts) =>
    parts
      .join('')
      .replace(/[\s\0]+/g, ' ')
      .trim(),
  )
  .filter((joined) => joined !== '');
const nested = fc.integer({ min: 1, max: 40 }).map((depth) => `${'('.repeat(depth)}${')'.repeat(depth)}`);
const address = fc
  .array(fc.oneof({ weight: 4, arbitrary: text }, nested), { maxLength: 8 })
  .map((parts) => `https://a.b/${parts.join('').replace(/[\s\p{Cs}\0]/gu, '')}`);

function linksIn(node: Nodes): Link[] {
  const inside = 'children' in node ? node.children.flatMap(linksIn) : [];
  return node.type === 'link' ? [node, ...inside] : inside;
}

function textOf(link: Link): string {
  return link.children.map((child) => (child.type === 'text' ? child.value : `<${child.type}>`)).join('');
}

function same(url: string): string {
  return url.replace(/[()\\<>|`\p{Cc}]/gu, (character) =>
    encodeURIComponent(character).replace('(', '%28').replace(')', '%29'),
  );
}
