import type { Anchor } from './anchor.ts';
import { tellingTitle } from './telling-title.ts';

const LONGEST = 1024 * 1024;

/** The forms of a transfer that tell titles. */
interface Forms {
  readonly anchors?: readonly Anchor[];
  readonly mozUrl?: string;
}

/** Gives the titles that a transfer tells of the addresses it consists of, in their order; undefined for those without one. */
export function toldTitles(
  urls: readonly string[],
  { anchors, mozUrl }: Forms,
): readonly (string | undefined)[] {
  if (urls.length === 0) return [];
  const told = [mozUrl && readPairs(mozUrl), anchors]
    .filter((links) => Array.isArray(links))
    .filter((links) => isOf(links, urls));
  return urls.map((url, at) => {
    const titles = told.map((links) => tellingTitle(links[at]?.text ?? '', url));
    return titles.find((title) => title !== undefined);
  });
}

/** Reads lines that are addresses and titles in turn; with zeros in it, a text has been decoded wrongly. */
function readPairs(mozUrl: string): readonly Anchor[] {
  if (mozUrl.length > LONGEST) return [];
  const text = mozUrl
    .replace(/^\ufeff/, '')
    .replace(/\0$/, '')
    .trim();
  if (text.includes('\0')) return [];
  const lines = text.split(/\r\n|\r|\n/);
  return Array.from({ length: Math.ceil(lines.length / 2) }, (_, at) => {
    return { href: lines[2 * at]?.trim() ?? '', text: lines[2 * at + 1] ?? '' };
  });
}

function isOf(links: readonly Anchor[], urls: readonly string[]): boolean {
  return links.length === urls.length && links.every(({ href }, at) => isSame(href, urls[at] ?? ''));
}

function isSame(href: string, url: string): boolean {
  return URL.canParse(href) && URL.canParse(url) && new URL(href).href === new URL(url).href;
}
