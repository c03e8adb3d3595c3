import type { Ask, Page, Request } from '../../src/titles/ask.ts';
import { TitleError } from '../../src/titles/reasons.ts';

/** What a pretended site answers; a page with status 200 where nothing else is said. */
export interface Answer {
  readonly body?: string | Uint8Array;
  readonly status?: number;
  readonly contentType?: string;
  readonly disposition?: string;
  readonly retryAfter?: string;
  /** Where redirects have led. */
  readonly url?: string;
}

/** Answers an address; an error is thrown. */
export type Answering = (request: Request) => Answer | TitleError | Promise<Answer | TitleError>;

/** A web that is not there, with all that was asked of it, and all pages that nobody has closed. */
export interface FakeWeb {
  readonly ask: Ask;
  readonly asked: string[];
  readonly open: Set<Page>;
  /** The addresses of all bodies that were read. */
  readonly read: string[];
}

/** Pretends to be the web. */
export function fakeWeb(answering: Answering): FakeWeb {
  const web: FakeWeb = { ask, asked: [], open: new Set(), read: [] };
  async function ask(request: Request): Promise<Page> {
    web.asked.push(request.url);
    if (request.signal.aborted) throw new TitleError('cancelled');
    const answer = await answering(request);
    if (answer instanceof TitleError) throw answer;
    const page = toPage(request, answer, web);
    web.open.add(page);
    return page;
  }
  return web;
}

/** A web of pages by their addresses; what is not among them is not found. */
export function webOf(pages: Readonly<Record<string, Answer | TitleError>>): FakeWeb {
  return fakeWeb(({ url }) => pages[url] ?? { status: 404, body: '<title>No such page</title>' });
}

/** An answer in JSON. */
export function json(answer: unknown): Answer {
  return { body: JSON.stringify(answer), contentType: 'application/json' };
}

/** A page with a title. */
export function titled(title: string): Answer {
  return { body: `<!doctype html><head><title>${title}</title></head><body>` };
}

/** A signal that nobody gives. */
export function noSignal(): AbortSignal {
  return new AbortController().signal;
}

function toPage(request: Request, answer: Answer, web: FakeWeb): Page {
  const { body = '', status = 200, contentType = 'text/html; charset=utf-8', disposition = '' } = answer;
  const page: Page = {
    url: answer.url ?? request.url,
    redirected: answer.url !== undefined,
    status,
    contentType,
    disposition,
    ...(answer.retryAfter !== undefined && { retryAfter: answer.retryAfter }),
    async *body() {
      web.read.push(request.url);
      yield typeof body === 'string' ? Buffer.from(body) : body;
    },
    close: () => void web.open.delete(page),
  };
  return page;
}
