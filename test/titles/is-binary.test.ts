import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isBinary } from '../../src/titles/decode/is-binary.ts';
import { readPage } from '../../src/titles/read/read-page.ts';

const BEGINNINGS = {
  PNG: '\x89PNG\r\n\x1a\n\0\0\0\rIHDR',
  JPEG: '\xff\xd8\xff\xe0\0\x10JFIF\0',
  ZIP: 'PK\x03\x04\n\0\0\0',
  PDF: '%PDF-1.7\n1 0 obj\n',
  MP4: '\0\0\0\x18ftypmp42',
  gzip: '\x1f\x8b\x08\0',
};

describe('isBinary', () => {
  for (const [name, beginning] of Object.entries(BEGINNINGS)) {
    it(`knows ${name}, in which no title is looked for`, async () => {
      const bytes = Buffer.from(`${beginning}<title>no</title>`, 'latin1');
      assert.equal(isBinary(bytes), true);
      async function* body() {
        yield bytes;
        assert.fail('more was wanted');
      }
      const page = { url: 'https://a.b/', contentType: '', body, close: () => undefined };
      assert.deepEqual(await readPage(page), { titles: [] });
    });
  }

  const texts = ['', '\0', '<title>\0\x07</title>', ' \r\n\t\f<p>', '日本語 <b>', '\x1b$B', 'P', '%', '%PDF'];
  for (const text of texts) {
    it(`does not take ${JSON.stringify(text)} for binary`, () => {
      assert.equal(isBinary(Buffer.from(text)), false);
    });
  }

  it('knows UTF-16 for text, from its first byte on', () => {
    for (const mark of ['\ufeff', '']) {
      const little = Buffer.from(`${mark}<p>`, 'utf16le');
      for (const page of [little, Buffer.from(little).swap16()]) {
        for (let length = 0; length <= page.length; length += 1) {
          assert.equal(isBinary(page.subarray(0, length)), false);
        }
      }
    }
  });
});
