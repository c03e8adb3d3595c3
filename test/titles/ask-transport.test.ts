import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { describe, it } from 'node:test';
import { answerRaw, askPage, listen, outcome, readAll, serveRaw } from './loopback.ts';

const OK = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n';

/** What a peer answers, and what comes of it. */
const ANSWERS: readonly (readonly [string, string, 'end' | 'reset', string])[] = [
  ['HTTP/0.9', '<title>x y</title>', 'end', 'bad-response'],
  ['nothing', '', 'end', 'connection-lost'],
  ['a reset', '', 'reset', 'connection-lost'],
  ['half a header', 'HTTP/1.1 200 O', 'end', 'connection-lost'],
  ['two lengths', `${OK}Content-Length: 2\r\nContent-Length: 3\r\n\r\nabc`, 'end', 'bad-response'],
  [
    'a length and chunks',
    `${OK}Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n`,
    'end',
    'bad-response',
  ],
  [
    'a bad size of a chunk',
    `${OK}Transfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n0\r\n\r\n`,
    'end',
    'bad-response',
  ],
  ['too large a header', `${OK}X: ${'x'.repeat(40_000)}\r\n\r\nabc`, 'end', 'bad-response'],
  ['a large header', `${OK}X: ${'x'.repeat(30_000)}\r\n\r\nabc`, 'end', 'abc'],
  ['a body up to the end of the connection', `${OK}\r\nabc`, 'end', 'abc'],
  ['early hints', `HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n${OK}\r\nabc`, 'end', 'abc'],
  [
    'another protocol',
    'HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\nConnection: upgrade\r\n\r\n',
    'end',
    'bad-response',
  ],
];

describe('a peer that answers', () => {
  for (const [name, bytes, end, expected] of ANSWERS) {
    it(`with ${name} gives ${expected}`, async () =>
      assert.equal(await outcome(askPage(`http://${await answerRaw(bytes, end)}/`)), expected));
  }

  for (const [name, bytes, failure] of [
    ['short of its length', `${OK}Content-Length: 99\r\n\r\n<title>x y</title>`, 'connection-lost'],
    [
      'without a last chunk',
      `${OK}Transfer-Encoding: chunked\r\n\r\n12\r\n<title>x y</title>\r\n`,
      'connection-lost',
    ],
    [
      'with a bad second chunk',
      `${OK}Transfer-Encoding: chunked\r\n\r\n12\r\n<title>x y</title>\r\nzz\r\n`,
      'bad-response',
    ],
  ] as const) {
    it(`${name} gives what came before`, async () => {
      const answer = await askPage(`http://${await answerRaw(bytes)}/`);
      assert.deepEqual(await readAll(answer), { text: '<title>x y</title>', failure });
    });
  }

  it('and then resets the connection gives what came before', async () => {
    let reset = () => {};
    const peer = await serveRaw((socket) => {
      reset = () => socket.resetAndDestroy();
      socket.once('data', () => socket.write(`${OK}Content-Length: 99\r\n\r\n<title>x y</title>`));
    });
    const body = (await askPage(`http://${peer}/`)).body()[Symbol.asyncIterator]();
    const first = await body.next();
    assert.equal(Buffer.from(first.value ?? []).toString(), '<title>x y</title>');
    reset();
    await assert.rejects(body.next(), { code: 'connection-lost' });
  });
});

describe('a network', () => {
  const failing = (code: string) => async () => {
    throw Object.assign(new Error(code), { code });
  };
  for (const [code, reason] of [
    ['ENOTFOUND', 'dns'],
    ['EAI_AGAIN', 'offline'],
    ['ENETUNREACH', 'offline'],
    ['EHOSTUNREACH', 'unreachable'],
  ] as const) {
    it(`that says ${code} gives ${reason}`, async () =>
      assert.equal(await outcome(askPage('http://a.example.com/', { resolve: failing(code) })), reason));
  }

  it('that knows no address gives dns', async () =>
    assert.equal(await outcome(askPage('http://a.example.com/', { resolve: async () => [] })), 'dns'));

  it('where nobody listens gives refused', async () => {
    const server = createServer();
    const port = await listen(server);
    await new Promise((resolve) => server.close(resolve));
    assert.equal(await outcome(askPage(`http://127.0.0.1:${port}/`)), 'refused');
    assert.equal(await outcome(askPage(`http://a.example.com:${port}/`)), 'refused');
  });
});
