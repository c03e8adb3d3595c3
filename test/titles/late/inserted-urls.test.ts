import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Insertion } from '../../../src/notes/paste/insertion.ts';
import type { Change } from '../../../src/notes/pending.ts';
import { applyEdits } from '../../../src/notes/span.ts';
import { insertedUrls } from '../../../src/titles/late/inserted-urls.ts';

const A = 'https://a.example.com/';
const B = 'https://a.example.com/b';

/** An insertion in which every URL is followed. */
function insertion(offset: number, text: string): Insertion {
  const urls = [...text.matchAll(/https?:[^\s)]+/g)].map(({ 0: url, index }) => ({ url, at: index }));
  return { offset, text, urls };
}

const insert = ({ offset, text }: Insertion): Change => ({ start: offset, end: offset, text });

const TEXT = 'one\n  two\nthree\n';
const LIST = `- ${A}\n- ${B}\n`;

/** What is to be inserted, what is reported, and the URLs that are found. */
const REPORTS: [string, Insertion[], Change[], string[]][] = [
  ['the same address at every cursor', at([15, 0, 3], A), at([3, 15, 0], A).map(insert), [A, A, A]],
  ['several in one text', [insertion(4, LIST)], [insert(insertion(4, LIST))], [A, B]],
  [
    'one longer than the one before',
    [insertion(0, `${B} ${A} ${B}`)],
    [insert(insertion(0, `${B} ${A} ${B}`))],
    [B, A, B],
  ],
  [
    'each in two parts, of which the last is told first',
    at([3, 15], A),
    [15, 3].flatMap((start) => [
      { start, end: start, text: A.slice(1) },
      { start, end: start, text: A.slice(0, 1) },
    ]),
    [A, A],
  ],
  [
    'all cursors in one change that takes the text between along',
    at([0, 3], `${A}\n`),
    [{ start: 0, end: 3, text: `${A}\none${A}\n` }],
    [A, A],
  ],
  [
    'a text that was indented anew',
    [insertion(6, LIST)],
    [{ start: 4, end: 6, text: LIST.replaceAll('-', '    -') }],
    [A, B],
  ],
  [
    'a text that was trimmed, with other line endings',
    [insertion(6, LIST)],
    [insert(insertion(6, LIST.trim().replace('\n', '\r\n')))],
    [A, B],
  ],
  [
    'a text beside a change of the white space around it',
    [insertion(6, A)],
    [{ start: 4, end: 6, text: '' }, insert(insertion(6, A)), { start: 9, end: 10, text: '\n\n' }],
    [A],
  ],
  ['only those that are there', [insertion(4, LIST)], [insert(insertion(4, `- ${B}\n`))], [B]],
  ['nothing elsewhere', at([0, 3], A), at([1], A).map(insert), []],
  ['nothing in another paste', at([0], A), at([0], B).map(insert), []],
  ['nothing in another text', at([0], A), at([0], 'x').map(insert), []],
  ['nothing where nothing changed', at([0], A), [], []],
];

function at(offsets: readonly number[], text: string): Insertion[] {
  return offsets.map((offset) => insertion(offset, text));
}

describe('insertedUrls', () => {
  for (const [name, insertions, changes, expected] of REPORTS) {
    it(`finds ${name}`, () => {
      const found = insertedUrls(insertions, changes);
      const edits = changes.map(({ start, end, text }) => ({ span: { start, end }, text }));
      const text = applyEdits(TEXT, edits);
      assert.deepEqual(
        found.map(({ url }) => url),
        expected,
      );
      assert.deepEqual(
        found.map(({ start, end }) => text.slice(start, end)),
        expected,
      );
      assert.equal(new Set(found.map(({ start }) => start)).size, expected.length);
    });
  }

  it('tells the titles that are known', () => {
    const known = { offset: 0, text: A, urls: [{ url: A, at: 0, title: 'Robots' }] };
    assert.deepEqual(insertedUrls([known], [insert(known)]), [
      { url: A, title: 'Robots', start: 0, end: A.length },
    ]);
  });
});
