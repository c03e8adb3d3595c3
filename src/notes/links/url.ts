import type { TrackingChoice } from '../choices.ts';
import { remember } from '../remember.ts';
import { rememberTexts } from '../remember-texts.ts';
import { applyEdits, type Edit } from '../span.ts';
import { MARKETO_PAGES, SIGNATURE, TRACKING, UNTOUCHED_HOSTS } from './tracking.ts';

/** The tracking parameters of a URL and the edits, in offsets of that URL, that remove them and nothing else. */
export interface Tracking {
  readonly names: readonly string[];
  readonly edits: readonly Edit[];
}

interface Token {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly tracking: boolean;
}

const NO_CHOICE: TrackingChoice = { extra: [], keep: [], excludeHosts: [] };
const NOTHING: Tracking = { names: [], edits: [] };
const SEPARATOR = /\\?&(?:amp;)?/g;

/** Escapes that leave no simple place to cut. */
const TANGLED = /\\\\|&#(?:\d+|x[\da-f]+);/i;

/**
 * Finds the tracking parameters in a URL as it stands in Markdown (`&amp;` and `\&` separate as `&` does).
 * What remains keeps its order, spelling and encoding; the fragment is never looked at. A show may have decided otherwise of
 * some names and hosts.
 */
export function findTracking(url: string, choice = NO_CHOICE): Tracking {
  return trackingBy(choice)(url);
}

const trackingBy = remember((choice: TrackingChoice) => rememberTexts((url) => readTracking(url, choice)));

function readTracking(url: string, choice: TrackingChoice): Tracking {
  const query = /^([^?#]*?)(\\?\?)([^#]*)/.exec(url);
  if (query === null || TANGLED.test(url)) {
    return NOTHING;
  }
  const [whole, path = '', mark = '', parameters = ''] = query;
  const tokens = tokenize(parameters, path.length + mark.length, (name) => isTracking(name, url, choice));
  const found = tokens.filter((token) => token.tracking);
  if (found.length === 0 || tokens.some((token) => SIGNATURE.test(token.name))) {
    return NOTHING;
  }
  const names = found.map((token) => token.name);
  return found.length === tokens.filter((token) => token.end > token.start).length
    ? { names, edits: [{ span: { start: path.length, end: whole.length }, text: '' }] }
    : { names, edits: removals(tokens) };
}

/** Removes the tracking parameters from a URL. Cleaning twice is cleaning once. */
export function cleanUrl(url: string, choice?: TrackingChoice): string {
  return applyEdits(url, findTracking(url, choice).edits);
}

/** Cuts each tracking token with the separator that joined it to the rest. */
function removals(tokens: readonly Token[]): Edit[] {
  const firstKept = tokens.findIndex((token) => !token.tracking);
  return tokens.flatMap((token, at) => {
    if (!token.tracking) {
      return [];
    }
    const start = at < firstKept ? token.start : (tokens[at - 1]?.end ?? token.start);
    const end = at < firstKept ? (tokens[at + 1]?.start ?? token.end) : token.end;
    return [{ span: { start, end }, text: '' }];
  });
}

function tokenize(parameters: string, offset: number, isOne: (name: string) => boolean): Token[] {
  const tokens: Token[] = [];
  let start = 0;
  for (const separator of [...parameters.matchAll(SEPARATOR), undefined]) {
    const end = separator?.index ?? parameters.length;
    const name = parameters.slice(start, end).split('=', 1)[0] ?? '';
    tokens.push({ name, start: start + offset, end: end + offset, tracking: isOne(name) });
    start = end + (separator?.[0].length ?? 0);
  }
  return tokens;
}

function isTracking(name: string, url: string, choice: TrackingChoice): boolean {
  const host = hostOf(url);
  const untouched = [...UNTOUCHED_HOSTS, ...choice.excludeHosts];
  const isNamed = (names: readonly string[]) => names.some((pattern) => matches(name, pattern));
  if (name === '' || untouched.some((pattern) => onHost(host, pattern)) || isNamed(choice.keep)) {
    return false;
  }
  if (isNamed(choice.extra)) {
    return true;
  }
  if (name === 'mkt_tok' && MARKETO_PAGES.test(url)) {
    return false;
  }
  return TRACKING.some(
    (entry) =>
      (entry.hosts === undefined || entry.hosts.some((pattern) => onHost(host, pattern))) &&
      entry.names.split(' ').some((pattern) => matches(name, pattern)),
  );
}

function matches(name: string, pattern: string): boolean {
  if (pattern === 'utm_*') {
    return name.toLowerCase().startsWith('utm_');
  }
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

/** Gives the host of an http(s) URL in lower case, without user, port and a final dot; empty for anything else. */
export function hostOf(url: string): string {
  const host = /^https?:\/\/(?:[^/?#@\\]*@)?(\[[^\]/?#\\]*\]|[^/?#:\\]+)/i.exec(url)?.[1] ?? '';
  return host.toLowerCase().replace(/\.$/, '');
}

/** Gives the host of a URL as it is shown beside a title: without `www.`. */
export function shownHost(url: string): string {
  return hostOf(url).replace(/^www\./, '');
}

/** Tells whether a host is the one named or below it; `amazon.*` stands for every top-level domain. */
function onHost(host: string, pattern: string): boolean {
  if (pattern.endsWith('.*')) {
    const name = pattern.slice(0, -2);
    return new RegExp(`(?:^|\\.)${name}\\.(?:[a-z]{2,3}|com?\\.[a-z]{2})$`).test(host);
  }
  return host === pattern || host.endsWith(`.${pattern}`);
}
