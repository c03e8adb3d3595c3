import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileTitle } from '../../src/titles/read/file-title.ts';

const URL = 'https://example.com/files/%E8%B3%87%E6%96%99.pdf?v=1';

/** Values of the header, and the titles made of them. */
const NAMES: Readonly<Record<string, string>> = {
  '': '資料',
  inline: '資料',
  'attachment; filename="a b.pdf"': 'a b',
  'attachment; filename=plan.zip': 'plan.zip',
  'ATTACHMENT; FileName = "x.PDF" ; size=1': 'x',
  "attachment; filename=old.pdf; filename*=UTF-8''%E8%B1%86.pdf": '豆',
  "attachment; filename*=utf-8'ja'%E8%B1%86.pdf; filename=old.pdf": '豆',
  "attachment; filename*=ISO-8859-1'en'%A3%20rates.pdf": '£ rates',
  "attachment; filename*=UTF-8''%FF.pdf; filename=old.pdf": 'old',
  "attachment; filename*=none''x.pdf": '資料',
  'attachment; filename*=broken.pdf': '資料',
  'attachment; filename="a \\"b\\".pdf"': 'a "b"',
  'attachment; filename="../../etc/passwd"': 'passwd',
  'attachment; filename="C:\\\\x\\\\y.txt"': 'y.txt',
  'attachment; filename="%E8%B1%86.pdf"': '豆',
  'attachment; filename="100%.pdf"': '100%',
  [`attachment; filename="${Buffer.from('豆.pdf').toString('latin1')}"`]: '豆',
  'attachment; filename="caf\xe9.pdf"': 'café',
  // 「資料」 in Shift_JIS.
  'attachment; filename="\x8e\x91\x97\xbf.zip"': '資料.zip',
  'attachment; filename="%8e%91%97%bf.zip"': '資料.zip',
  'attachment; filename=""': '資料',
  'attachment; filename=".pdf"': '.pdf',
};

describe('the title of a file', () => {
  for (const [disposition, title] of Object.entries(NAMES)) {
    it(`is ${title} by ${JSON.stringify(disposition)}`, () =>
      assert.equal(fileTitle(URL, disposition), title));
  }

  it('is the last part of the address', () => {
    assert.equal(fileTitle('https://example.com/a/photo.png', ''), 'photo.png');
    assert.equal(fileTitle('https://example.com/a/b/', ''), 'b');
    assert.equal(fileTitle('https://example.com/100%.txt', ''), '100%.txt');
    // 「資料」 in EUC-JP.
    assert.equal(fileTitle('https://example.com/%bb%f1%ce%c1.pdf', ''), '資料');
    assert.equal(fileTitle('https://example.com/', ''), undefined);
  });

  it('is found in time', () => {
    for (const hard of ['; filename="', ';filename=\\', '; '.repeat(8), "filename*=''", '"\\'])
      fileTitle(URL, hard.repeat(32_768 / hard.length));
  });
});
