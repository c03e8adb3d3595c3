import { cleanTitle } from '../clean/clean-title.ts';

/** Texts of links that say nothing about where they lead to. */
const POINTING = new Set(
  'article|click here|details|download|here|learn more|link|more|more info|open|original|permalink|read more|see more|source|this|this article|this link|url|view|website|こちら|ここ|もっと見る|リンク|出典|参考|公式サイト|元記事|続きを読む|続きを見る|詳しくはこちら|詳細|詳細はこちら'.split(
    '|',
  ),
);

/** Makes a title of the text that a link has; undefined where the text tells no more than the address, or nothing at all. */
export function tellingTitle(text: string, url: string): string | undefined {
  const cleaned = cleanTitle(text);
  if (!('title' in cleaned) || !/\p{L}/u.test(cleaned.title)) return undefined;
  const { title } = cleaned;
  const word = title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^[\s>»→[(]+|[\s.…>»→\])]+$/g, '');
  return POINTING.has(word) || isAddress(title, url) ? undefined : title;
}

/** Tells whether a text is an address, or the beginning of this one. */
function isAddress(title: string, url: string): boolean {
  if (/^[a-z][a-z\d+.-]*:\/\/\S*$/i.test(title)) return true;
  const begun = folded(title.replace(/(?:\.\.\.|…)$/, ''));
  return [url, new URL(url).href, decoded(url)].some((form) => {
    const whole = folded(form);
    const host = whole.split(/[/?#]/, 1)[0] ?? '';
    return begun === host.replace(/:\d+$/, '') || (begun.length >= host.length && whole.startsWith(begun));
  });
}

function folded(address: string): string {
  return address
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/+$/, '');
}

function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
