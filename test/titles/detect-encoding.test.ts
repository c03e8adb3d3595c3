import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { decodeAgain, decodePage } from '../../src/titles/decode/decode-page.ts';
import { encodeJapanese, type Japanese } from './encode-japanese.ts';
import { encodedPage, titleOf } from './encoded-page.ts';

const HTML = 'text/html';

const TITLES =
  '日本語 東京 一覧 番組 写真 科学 試験 北海道 駅 第10回ポッドキャスト クラウド トップページ はじめに 使い方'.split(
    ' ',
  );

describe('a page without a declared encoding', () => {
  for (const encoding of ['shift_jis', 'euc-jp', 'iso-2022-jp'] as const) {
    it(`detects ${encoding} that nobody declares`, () => {
      for (const title of TITLES) {
        assert.equal(titleOf(encodedPage('', title, encoding)), title);
      }
    });
  }

  it('detects any Japanese with a word in kana, cut anywhere', () => {
    const kana = fc.constantFrom(...'あいうえおかきくけこがぎぐげごさしすせそアイウエオカキクケコンー、。');
    const kanji = fc.constantFrom(...'日本語東京回話技術開発者会議番組公開 0aZ');
    const text = fc
      .tuple(fc.array(kanji, { maxLength: 8 }), fc.array(kana, { minLength: 3, maxLength: 12 }))
      .map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(
        text,
        fc.constantFrom<Japanese>('shift_jis', 'euc-jp', 'iso-2022-jp'),
        fc.nat(30),
        (title, encoding, cut) => {
          const bytes = Buffer.concat([
            encodedPage('', title, encoding),
            encodeJapanese(`<h1>${title}</h1>`, encoding),
          ]);
          assert.equal(titleOf(bytes.subarray(0, bytes.length - Math.min(cut, 4 + title.length))), title);
        },
      ),
      { numRuns: 500, seed: 20261122 },
    );
  });
});

describe('decodeAgain', () => {
  it('reads what is not in the encoding that is declared', () => {
    for (const encoding of ['shift_jis', 'euc-jp'] as const) {
      const bytes = encodedPage('<meta charset=utf-8>', '表示ソ能のはなし', encoding);
      assert.match(decodePage(bytes, HTML), /\ufffd/);
      assert.match(decodeAgain(bytes, HTML) ?? '', /表示ソ能のはなし/);
    }
    assert.match(decodeAgain(encodedPage('', 'café', 'latin1'), 'text/html; charset=utf-8') ?? '', /café/);
  });

  it('keeps UTF-8 into which somebody else has written a broken character', () => {
    const bytes = encodedPage('', 'A sound \ufffd name', 'utf8');
    assert.match(decodeAgain(bytes, 'text/html; charset=utf-8') ?? '', /A sound \ufffd name/);
  });

  it('keeps UTF-8 in which one character is broken', () => {
    for (const title of ['日本', '題名のない話', 'これはとても長い題名です。ポッドキャストの話']) {
      const bytes = Buffer.from(encodedPage('', title, 'utf8'));
      const cut = Buffer.concat([bytes.subarray(0, bytes.indexOf('</title>') - 1), Buffer.from('</title>')]);
      assert.match(decodeAgain(cut, 'text/html; charset=utf-8') ?? '', /<title>[^<]+\ufffd<\/title>/);
    }
  });
});
