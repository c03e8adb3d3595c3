import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyChanges, type Change, markTyped, type Pending } from '../../src/notes/pending.ts';
import { applyEdits } from '../../src/notes/span.ts';

const URL = 'https://a.b/';

function edited(text: string, changes: readonly Change[]): string {
  return applyEdits(
    text,
    changes.map(({ start, end, text }) => ({ span: { start, end }, text })),
  );
}

function waiting(text: string, id = 0): Pending {
  const start = text.indexOf(URL);
  return { id, url: URL, span: { start, end: start + URL.length }, typed: false };
}

const TEXT = `one\ntwo ${URL} three\nfour`;
const at = (part: string) => TEXT.indexOf(part);

/** How the text changes, and whether the address then stands on a line that was typed in. */
const MOVES: [string, Change[], boolean][] = [
  ['text typed on a line above', [{ start: 0, end: 3, text: 'longer\nlines' }], false],
  ['a line deleted below', [{ start: at('\nfour'), end: TEXT.length, text: '' }], true],
  ['text typed below', [{ start: at('our'), end: at('our'), text: 'x' }], false],
  ['text typed on its line', [{ start: at('three'), end: at('three'), text: 'x' }], true],
  ['text typed right before it', [{ start: at(URL), end: at(URL), text: 'x' }], true],
  ['text typed right behind it', [{ start: at(' three'), end: at(' three'), text: 'を' }], true],
  ['the same address pasted right before it', [{ start: at(URL), end: at(URL), text: URL }], true],
  [
    'its neighbours deleted',
    [
      { start: at(' three'), end: at('\nfour'), text: '' },
      { start: 0, end: at(URL), text: '' },
    ],
    true,
  ],
  [
    'lines added above and text typed on its line',
    [
      { start: 0, end: 0, text: 'line\n'.repeat(20) },
      { start: at('three'), end: at('three'), text: 'x' },
    ],
    true,
  ],
  [
    'several changes in any order',
    [
      { start: 0, end: 0, text: 'a' },
      { start: at('four'), end: at('four'), text: 'b' },
      { start: 1, end: 3, text: '' },
    ],
    false,
  ],
];

/** What happens to the address, and how. */
const DROPS: [string, Change[]][] = [
  ['typed in', [{ start: at(URL) + 3, end: at(URL) + 3, text: 'x' }]],
  ['deleted', [{ start: at(URL), end: at(URL) + URL.length, text: '' }]],
  ['deleted with its line', [{ start: 4, end: at('four'), text: '' }]],
  ['shortened', [{ start: at(' three') - 1, end: at('three'), text: '' }]],
  ['replaced by itself', [{ start: 0, end: TEXT.length, text: TEXT }]],
];

describe('applyChanges', () => {
  for (const [name, changes, typed] of MOVES) {
    it(`moves with ${name}`, () => {
      const after = edited(TEXT, changes);
      const [moved, ...others] = markTyped(applyChanges([waiting(TEXT, 7)], changes, after), changes, after);
      const start = after.lastIndexOf(URL);
      assert.deepEqual(moved, { id: 7, url: URL, span: { start, end: start + URL.length }, typed });
      assert.deepEqual(others, []);
    });
  }

  for (const [name, changes] of DROPS) {
    it(`drops an address that is ${name}`, () => {
      assert.deepEqual(applyChanges([waiting(TEXT)], changes, edited(TEXT, changes)), []);
    });
  }
});
