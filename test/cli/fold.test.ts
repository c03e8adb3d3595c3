import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fold } from '../../src/cli/fold.ts';

/** A text, how many columns there are, and its lines. */
const FOLDED: readonly [string, string, number, string[]][] = [
  ['words', 'the quick brown fox', 9, ['the quick', 'brown fox']],
  ['a word that is too long', 'a --stdin-path b', 5, ['a', '--stdin-path', 'b']],
  ['Japanese by the width of its letters', '問題を出力します', 15, ['問題を', '出力します']],
  [
    'Japanese, no stop or particle at the margin',
    '読めないファイルの、理由。',
    8,
    ['読めない', 'ファイルの、', '理由。'],
  ],
  ['Japanese around Latin words', 'ファイル README.md を読む', 18, ['ファイル', 'README.md を読む']],
  ['no bracket at the end of a line', '出力形式 (既定値)', 10, ['出力形式', '(既定値)']],
  ['what is no word', '— …', 1, ['—', '…']],
  ['nothing', '', 9, ['']],
];

describe('a text in columns', () => {
  for (const [name, text, columns, lines] of FOLDED)
    it(`is broken between ${name}`, () => assert.deepEqual(fold(text, columns), lines));
});
