import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fold, matchWord } from '../../src/archive/fuzzy.ts';

/** A word, a text, and how the word is found in it. */
const MATCHES: readonly [string, string, ReturnType<typeof matchWord>][] = [
  ['clay', 'A wheel of clay', 'whole'],
  ['LAY', 'A wheel of clay', 'whole'],
  ['ｃｌａｙ', 'A wheel of clay', 'whole'],
  ['ロボット', '庭のろぼっと', 'whole'],
  ['ﾛﾎﾞｯﾄ', '庭のロボット', 'whole'],
  ['壊部品', '一年で壊れた部品の一覧', 'scattered'],
  ['kbnts', 'Kubernetes 1.20', 'scattered'],
  ['whl', 'A wheel of clay', 'scattered'],
  // Not from within a word, too far apart, in another order, and too few letters.
  ['hel', 'A wheels of clay', undefined],
  ['wcy', 'A wheel that turns by itself, and clay', undefined],
  ['lhw', 'A wheel of clay', undefined],
  ['ac', 'A wheel of clay', undefined],
  ['', 'anything', 'whole'],
];

describe('a word in a text', () => {
  for (const [word, text, match] of MATCHES) {
    it(`${word} is ${match ?? 'not found'} in ${text}`, () =>
      assert.equal(matchWord(fold(word), fold(text)), match));
  }
});
