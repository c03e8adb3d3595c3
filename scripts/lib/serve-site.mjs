import { once } from 'node:events';
import { createServer } from 'node:http';
import { setImmediate } from 'node:timers/promises';
import { listen } from './listen.mjs';

/**
 * What a site is asked: the path, and the headers by their names in small letters.
 * @typedef {{ readonly path: string, readonly headers: Readonly<Record<string, string | string[] | undefined>> }} Asked
 */

/**
 * What a site answers: a page of HTML, or another place to look at.
 * @typedef {{ readonly status?: number, readonly html?: string, readonly location?: string }} Answer
 */

/** @typedef {{ readonly origin: string, readonly stop: () => Promise<void> }} ServedSite */

/**
 * Serves a site on the loopback address that pages of other sites may read; `answer` tells what, as soon as it likes. What has been
 * answered is sent before the site stops: of one that is gone while it is asked, a browser tells for long that it is closed.
 * @param {(asked: Asked) => Answer | Promise<Answer>} answer
 * @returns {Promise<ServedSite>}
 */
export async function serveSite(answer) {
  /** @type {Set<Promise<unknown>>} */
  const sending = new Set();
  const server = createServer(async ({ url = '', headers }, response) => {
    const { status = 200, html = '', location } = await answer({ path: url, headers });
    if (response.destroyed) return;
    const sent = once(response, 'close').finally(() => sending.delete(sent));
    sending.add(sent);
    response.setHeader('access-control-allow-origin', '*');
    if (location) response.writeHead(302, { location }).end();
    else response.writeHead(status, { 'content-type': 'text/html' }).end(html);
  });
  const { authority, stop } = await listen(server);
  const stopSite = async () => {
    await setImmediate();
    await Promise.all(sending);
    await stop();
  };
  return { origin: `http://${authority}`, stop: stopSite };
}
