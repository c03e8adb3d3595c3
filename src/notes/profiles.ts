import { hostOf } from './url.ts';

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
const PERSON_PATHS = /^\/(?:@[^/]+|users?\/[^/]+|in\/[^/]+|profile\/[^/]+|id\/[^/]+|people\/[^/]+)$/;

/**
 * Tells whether a URL is somebody's page rather than a topic's: an account of a known site, an `/@name`, or a site of
 * their own whose host is called as they are.
 */
export function isProfile(url: string, name: string): boolean {
  const host = hostOf(url).replace(/^www\./, '');
  const path = (/^https?:\/\/[^/?#]*([^?#]*)/i.exec(url)?.[1] ?? '').replace(/\/+$/, '');
  if (path === '') {
    return simple(name) !== '' && simple(host).startsWith(simple(name));
  }
  return PERSON_PATHS.test(path) || (ONE_SEGMENT.has(host) && /^\/[^/]+$/.test(path));
}

function simple(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
