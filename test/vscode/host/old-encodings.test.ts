import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { decodePage } from '../../../src/titles/decode/decode-page.ts';

/** 「日本」 in the bytes of each encoding; how they are decoded is up to how VS Code was built. */
const PAGES = {
  shift_jis: '93fa967b',
  'euc-jp': 'c6fccbdc',
  'iso-2022-jp': '1b2442467c4b5c1b2842',
  'utf-16be': '65e5672c',
};

describe('the encodings of old pages', () => {
  for (const [label, bytes] of Object.entries(PAGES)) {
    it(`${label} is decoded`, () => {
      const type = `text/html; charset=${label}`;
      const space = label === 'utf-16be' ? '0020' : '20';
      const [title] = decodePage(toBytes(bytes + space), type).split(' ');
      assert.equal(title, '日本');
    });
  }

  it('windows-1252 is decoded', () => {
    assert.equal(decodePage(toBytes('93618094'), 'text/html; charset=windows-1252'), '“a€”');
  });
});

function toBytes(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
