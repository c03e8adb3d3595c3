import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answer, around, ask, page, serve } from './serve.ts';

describe('a fetch of a title', () => {
  it('says who asks and nothing else', async () => {
    let headers: NodeJS.Dict<string | string[]> = {};
    await answer((request, response) => {
      headers = request.headers;
      page('<title>x y</title>')(request, response);
    });
    assert.equal(headers['user-agent'], 'Test/1');
    assert.deepEqual(
      Object.keys(headers).filter((name) => /cookie|referer|origin|authorization/.test(name)),
      [],
    );
  });

  it('stops reading at the limit', async () => {
    let sent = 0;
    const { promise: closed, resolve: close } = withResolver();
    const result = await answer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const more = () => {
        sent += 65_536;
        response.write('<p>'.repeat(21_846), (error) => (error ? close() : more()));
      };
      response.on('close', close);
      more();
    });
    assert.deepEqual(result, { reason: 'too-large' });
    await closed;
    assert.ok(sent < 16_000_000, `${sent} bytes were sent`);
  });

  it('lets go of the connection once the title is there', async () => {
    const { promise: closed, resolve: close } = withResolver();
    const start = performance.now();
    const result = await answer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).write('<head><title>Early</title></head>');
      response.on('close', close);
    });
    assert.deepEqual(result, { title: 'Early' });
    await closed;
    // Otherwise the deadline would do it.
    assert.ok(performance.now() - start < 5000);
  });

  it('reads a title that comes byte by byte', async () => {
    const bytes = around('', Buffer.from('日本語'));
    const result = await answer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const next = (at: number) =>
        response.write(bytes.subarray(at, at + 1), () => setImmediate(() => next(at + 1)));
      next(0);
    });
    assert.deepEqual(result, { title: '日本語' });
  });

  it('stops when it is no longer wanted', async () => {
    const stop = new AbortController();
    const origin = await serve(() => stop.abort());
    assert.deepEqual(await ask(origin, stop.signal), { reason: 'cancelled' });
    assert.deepEqual(await ask(origin, AbortSignal.abort()), { reason: 'cancelled' });
  });
});

function withResolver() {
  let resolve = () => {};
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
