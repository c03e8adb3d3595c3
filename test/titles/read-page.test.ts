import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readPage } from '../../src/titles/read/read-page.ts';
import { TitleError } from '../../src/titles/reasons.ts';
import { cpuTime } from './cpu-time.ts';
import { encodeJapanese } from './encode-japanese.ts';

const URL = 'https://www.example.com/a/b';

interface Body {
  readonly contentType?: string;
  readonly url?: string;
  /** What the body does after its last chunk; it ends where absent. */
  readonly afterwards?: () => Promise<void>;
}

/** Reads a page whose bytes come in chunks; tells how many of them were wanted and whether the page was let go. */
async function read(
  chunks: readonly (string | Uint8Array)[],
  { contentType = 'text/html', url = URL, afterwards }: Body = {},
) {
  let taken = 0;
  let closed = 0;
  async function* body() {
    for (const chunk of chunks) {
      taken += 1;
      yield Buffer.from(chunk as string);
    }
    await afterwards?.();
  }
  const close = () => {
    closed += 1;
  };
  const page = { url, contentType, body, close };
  const head = await readPage(page).finally(() => assert.equal(closed, 1));
  return { ...head, taken };
}

async function titles(html: string | Uint8Array, body: Body = {}) {
  return (await read([html], body)).titles;
}

const bytewise = (bytes: string | Uint8Array) =>
  Array.from(Buffer.from(bytes as string), (byte) => Uint8Array.of(byte));
const breakOff = () => Promise.reject(new TitleError('connection-lost'));
const stall = () => assert.fail('more was wanted');

const OG = '<meta property="og:title" content="Of the graph">';
const TWITTER = '<meta name="twitter:title" content="Of the card">';

describe('readPage', () => {
  it('gives the titles in the order of their worth', async () => {
    const html = `<title>A page - Site</title>${TWITTER}${OG}</head><h1>Heading</h1>`;
    assert.deepEqual(await titles(html), ['Of the graph', 'Of the card', 'A page - Site']);
    assert.deepEqual(await titles(`<h1>Heading</h1>${TWITTER}`), ['Of the card']);
    assert.deepEqual(await titles('<title></title><title>no</title><h1>Heading</h1>'), ['Heading']);
    assert.deepEqual(await titles(`${OG}<title>Of the graph</title>`), ['Of the graph']);
    for (const nothing of ['', 'text', '<p>x']) assert.deepEqual(await titles(nothing), []);
  });

  it('passes by what a site says of all its pages', async () => {
    const site = '<meta property=og:site_name content="My Site">';
    for (const generic of ['my site', 'www.example.com', 'EXAMPLE.COM', 'Ｍｙ Site']) {
      const html = `${site}<meta property=og:title content="${generic}">`;
      assert.deepEqual(await titles(`${html}<title>A page</title>`), ['A page']);
      assert.deepEqual(await titles(`${html}<h1>Heading</h1>`), ['Heading']);
    }
    assert.deepEqual(await read([`${site}<title>My Site</title></head>`]), {
      titles: ['My Site'],
      siteName: 'My Site',
      taken: 1,
    });
  });

  it('tells where a page leads to that has nothing but an address for a title', async () => {
    const short =
      '<noscript><META http-equiv="refresh" content="0;URL=https://b.c/d"></noscript><title>https://b.c/d</title></head>';
    assert.deepEqual(await read([short]), { titles: [], refresh: 'https://b.c/d', taken: 1 });
    const relative = await read(['<base href="/x/"><meta http-equiv=refresh content="1; url=y#z">']);
    assert.equal(relative.refresh, 'https://www.example.com/x/y#z');
    assert.equal(
      (await read(['<meta http-equiv=refresh content="0;http://["><base href=http://[>'])).refresh,
      undefined,
    );
  });

  it('reads no more than it needs', async () => {
    const rest = '<p>rest';
    const bodies = [
      ['<title>A</title></head>', rest],
      ['<title>A</ti', 'tle></he', 'ad><p>', rest],
      ['<title>A</title><bo', 'dy class=x', '>', rest],
      [OG, '<title>A</title', '>', rest],
      ['<title>A</title><meta content=B property=og:ti', 'tle', '>', rest],
      ['<!-- </head> -->', '<title>A</title>', '</head>', rest],
    ];
    for (const chunks of bodies) {
      const { titles, taken } = await read(chunks);
      assert.equal(titles.at(-1), 'A');
      assert.equal(taken, chunks.length - 1, chunks.join(''));
    }
    assert.equal((await read(['<title>A</title>', rest])).taken, 2);
  });

  it('reads a page that comes byte by byte and then no more, in every encoding', async () => {
    const html = '<html><head><title>日本語のはなし</title></head>';
    const pages = [
      Buffer.from(html),
      Buffer.from(`\ufeff${html} `, 'utf16le'),
      ...(['shift_jis', 'euc-jp', 'iso-2022-jp'] as const).map((name) => encodeJapanese(html, name)),
    ];
    for (const page of pages) {
      assert.deepEqual((await read(bytewise(page), { afterwards: stall as () => Promise<void> })).titles, [
        '日本語のはなし',
      ]);
    }
  });

  it('tries another encoding where a title cannot be decoded', async () => {
    const page = encodeJapanese(`<title>表示ソ能</title>`, 'shift_jis');
    assert.deepEqual(await titles(page, { contentType: 'text/html; charset=utf-8' }), ['表示ソ能']);
    const cut = Buffer.concat([
      Buffer.from('<title>日本語'),
      Uint8Array.of(0xe3, 0x81),
      Buffer.from('</title>'),
    ]);
    assert.deepEqual(await titles(cut), ['日本語\ufffd']);
  });

  it('counts what came before the page broke off', async () => {
    assert.deepEqual((await read(['<title>A</title><p'], { afterwards: breakOff })).titles, ['A']);
    assert.deepEqual((await read([`${OG}<title>ha`], { afterwards: breakOff })).titles, ['Of the graph']);
    for (const half of ['<title>half', '', '<meta property=og:title content="half']) {
      await assert.rejects(read([half], { afterwards: breakOff }), { code: 'connection-lost' });
    }
  });

  it('stops at a megabyte', async () => {
    const chunk = '<p>'.repeat(21_846);
    const { taken, titles } = await read(['<h1>A</h1>', ...Array.from({ length: 100 }, () => chunk)]);
    assert.deepEqual(titles, ['A']);
    assert.equal(taken, 17);
  });

  it('looks at a page only a few times', async () => {
    const chunks = Array.from({ length: 280 }, () => '<!--</head><body></title>og:title>-->'.repeat(100));
    const time = await cpuTime(() => read(chunks));
    assert.ok(time < 2000, `${time} ms`);
  });
});
