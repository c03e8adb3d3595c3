import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pastedUrls } from '../../../src/titles/transfer/pasted-urls.ts';

const A = 'https://a.example.com/b';
const B = 'http://例え.jp/あ?c=(d)';

function urlsOf(text: string, uriList?: string): string[] {
  return pastedUrls({ text, ...(uriList !== undefined && { uriList }) }).map(({ url }) => url);
}

describe('pastedUrls', () => {
  const texts: Record<string, string[]> = {
    [A]: [A],
    [` ${A}\r\n`]: [A],
    [`${A}\n${B}`]: [A, B],
    [`\n${A}\r\n\r\n${B}\r\n${A}\r\n`]: [A, B, A],
    [`${A}\r${B}`]: [A, B],
    [`${A}\t${B}`]: [A, B],
    [`- ${A}\n- ${B}`]: [A, B],
    [`  * ${A}\n\t+ ${B}`]: [A, B],
    [`1. ${A}\n2) ${B}`]: [A, B],
    [`・${A}\n• ${B}\n・\u3000${A}`]: [A, B, A],
    [`${A}\n- ${B}`]: [A, B],
  };
  for (const [text, expected] of Object.entries(texts)) {
    it(`finds what ${JSON.stringify(text)} lists`, () => assert.deepEqual(urlsOf(text), expected));
  }

  const others = [
    '',
    ' \n\t ',
    `see ${A}`,
    `${A} see`,
    `${A} ${B}`,
    `${A}\nsee`,
    `Title\t${A}`,
    `Title\n${A}`,
    `- ${A}`,
    `-${A}\n-${B}`,
    `> ${A}\n> ${B}`,
    `#### ${A}\n#### ${B}`,
    `- [Title](${A})\n- [Title](${B})`,
    `${A}\nwww.example.com`,
    'www.example.com',
    `${A}\nmailto:a@example.com`,
    `${A}\nfile:///home/a`,
    `${A}\nhttps://me:secret@example.com/`,
    `<${A}>`,
    `${A},\nhttps://`,
    `${A}\n`.repeat(201),
    `${A}\nhttps://a.example.com/${'x'.repeat(2048)}`,
  ];
  for (const text of others) {
    it(`finds none in ${JSON.stringify(text.slice(0, 60))}`, () => assert.deepEqual(urlsOf(text), []));
  }

  it('reads a list of addresses before any other text', () => {
    assert.deepEqual(urlsOf('something', `# from a page\r\n${A}\r\n#\r\n${B}\r\n`), [A, B]);
    assert.deepEqual(urlsOf(A, `${A}\r\n`), [A]);
    assert.deepEqual(urlsOf(A, ' \r\n'), [A]);
    assert.deepEqual(urlsOf(A, 'file:///home/a/b.md\r\n'), []);
    assert.deepEqual(urlsOf(A, `${A}\r\nvscode-remote://ssh/home\r\n`), []);
    assert.deepEqual(urlsOf('', `# nothing`), []);
  });
});
