import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { decodeAgain, decodePage } from '../../src/titles/decode/decode-page.ts';
import type { Japanese } from './encode-japanese.ts';
import { encodedPage, titleOf } from './encoded-page.ts';

const HTML = 'text/html';
// Characters whose second byte in Shift_JIS is a backslash, and those that only Windows has.
const HARD = '表示ソ能①㈱～';

describe('decodePage', () => {
  /** What comes before the title, the header, and how the bytes are encoded. */
  const declared: [string, string, Japanese][] = [
    ['<meta charset=Shift_JIS>', HTML, 'shift_jis'],
    ['', 'text/html; charset=Shift_JIS', 'shift_jis'],
    ['<meta http-equiv=Content-Type content="text/html; charset=EUC-JP">', HTML, 'euc-jp'],
    ['<meta charset=iso-2022-jp>', HTML, 'iso-2022-jp'],
    ['<meta charset=shift_jis>', 'text/html;charset=euc-jp', 'euc-jp'],
    ['<meta charset=shift_jis>', 'text/html; charset=none', 'shift_jis'],
    ['<meta charset=shift_jis>', 'text/html; charset=', 'shift_jis'],
    [`<style>${'a{}'.repeat(1000)}</style><meta charset=euc-jp>`, HTML, 'euc-jp'],
    ['<meta charset=cp932>', HTML, 'shift_jis'],
    ['<meta http-equiv=content-type content="text/html; charset=eucjp">', HTML, 'euc-jp'],
    ['<!-- <meta charset=utf-8> --><meta charset=Windows-31J>', HTML, 'shift_jis'],
    ['<meta charset><meta charset=x-sjis>', HTML, 'shift_jis'],
    ...['cp932', 'ms_932', 'win31j', 'x-sjis', 'Windows-31J', 'MS_Kanji'].map(
      (label): [string, string, Japanese] => ['', `text/html; charset=${label}`, 'shift_jis'],
    ),
    ...['eucjp', 'euc_jp', 'UJIS', 'eucJP-ms', 'cp51932', 'x-euc-jp'].map(
      (label): [string, string, Japanese] => ['', `text/html; charset="${label}"`, 'euc-jp'],
    ),
    ...['jis', 'iso-2022-jp-2', 'cp50221', 'csISO2022JP'].map((label): [string, string, Japanese] => [
      '',
      `text/html; charset='${label}'`,
      'iso-2022-jp',
    ]),
  ];
  for (const [head, contentType, encoding] of declared) {
    it(`reads ${encoding} by ${contentType} and ${head.slice(0, 60)}`, () => {
      assert.equal(titleOf(encodedPage(head, HARD, encoding), contentType), HARD);
    });
  }

  const labels = ['"utf-8"', "'utf-8'", 'utf-8;', 'UTF8 ', ' utf-8', 'utf_8', 'utf-8n', 'utf-8, text/html'];
  for (const label of labels) {
    it(`takes charset=${label} for UTF-8`, () => {
      assert.equal(
        titleOf(encodedPage('<meta charset=euc-jp>', 'café', 'utf8'), `text/html; charset=${label}`),
        'café',
      );
    });
  }

  it('follows WHATWG in what comes first', () => {
    const marked = Buffer.from('\ufeff<meta charset=shift_jis><title>題名</title>');
    assert.equal(titleOf(marked, 'text/html; charset=euc-jp'), '題名');
    for (const mark of ['\ufeff', '']) {
      const little = Buffer.from(`${mark}<html><title>題名</title>`, 'utf16le');
      assert.equal(titleOf(little), '題名');
      assert.equal(titleOf(Buffer.from(little).swap16()), '題名');
    }
    assert.equal(titleOf(encodedPage('<meta charset=utf-16>', '題名', 'utf8')), '題名');
    assert.equal(
      titleOf(Buffer.from('<?xml version="1.0" encoding="windows-1251"?><title>\xcf\xf0</title>', 'latin1')),
      'Пр',
    );
  });

  it('reads windows-1252 on every Node, where it is said or nothing else fits', () => {
    const title = Buffer.from('<title>\x93caf\xe9\x94 \x80 \xa9</title>', 'latin1');
    for (const contentType of [HTML, 'text/html; charset=iso-8859-1', 'text/html; charset=x-user-defined']) {
      assert.equal(titleOf(title, contentType), '“café” € ©');
    }
    assert.equal(titleOf(Buffer.from('<title>\xa9 2026 M\xfcller</title>', 'latin1')), '© 2026 Müller');
  });

  it('mends what a server says of all its pages, and what was left over from before UTF-8', () => {
    const bytes = encodedPage('', '題名のない話', 'utf8');
    for (const label of ['iso-8859-1', 'us-ascii', 'windows-1252', 'shift_jis', 'euc-jp', 'utf-16le']) {
      assert.equal(titleOf(bytes, `text/html; charset=${label}`), '題名のない話');
    }
    assert.equal(titleOf(encodedPage('<meta charset=shift_jis>', '題名のない話', 'utf8')), '題名のない話');
    for (const encoding of ['shift_jis', 'euc-jp'] as const) {
      const old = encodedPage(`<meta charset=${encoding}>`, HARD, encoding);
      assert.equal(titleOf(old, 'text/html; charset=iso-8859-1'), HARD);
    }
    const big = Buffer.from('<html><title>題名</title>', 'utf16le').swap16();
    assert.equal(titleOf(big, 'text/html; charset=utf-16'), '題名');
  });

  it('keeps to what is declared where the bytes do not contradict it', () => {
    assert.equal(titleOf(encodedPage('<meta charset=iso-8859-1>', 'Ã©', 'latin1')), 'Ã©');
    assert.equal(titleOf(encodedPage('<meta charset=windows-1251>', '\xcf\xf0\xe8', 'latin1')), 'При');
    assert.equal(titleOf(Buffer.from('<meta charset=gbk><title>\xd6\xd0\xce\xc4</title>', 'latin1')), '中文');
  });

  const broken = [
    '<meta http-equiv=content-type content="text/html; charset=">',
    '<meta http-equiv=content-type content="text/html; charset">',
    '<meta charset=>',
    '<meta charset',
    '<script><meta charset=euc-jp></script>',
    '<title><meta charset=none></title>',
    '<!-- <meta charset=euc-jp>',
  ];
  for (const head of broken) {
    it(`does not fail for ${head}`, () =>
      assert.match(decodePage(encodedPage(head, 'a title', 'utf8'), HTML), /a title/));
  }

  it('does not take for text what nobody decodes', () => {
    const korean = Buffer.from('<meta charset=iso-2022-kr><title>\x1b$)C\x0e0!\x0f</title>', 'latin1');
    assert.match(titleOf(korean) ?? '', /\ufffd/);
    assert.match(
      titleOf(Buffer.from('<title>~{VPND~}</title>'), 'text/html; charset=hz-gb-2312') ?? '',
      /\ufffd/,
    );
    assert.equal(decodeAgain(korean, HTML), undefined);
  });

  it('gives a text for any bytes under any header', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.string({ maxLength: 40 }), (bytes, label) => {
        assert.equal(typeof decodePage(bytes, `text/html; charset=${label}`), 'string');
      }),
    );
  });
});
