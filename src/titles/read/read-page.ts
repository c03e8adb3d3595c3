import type { Page } from '../ask.ts';
import { decodeAgain, decodePage } from '../decode/decode-page.ts';
import { isBinary } from '../decode/is-binary.ts';
import { type PageFacts, readHead } from './read-head.ts';
import { titlesOf } from './titles-of.ts';
import { watchHead } from './watch-head.ts';

const LONGEST_PAGE = 1024 * 1024;

/** What a page says about its title. */
export interface Head {
  /** The titles that the page gives, the best first, one line each but not clean. */
  readonly titles: readonly string[];
  readonly siteName?: string;
  /** Where the page wants a browser to go on to. */
  readonly refresh?: string;
}

/**
 * Reads as much of a page as its title needs. What has been read counts where the rest does not come; rejects with the
 * TitleError that the body throws before there is a title.
 */
export async function readPage(page: Pick<Page, 'url' | 'contentType' | 'body' | 'close'>): Promise<Head> {
  const read = new Uint8Array(LONGEST_PAGE);
  const mayBeEnough = watchHead();
  let length = 0;
  try {
    for await (const chunk of page.body()) {
      const part = chunk.subarray(0, LONGEST_PAGE - length);
      read.set(part, length);
      length += part.length;
      if (length === LONGEST_PAGE || isBinary(read.subarray(0, length))) break;
      if (!mayBeEnough(part, length)) continue;
      const facts = factsOf(read.subarray(0, length), page.contentType);
      if (facts.isEnough) return toHead(facts, page);
    }
  } catch (error) {
    const head = toHead(factsOf(read.subarray(0, length), page.contentType), page);
    if (head.titles.length > 0) return head;
    throw error;
  } finally {
    page.close();
  }
  return toHead(factsOf(read.subarray(0, length), page.contentType), page);
}

function factsOf(bytes: Uint8Array, contentType: string): PageFacts {
  if (isBinary(bytes)) return { isEnough: true };
  const facts = readHead(decodePage(bytes, contentType));
  if (!isBroken(facts)) return facts;
  const text = decodeAgain(bytes, contentType);
  const again = text === undefined ? facts : readHead(text);
  return isBroken(again) ? facts : again;
}

/** Tells whether a title has a character that could not be decoded. */
function isBroken({ og, twitter, title, h1 }: PageFacts): boolean {
  return [og, twitter, title, h1].some((text) => text?.includes('\ufffd'));
}

function toHead(facts: PageFacts, { url }: Pick<Page, 'url'>): Head {
  const { siteName } = facts;
  const refresh = facts.refresh && resolved(facts.refresh, resolved(facts.base ?? '', url) ?? url);
  return {
    titles: titlesOf(facts, url),
    ...(siteName !== undefined && { siteName }),
    ...(refresh !== undefined && { refresh }),
  };
}

function resolved(address: string, base: string): string | undefined {
  return URL.canParse(address, base) ? new URL(address, base).href : undefined;
}
