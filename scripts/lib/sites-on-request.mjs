import { json } from 'node:stream/consumers';
import { serveSite } from './serve-site.mjs';

/**
 * Sites for tests that run in a browser, which cannot serve any: a test asks for one, is told each request that the site gets,
 * and says what is answered.
 */
export class SitesOnRequest {
  /** @type {Map<string, SiteOnRequest>} */
  #sites = new Map();

  /**
   * Answers a request of a test: `POST` opens a site, `GET <origin>` waits for what it is asked next (404 once it is closed),
   * `PUT <origin>/<number>` answers that, `DELETE <origin>` closes the site.
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:http').ServerResponse} response
   * @param {readonly string[]} path
   */
  async answer(request, response, [origin = '', number = '']) {
    const site = this.#sites.get(origin);
    if (request.method === 'POST') return response.end(JSON.stringify(await this.#open()));
    if (request.method === 'GET') return site ? site.tell(response) : response.writeHead(404).end();
    if (request.method === 'PUT') site?.answer(Number(number), await json(request));
    if (request.method === 'DELETE') await this.#close(origin);
    return response.end();
  }

  /** Closes all sites. */
  async stop() {
    for (const origin of [...this.#sites.keys()]) await this.#close(origin);
  }

  async #open() {
    const site = new SiteOnRequest();
    const origin = await site.open();
    this.#sites.set(origin, site);
    return { origin };
  }

  /** @param {string} origin */
  async #close(origin) {
    const site = this.#sites.get(origin);
    this.#sites.delete(origin);
    await site?.stop();
  }
}

/** @typedef {import('./serve-site.mjs').Answer} Answer */

class SiteOnRequest {
  /** @type {((answer: Answer) => void)[]} */
  #waiting = [];
  /** What the test has not been told yet. @type {string[]} */
  #asked = [];
  /** @type {import('node:http').ServerResponse | undefined} */
  #listener;
  /** @type {import('./serve-site.mjs').ServedSite | undefined} */
  #served;

  async open() {
    this.#served = await serveSite(
      (asked) =>
        new Promise((resolve) => {
          this.#asked.push(JSON.stringify({ ...asked, number: this.#waiting.push(resolve) - 1 }));
          this.#tell();
        }),
    );
    return this.#served.origin;
  }

  /** @param {import('node:http').ServerResponse} response */
  tell(response) {
    this.#listener = response;
    this.#tell();
  }

  /** @param {number} number @param {unknown} answer */
  answer(number, answer) {
    this.#waiting[number]?.(/** @type {Answer} */ (answer));
  }

  async stop() {
    this.#listener?.writeHead(404).end();
    await this.#served?.stop();
  }

  #tell() {
    const asked = this.#listener && this.#asked.shift();
    if (asked === undefined) return;
    this.#listener?.end(asked);
    this.#listener = undefined;
  }
}
