import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, html as HTML, parse } from 'parse5';
import { readHead } from '../../src/titles/read/read-head.ts';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

const PIECES = [
  '<html>',
  '<head>',
  '</head >',
  '<body class=x>',
  '</body>',
  '<p>',
  '<div>',
  '</div>',
  '<b>',
  '</p>',
  '<br/>',
  '<svg/>',
  '<svg><title>no</title><g><style></g></svg>',
  '<svg><path/><p>',
  '<svg><g></p>',
  '<svg><![CDATA[<title>no</title></svg>]]></svg>',
  '<math><mi>x</mi><title>no</title></math>',
  '<noscript><title>no</title></noscript>',
  '<template>',
  '</template>',
  '<script>',
  '</script>',
  '<!--',
  '-->',
  '--!>',
  '<style>',
  '</style>',
  '<textarea>',
  '</textarea>',
  '<iframe>',
  '</iframe>',
  '<xmp>',
  '</xmp>',
  '<![CDATA[',
  ']]>',
  '<!doctype html>',
  '<?xml?>',
  '</',
  '<',
  '&',
  '"',
  '&amp;',
  'x',
  '日',
  ' ',
  '\n',
  '&#x3042;',
  '<title>A</title>',
  '<title>B</title>',
  '<title a="</title>">',
  '</title>',
  '<TITLE/>',
  '<title>&lt;',
  '</title x>',
];

/** The first title as browsers see it, by a parser that follows the whole standard. */
function firstTitle(node: Node): string | undefined {
  if (!('childNodes' in node)) return undefined;
  if ('tagName' in node && node.tagName === 'title' && node.namespaceURI === HTML.NS.HTML) {
    return node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
  }
  for (const child of node.childNodes) {
    const title = firstTitle(child);
    if (title !== undefined) return title;
  }
  return undefined;
}

describe('readHead beside a whole parser', () => {
  const page = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(''));

  it('sees the title that browsers see', () => {
    let seen = 0;
    fc.assert(
      fc.property(page, (html) => {
        const { title } = readHead(`${html}</title>`);
        const expected = firstTitle(parse(`${html}</title>`))
          ?.replace(/\s+/g, ' ')
          .trim();
        seen += expected ? 1 : 0;
        assert.equal(title ?? '', expected ?? '');
      }),
      { numRuns: 2000, seed: 20261122 },
    );
    assert.ok(seen > 300, `${seen} titles were seen`);
  });
});
