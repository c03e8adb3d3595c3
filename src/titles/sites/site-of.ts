import { SITES } from '../sites.ts';
import type { Site } from './site.ts';

/** What may stand before a host without making it another site. */
const SAME_SITE = /^(?:www|m|mobile|player|[a-z]{2})\./;

/** Finds the site that a page belongs to, if it is one of those with a way of their own. */
export function siteOf(url: string): Site | undefined {
  const { hostname, pathname } = new URL(url);
  const host = hostname.replace(/\.$/, '');
  const parts = pathname.split('/').slice(1);
  return SITES.find(({ pages }) => pages.some((page) => matches(host, parts, page)));
}

/** Gives the host that is asked first for the title of a page. */
export function hostAsked(url: string): string {
  return new URL(siteOf(url)?.endpoint ?? url).host;
}

function matches(host: string, parts: readonly string[], page: string): boolean {
  const [known = '', ...wanted] = page.split('/');
  const isHost = known.startsWith('*.')
    ? host.endsWith(known.slice(1))
    : host === known || host.replace(SAME_SITE, '') === known;
  return isHost && wanted.every((part, at) => (part === '*' ? Boolean(parts[at]) : part === parts[at]));
}
