import type { Ask, Page } from './ask.ts';
import { statusError } from './fetch/status-error.ts';
import { embeddedTitle } from './read/embedded-title.ts';
import { fileTitle } from './read/file-title.ts';
import { firstTitle } from './read/first-title.ts';
import { readPage } from './read/read-page.ts';
import { isSignIn } from './read/sign-in.ts';
import { TitleError } from './reasons.ts';
import { siteOf } from './sites/site-of.ts';
import { withoutParts } from './sites/without-parts.ts';

interface Wanted {
  readonly url: string;
  readonly signal: AbortSignal;
  /** Whether it may lead to another page, which is then asked in its own way. */
  readonly mayLead: boolean;
  /** The page whose markup leads there. */
  readonly from?: string;
}

/** Finds the title of a page, by what its site is known for or as the page itself tells it; rejects with a TitleError. */
export function pageTitle(ask: Ask, url: string, signal: AbortSignal): Promise<string> {
  return titleOf(ask, { url, signal, mayLead: true });
}

async function titleOf(ask: Ask, wanted: Wanted): Promise<string> {
  const site = siteOf(wanted.url);
  const embedded = site && (await embeddedTitle(ask, site, wanted));
  if (embedded !== undefined) return embedded;
  const url = site?.instead?.(new URL(wanted.url)) ?? wanted.url;
  const { signal, from } = wanted;
  const page = await ask({ url, accept: 'page', signal, ...(from !== undefined && { from }) });
  try {
    const wrong = statusError(page);
    if (wrong) throw wrong;
    if (page.redirected && isSignIn(url, page.url)) throw new TitleError('sign-in');
    const other = page.redirected ? siteOf(page.url) : undefined;
    if (other && other !== site && wanted.mayLead)
      return await titleOf(ask, { url: page.url, signal, mayLead: false });
    return isHtml(page) ? await htmlTitle(ask, page, wanted) : nameTitle(page);
  } finally {
    page.close();
  }
}

async function htmlTitle(ask: Ask, page: Page, wanted: Wanted): Promise<string> {
  const head = await readPage(page);
  const answer = firstTitle(head.titles);
  if ('title' in answer) return withoutParts(answer.title, siteOf(wanted.url)?.drop, head.siteName);
  if (head.refresh === undefined || !wanted.mayLead) throw new TitleError(answer.reason);
  if (isSignIn(page.url, head.refresh)) throw new TitleError('sign-in');
  return titleOf(ask, { url: head.refresh, signal: wanted.signal, mayLead: false, from: page.url });
}

function nameTitle({ url, disposition }: Page): string {
  const answer = firstTitle([fileTitle(url, disposition) ?? '']);
  if ('title' in answer) return answer.title;
  throw new TitleError('not-html');
}

/** A page that does not tell its type may well be one; its bytes will tell. */
function isHtml({ contentType }: Page): boolean {
  return /^\s*(?:(?:text\/html|application\/xhtml\+xml)\s*(?:[;,]|$)|$)/i.test(contentType);
}
