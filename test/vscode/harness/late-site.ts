import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { listen } from '../../../scripts/lib/listen.mjs';
import { until } from '../../../scripts/lib/until.mjs';

/** A site on the loopback address whose pages answer when they are told to, to browsers too; those named `missing` answer 404. */
export class LateSite {
  static #sites = 0;
  /** The names of all pages asked for, in order. */
  readonly asked: string[] = [];
  #close: () => Promise<void> = async () => undefined;
  #authority = '';
  /** Titles are remembered by address, and a port may come twice. */
  #number = 0;
  readonly #waiting = new Map<string, ServerResponse>();
  readonly #server = createServer((request, response) => {
    const page = (request.url ?? '').split('/').at(-1) ?? '';
    this.asked.push(page);
    this.#waiting.set(page, response);
  });

  static async open(): Promise<LateSite> {
    const site = new LateSite();
    LateSite.#sites += 1;
    site.#number = LateSite.#sites;
    const { authority, stop } = await listen(site.#server);
    site.#authority = authority;
    site.#close = stop;
    return site;
  }

  /** Refuses what waits: of a site that is gone, a browser tells for long that it is closed. */
  async stop(): Promise<void> {
    const open = [...this.#waiting].filter(([, response]) => !response.destroyed);
    const closed = open.map(([, response]) => once(response, 'close'));
    for (const [page] of open) this.#send(page, 404);
    await Promise.all(closed);
    await this.#close();
  }

  url(page: string): string {
    return `http://${this.#authority}/${this.#number}/${page}`;
  }

  /** The link that the address of a page becomes. */
  link(page: string): string {
    return `[On ${page}](${this.url(page)})`;
  }

  /** Waits until pages are asked for. */
  async isAsked(...pages: readonly string[]): Promise<void> {
    await until(`requests of ${pages}`, () => pages.every((page) => this.#waiting.has(page)));
  }

  /** Answers pages in this order, once all are asked for. */
  async answer(...pages: readonly string[]): Promise<void> {
    await this.isAsked(...pages);
    for (const page of pages) this.#send(page, page === 'missing' ? 404 : 200);
  }

  /** Answers that there is no such page, once it is asked for. */
  async refuse(page: string): Promise<void> {
    await this.isAsked(page);
    this.#send(page, 404);
  }

  #send(page: string, status: number): void {
    const response = this.#waiting.get(page);
    this.#waiting.delete(page);
    response?.writeHead(status, { 'content-type': 'text/html', 'access-control-allow-origin': '*' });
    response?.end(`<title>On ${page}</title>`);
  }
}
