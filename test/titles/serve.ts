import { createServer, type RequestListener } from 'node:http';
import { makeAsk } from '../../src/titles/fetch/ask-node.ts';
import { makeTitles } from '../../src/titles/find-title.ts';
import { LOOPBACK, listen } from './loopback.ts';

/** Starts a site on the loopback address and answers its origin; it ends with the process of the tests. */
export async function serve(listener: RequestListener): Promise<string> {
  return `http://127.0.0.1:${await listen(createServer(listener))}`;
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
