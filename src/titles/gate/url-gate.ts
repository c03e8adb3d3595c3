import type { Request } from '../ask.ts';
import { TitleError } from '../reasons.ts';
import { isAllowedAddress } from './address-gate.ts';
import { type Authority, type HostRules, isListed } from './host-rules.ts';

const LONGEST = { page: 2048, json: 8192, redirect: 4096 };

/** Names that no public site has; the last label, or the last two. */
const PRIVATE_NAMES =
  /^[^.]*$|(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|home\.arpa|localdomain|onion|i2p|test|invalid|example)$/;

/** The ports that browsers block: https://fetch.spec.whatwg.org/#port-blocking */
const BAD_PORTS = new Set(
  [
    '0 1 7 9 11 13 15 17 19 20 21 22 23 25 37 42 43 53 69 77 79 87 95 101 102 103 104 109 110 111 113 115 117 119',
    '123 135 137 139 143 161 179 389 427 465 512 513 514 515 526 530 531 532 540 548 554 556 563 587 601 636 989',
    '990 993 995 1719 1720 1723 2049 3659 4045 4190 5060 5061 6000 6566 6665 6666 6667 6668 6669 6679 6697 10080',
  ].flatMap((ports) => ports.split(' ')),
);

/** Reads an address that may be asked for; throws a TitleError for any other. */
export function gateUrl(text: string, kind: keyof typeof LONGEST, rules: HostRules): URL {
  if (text.length > LONGEST[kind] || !URL.canParse(text)) throw new TitleError('not-web-address');
  return judged(new URL(text), rules);
}

/** Reads the address of a request; throws a TitleError for one that may not be asked for, or not from where it comes. */
export function gateRequest({ url, accept, from }: Omit<Request, 'signal'>, rules: HostRules): URL {
  if (from === undefined) return gateUrl(url, accept, rules);
  return gateRedirect(url, new URL(from), new URL(from), rules);
}

/** Reads where a `Location` field leads from one address, and before it from the first; throws a TitleError where nobody may go. */
export function gateRedirect(location: string, from: URL, first: URL, rules: HostRules): URL {
  if (location.length > LONGEST.redirect || !URL.canParse(location, from.href))
    throw new TitleError('bad-redirect');
  const url = redirectJudged(new URL(location, from), rules);
  const isUsualPort = ['', '80', '443', first.port].includes(url.port);
  // Sites of the internet must not find out what else runs on hosts that the user trusts.
  if (!isUsualPort && !(isAllowedPrivate(from, rules) && isAllowedPrivate(url, rules)))
    throw new TitleError('bad-redirect');
  return url;
}

/** Tells whether the user allows a host in a private network, whatever its addresses. */
export function isAllowedPrivate(url: URL, { allowedPrivateHosts }: HostRules): boolean {
  return isListed(authorityOf(url), allowedPrivateHosts);
}

/** Gives the IP address that an address has in place of a name; it is never looked up. */
export function literalAddress({ hostname }: URL): string | undefined {
  if (hostname.startsWith('[')) return hostname.slice(1, -1);
  return /^[\d.]+$/.test(hostname) ? hostname : undefined;
}

function redirectJudged(url: URL, rules: HostRules): URL {
  try {
    return judged(url, rules);
  } catch (error) {
    const isOfItsHost = error instanceof TitleError && /^(?:private-address|denied-host)$/.test(error.code);
    throw isOfItsHost ? error : new TitleError('bad-redirect');
  }
}

function judged(url: URL, rules: HostRules): URL {
  const isWeb = /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
  if (!isWeb) throw new TitleError('not-web-address');
  if (BAD_PORTS.has(url.port)) throw new TitleError('blocked-port');
  judgeHost(url, rules);
  return url;
}

function judgeHost(url: URL, rules: HostRules): void {
  const host = hostOf(url);
  if (host === '' || /^\.|\.\.|\.$/.test(host)) throw new TitleError('not-web-address');
  if (isListed(authorityOf(url), rules.denyHosts)) throw new TitleError('denied-host');
  if (isAllowedPrivate(url, rules)) return;
  const literal = literalAddress(url);
  const isFine =
    literal === undefined ? !PRIVATE_NAMES.test(host) : isAllowedAddress(literal, rules.allowedAddressRanges);
  if (!isFine) throw new TitleError('private-address', literal ?? host);
}

function authorityOf(url: URL): Authority {
  return { host: hostOf(url), port: url.port || (url.protocol === 'https:' ? '443' : '80') };
}

function hostOf({ hostname }: URL): string {
  return hostname.replace(/\.$/, '');
}
