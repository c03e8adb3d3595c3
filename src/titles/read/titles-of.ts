import type { PageFacts } from './read-head.ts';

/** Gives the titles of a page, the best first; those that are there for another page or for all pages of a site are none. */
export function titlesOf({ og, twitter, title, h1, siteName }: PageFacts, url: string): readonly string[] {
  const { hostname } = new URL(url);
  const generic = new Set([hostname, hostname.replace(/^www\./, ''), siteName ?? ''].map(folded));
  const shared = [og, twitter].filter((text) => text !== undefined && !generic.has(folded(text)));
  const above = [...shared, title].filter((text) => text !== undefined && !isAddress(text));
  const titles = above.length > 0 ? above : [h1];
  return [...new Set(titles)].filter((text) => text !== undefined);
}

/** Short links lead to pages that have nothing but the address to go on to for a title. */
function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text);
}

function folded(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
