import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after } from 'node:test';
import { makeAsk } from '../../src/titles/fetch/ask-node.ts';
import { makeTitles } from '../../src/titles/find-title.ts';
import { LOOPBACK } from './loopback.ts';

const servers: Server[] = [];
after(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

/** Starts a site on the loopback address and answers its origin; it ends with the tests of the file. */
export async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Answers every request with one page. */
export function page(
  body: string | Uint8Array,
  contentType = 'text/html; charset=utf-8',
  status = 200,
): RequestListener {
  return (_, response) => response.writeHead(status, { 'content-type': contentType }).end(body);
}

/** Asks for a title as the extension does, but of the loopback address too, and remembers nothing. */
export function ask(url: string, signal = new AbortController().signal) {
  return makeTitles(makeAsk({ userAgent: 'Test/1', languages: 'ja,en;q=0.8', rules: () => LOOPBACK }))(
    url,
    signal,
  );
}

/** Asks a site of its own for a title. */
export async function answer(listener: RequestListener) {
  return ask(await serve(listener));
}

/** A page whose title is given in bytes. */
export function around(before: string, title: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from(`<head>${before}<title>`), title, Buffer.from('</title></head>')]);
}
