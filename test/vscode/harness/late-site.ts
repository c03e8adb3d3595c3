import { type Answer, serveSite } from '../../../scripts/lib/serve-site.mjs';
import { until } from '../../../scripts/lib/until.mjs';

/** A site on the loopback address whose pages answer when they are told to, to browsers too; those named `missing` answer 404. */
export class LateSite {
  static #sites = 0;
  /** The names of all pages asked for, in order. */
  readonly asked: string[] = [];
  #close: () => Promise<void> = async () => undefined;
  #origin = '';
  /** Titles are remembered by address, and a port may come twice. */
  #number = 0;
  readonly #waiting = new Map<string, (answer: Answer) => void>();

  static async open(): Promise<LateSite> {
    const site = new LateSite();
    LateSite.#sites += 1;
    site.#number = LateSite.#sites;
    const { origin, stop } = await serveSite(({ path }) => site.#ask(path.split('/').at(-1) ?? ''));
    site.#origin = origin;
    site.#close = stop;
    return site;
  }

  /** Refuses what waits: of a site that is gone, a browser tells for long that it is closed. */
  async stop(): Promise<void> {
    for (const page of this.#waiting.keys()) this.#send(page, 404);
    await this.#close();
  }

  url(page: string): string {
    return `${this.#origin}/${this.#number}/${page}`;
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

  #ask(page: string): Promise<Answer> {
    this.asked.push(page);
    return new Promise((resolve) => {
      this.#waiting.set(page, resolve);
    });
  }

  #send(page: string, status: number): void {
    const answer = this.#waiting.get(page);
    this.#waiting.delete(page);
    answer?.({ status, html: `<title>On ${page}</title>` });
  }
}
