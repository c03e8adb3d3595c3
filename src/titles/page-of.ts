import { cleanUrl } from '../notes/links/url.ts';

/** Gives the address that is asked: without what only follows people around, and without what stays in a browser. */
export function pageOf(url: string): string {
  const page = new URL(cleanUrl(url));
  page.hash = '';
  return page.href;
}
