import assert from 'node:assert/strict';
import type { RequestListener } from 'node:http';
import { describe, it } from 'node:test';
import type { TitleAnswer } from '../../src/titles/title-source.ts';
import { answer, around, ask, page, serve } from './serve.ts';

// 「表示ソ能」 and 「日本語①」, each in the bytes of its encoding; the first has 0x5C as second bytes.
const SHIFT_JIS = Buffer.from('955c8ea6835c945c', 'hex');
const EUC_JP = Buffer.from('c6fccbdcb8eca1a1ada1', 'hex');

/** What is done, by a site that answers so, and the title. */
const TITLES: [string, RequestListener, string][] = [
  ['reads a title', page('<title>A page</title>'), 'A page'],
  ['reads XHTML', page('<title>A page</title>', 'application/xhtml+xml'), 'A page'],
  [
    'obeys the charset of the header',
    page(around('', SHIFT_JIS), 'text/html; charset=Shift_JIS'),
    '表示ソ能',
  ],
  ['obeys a meta charset', page(around('<meta charset="shift_jis">', SHIFT_JIS), 'text/html'), '表示ソ能'],
  [
    'obeys an http-equiv charset',
    page(
      around(
        '<!--[if !IE]><!--><meta http-equiv=Content-Type content="text/html; charset=EUC-JP"><!--<![endif]-->',
        EUC_JP,
      ),
      'text/html',
    ),
    '日本語　①',
  ],
  [
    'prefers the header to the meta',
    page(around('<meta charset=utf-8>', EUC_JP), 'text/html;charset="euc-jp"'),
    '日本語　①',
  ],
  [
    'ignores a meta in a comment',
    page(around('<!-- <meta charset=utf-8> --><meta charset=sjis>', SHIFT_JIS), 'text/html'),
    '表示ソ能',
  ],
  ['prefers the byte order mark', page('\ufeff<title>題名</title>', 'text/html; charset=euc-jp'), '題名'],
  ['reads UTF-16', page(Buffer.from('\ufeff<title>題名</title>', 'utf16le'), 'text/html'), '題名'],
  ['takes an unknown charset for UTF-8', page('<title>題名</title>', 'text/html; charset=none'), '題名'],
  [
    'reads windows-1252',
    page(around('', Buffer.from([0x93, 0x61, 0x94, 0x80])), 'text/html; charset=latin1'),
    '“a”€',
  ],
  ['reads entities', page('<title>R&amp;D &#12354;&#x3044; &#150; &hearts;</title>'), 'R&D あい – ♥'],
  ['needs no type', (_, response) => response.end('<title>x y</title>'), 'x y'],
  ['mends wrong declarations', page(around('<meta charset=utf-8>', SHIFT_JIS), 'text/html'), '表示ソ能'],
  [
    'mends one Japanese encoding that is declared as another',
    page(around('', SHIFT_JIS), 'text/html; charset=euc-jp'),
    '表示ソ能',
  ],
  ['ends at the limit with a title before it', page(`<title>Big</title>${'x'.repeat(2_000_000)}`), 'Big'],
];

/** A site that answers so, and why there is no title. */
const REASONS: [string, RequestListener, string][] = [
  ['a page without title', page('<head></head><p>x'), 'no-title'],
  ['an empty body', page(''), 'no-title'],
  ['no content', (_, response) => response.writeHead(204, { 'content-type': 'text/html' }).end(), 'no-title'],
  ['an unclosed title', page('<title>half'), 'no-title'],
  ['a nice error page', page('<title>So sorry</title>', 'text/html', 404), 'not-found'],
  ['a site that keeps programs out', page('<title>So sorry</title>', 'text/html', 403), 'forbidden'],
  ['plain text without a name', page('<title>x y</title>', 'text/plain'), 'not-html'],
  ['a placeholder', page('<title>Just a moment...</title>'), 'placeholder'],
  ['a broken connection', (request) => request.socket.destroy(), 'connection-lost'],
  [
    'a page broken off before its title ends',
    (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': 999 });
      response.write('<title>half', () => response.destroy());
    },
    'connection-lost',
  ],
];

describe('a title from the loopback address', () => {
  for (const [name, listener, title] of TITLES) {
    it(name, async () => assert.deepEqual(await answer(listener), { title }));
  }

  for (const [name, listener, reason] of REASONS) {
    it(`gives no title for ${name}`, async () => assert.equal(reasonOf(await answer(listener)), reason));
  }

  it('tries a failing site again', async () => {
    let asked = 0;
    const result = await answer((request, response) => {
      asked += 1;
      page(`<title>Answer ${asked}</title>`, 'text/html', asked === 1 ? 503 : 200)(request, response);
    });
    assert.deepEqual(result, { title: 'Answer 2' });
  });

  it('follows redirects and stops at a sign-in page', async () => {
    const origin = await serve((request, response) => {
      if (request.url === '/old') response.writeHead(302, { location: '/new' }).end();
      else if (request.url === '/members') response.writeHead(302, { location: '/login?from=members' }).end();
      else page('<title>At last</title>')(request, response);
    });
    assert.deepEqual(await ask(`${origin}/old`), { title: 'At last' });
    assert.deepEqual(await ask(`${origin}/members`), { reason: 'sign-in' });
  });
});

describe('a page that leads on by its markup', () => {
  it('does not find out what else runs on a host that the user trusts', async () => {
    let asked = 0;
    const secret = await serve((request, response) => {
      asked += 1;
      page('<title>Secret</title>')(request, response);
    });
    const leading = page(`<meta http-equiv=refresh content="0; url=${secret}">`);
    assert.deepEqual(await answer(leading), { reason: 'bad-redirect' });
    assert.equal(asked, 0);
  });
});

function reasonOf(found: TitleAnswer): string {
  return 'reason' in found ? found.reason : found.title;
}
