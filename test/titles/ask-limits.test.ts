import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TitleError } from '../../src/titles/reasons.ts';
import { askPage, outcome, readAll, serveRaw } from './loopback.ts';
import { serve } from './serve.ts';

const OK = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n';

describe('the deadline', () => {
  const late = new TitleError('timeout');

  it('ends a wait for an answer', async () => {
    const stop = new AbortController();
    const peer = await serveRaw((socket) => socket.once('data', () => stop.abort(late)));
    assert.equal(await outcome(askPage(`http://${peer}/`, stop)), 'timeout');
  });

  it('ends a header and a body that come byte by byte', async () => {
    for (const beginning of [`${OK}X: `, `${OK}\r\n`]) {
      const stop = new AbortController();
      const peer = await serveRaw((socket) => {
        let sent = 0;
        const drip = () => {
          sent += 1;
          if (sent === 50) stop.abort(late);
          else socket.write('x', () => setImmediate(drip));
        };
        socket.once('data', () => socket.write(beginning, drip));
      });
      assert.equal(await outcome(askPage(`http://${peer}/`, stop)), 'timeout');
    }
  });

  it('ends a question for an address that nobody answers', async () => {
    const stop = new AbortController();
    const resolve = () => {
      setImmediate(() => stop.abort(late));
      return new Promise<never>(() => undefined);
    };
    assert.equal(
      await outcome(askPage('http://a.example.com/', { signal: stop.signal, resolve })),
      'timeout',
    );
  });

  it('lets go of the connection, also when nobody waits any more', async () => {
    const stop = new AbortController();
    const closed = new Promise((resolve) => {
      serveRaw((socket) => {
        socket.on('close', resolve).once('data', () => stop.abort());
      }).then((peer) => assert.rejects(askPage(`http://${peer}/`, stop), { code: 'cancelled' }));
    });
    await closed;
  });

  it('is over before it begins', async () => {
    const signal = AbortSignal.abort(late);
    await assert.rejects(askPage('http://a.example.com/', { signal, resolve: async () => [] }), {
      code: 'timeout',
    });
  });
});

describe('what a body may have', () => {
  it('ends after 512 KiB', async () => {
    let close = () => {};
    const closed = new Promise<void>((resolve) => {
      close = resolve;
    });
    const site = await serve((_, response) => {
      const more = () => response.write('x'.repeat(65_536), (error) => (error ? undefined : more()));
      response.on('close', close);
      more();
    });
    const { text, failure } = await readAll(await askPage(site));
    assert.deepEqual([text.length, failure], [524_288, 'too-large']);
    await closed;
  });

  it('ends after 64 KiB where it is data', async () => {
    const site = await serve((_, response) => response.end('x'.repeat(5_000_000)));
    const { text, failure } = await readAll(await askPage(site, { accept: 'json' }));
    assert.deepEqual([text.length, failure], [65_536, 'too-large']);
  });

  it('may be exactly as much', async () => {
    const site = await serve((_, response) => response.end('x'.repeat(524_288)));
    assert.equal((await outcome(askPage(site))).length, 524_288);
  });

  it('is not read where nobody wants it', async () => {
    const closed = new Promise<void>((resolve, reject) => {
      serve((_, response) =>
        response.on('close', resolve).writeHead(200, { 'content-type': 'image/png' }).write('x'),
      )
        .then((site) => askPage(site))
        .then((answer) => answer.close(), reject);
    });
    await closed;
  });
});
