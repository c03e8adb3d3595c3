import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { brotliCompressSync, createGzip, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { askPage, outcome, readAll } from './loopback.ts';
import { serve } from './serve.ts';

const COMPRESS = { gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync };
const PAGE = `<title>題名</title>${'<p>x'.repeat(20_000)}`;

function encoded(body: Uint8Array, encoding: string): Promise<string> {
  return serve((_, response) => response.writeHead(200, { 'content-encoding': encoding }).end(body));
}

/** Gives the bytes of a gzip file that unpacks to nothing but as many megabytes of one letter. */
async function bomb(megabytes: number): Promise<Uint8Array> {
  const zip = createGzip({ level: 1 });
  const block = Buffer.alloc(1_048_576, 'x');
  const chunks: Uint8Array[] = [];
  zip.on('data', (chunk) => chunks.push(chunk));
  for (let sent = 0; sent < megabytes; sent += 1) await new Promise((resolve) => zip.write(block, resolve));
  await new Promise((resolve) => zip.on('end', resolve).end());
  return Buffer.concat(chunks);
}

describe('a content encoding', () => {
  const encodings: Readonly<Record<string, Uint8Array>> = {
    gzip: gzipSync(PAGE),
    'X-GZIP ': gzipSync(PAGE),
    deflate: deflateSync(PAGE),
    ' Deflate': deflateRawSync(PAGE),
    br: brotliCompressSync(PAGE),
    identity: Buffer.from(PAGE),
    '': Buffer.from(PAGE),
  };
  for (const [name, body] of Object.entries(encodings)) {
    it(`of ${JSON.stringify(name)} is undone`, async () =>
      assert.equal(await outcome(askPage(await encoded(body, name))), PAGE));
  }

  for (const name of ['gzip, gzip', 'gzip, br', 'zstd', 'compress', 'constructor']) {
    it(`of ${name} is not understood`, async () =>
      assert.equal(await outcome(askPage(await encoded(gzipSync(gzipSync(PAGE)), name))), 'bad-response'));
  }

  it('that is not what it says is not understood', async () => {
    for (const name of ['gzip', 'deflate', 'br'])
      assert.equal(await outcome(askPage(await encoded(Buffer.from(PAGE), name))), 'bad-response', name);
  });

  it('of nothing is nothing', async () =>
    assert.equal(await outcome(askPage(await encoded(new Uint8Array(), 'gzip'))), ''));

  it('comes byte by byte', async () => {
    const body = gzipSync('<title>x y</title>');
    const site = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      const next = (at: number) => {
        if (at === body.length) response.end();
        else response.write(body.subarray(at, at + 1), () => setImmediate(() => next(at + 1)));
      };
      next(0);
    });
    assert.equal(await outcome(askPage(site)), '<title>x y</title>');
  });

  for (const name of ['gzip', 'deflate', 'br'] as const) {
    it(`of ${name} gives what came before it broke off`, async () => {
      const hashes = Array.from({ length: 200 }, (_, at) =>
        createHash('sha256').update(`${at}`).digest('hex'),
      );
      const whole = hashes.join('');
      const body = COMPRESS[name](whole);
      const half = body.subarray(0, body.length - 2000);
      const cut = await readAll(await askPage(await encoded(half, name)));
      assert.equal(cut.failure, undefined);
      assert.ok(whole.startsWith(cut.text) && cut.text.length > 5000, `${cut.text.length}`);
      const site = await serve((_, response) => {
        response.writeHead(200, { 'content-encoding': name, 'content-length': 99_999 });
        response.write(half, () => response.destroy());
      });
      const broken = await readAll(await askPage(site));
      assert.deepEqual([broken.text.length, broken.failure], [cut.text.length, 'connection-lost']);
    });
  }

  it('that hides 200 MB is left after one, in little memory', async () => {
    const site = await encoded(await bomb(200), 'gzip');
    const before = process.memoryUsage.rss();
    const { text, failure } = await readAll(await askPage(site));
    const grown = process.memoryUsage.rss() - before;
    assert.deepEqual([text.length, failure], [1_048_576, 'too-large']);
    assert.ok(grown < 50_000_000, `${grown} bytes more are in use`);
  });
});
