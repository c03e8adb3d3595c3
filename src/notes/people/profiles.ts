import { hostOf } from '../links/url.ts';
import { rememberTexts } from '../remember-texts.ts';

/** Hosts whose pages of one path segment are people: `https://github.com/NAME`. */
const ONE_SEGMENT = new Set([
  'twitter.com',
  'mobile.twitter.com',
  'x.com',
  'github.com',
  'gitlab.com',
  'qiita.com',
  'zenn.dev',
  'note.com',
  'speakerdeck.com',
  'slideshare.net',
  'facebook.com',
  'instagram.com',
  'keybase.io',
  'about.me',
  'linktr.ee',
  'lit.link',
  'dev.to',
  'sessionize.com',
  'profcard.info',
]);

/** Paths of people on any host, or on hosts that give them a folder. */
const PERSON_PATHS =
  /^\/(?:@[^/]+|(?:users?|in|profile|id|people)\/[^/]+|(?:[^/]+\/)?(?:about(?:-?me)?|profile))$/;

/** Tells whether a URL is somebody's page rather than a topic's: an account of a known site, an `/@name`, an `/about`. */
export const isProfile = rememberTexts((url): boolean => {
  const host = hostOf(url).replace(/^www\./, '');
  const path = pathOf(url);
  return PERSON_PATHS.test(path) || (ONE_SEGMENT.has(host) && /^\/[^/]+$/.test(path));
});

/** An account on a host, both in small letters. */
export interface Account {
  readonly host: string;
  readonly account: string;
}

/** Gives the account that somebody's page is about; `/about` names none. twitter.com and x.com are one host. */
export function accountOf(url: string): Account | undefined {
  const account = /^\/(?:@|(?:users?|in|profile|id|people)\/)?([^/@]+)$/.exec(pathOf(url))?.[1];
  if (account === undefined || !isProfile(url) || /^(?:about(?:-?me)?|profile)$/.test(account)) {
    return undefined;
  }
  const host = hostOf(url).replace(/^(?:www|mobile)\./, '');
  return { host: host === 'twitter.com' ? 'x.com' : host, account: account.toLowerCase() };
}

/** Tells whether a URL is a whole site: somebody's own, or a product's, which nobody can tell from the URL. */
export function isSite(url: string): boolean {
  return pathOf(url) === '';
}

function pathOf(url: string): string {
  return (/^https?:\/\/[^/?#]*([^?#]*)/i.exec(url)?.[1] ?? '').replace(/\/+$/, '');
}
