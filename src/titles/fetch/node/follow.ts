import { gateRedirect } from '../../gate/url-gate.ts';
import { TitleError } from '../../reasons.ts';
import type { Got } from './get.ts';
import { type HopOptions, openHop } from './open-hop.ts';

const MOST_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** The answer at the end of all redirects. */
export interface Followed {
  readonly got: Got;
  readonly url: URL;
  readonly redirected: boolean;
}

/** Asks an address, and then those it leads to, each of which must pass the gate. */
export async function follow(first: URL, options: HopOptions): Promise<Followed> {
  const seen = new Set<string>();
  for (let url = withoutFragment(first); ; ) {
    const got = await openHop(url, options);
    const location = REDIRECTS.has(got.response.statusCode ?? 0) ? got.response.headers.location : undefined;
    if (location === undefined) return { got, url, redirected: seen.size > 0 };
    got.response.destroy();
    seen.add(url.href);
    url = withoutFragment(gateRedirect(escapeBytes(location), url, first, options.rules));
    if (seen.has(url.href)) throw new TitleError('redirect-loop');
    if (seen.size > MOST_REDIRECTS) throw new TitleError('too-many-redirects');
  }
}

/** Node reads each byte of a field as a character; here they are mostly UTF-8, but need not be. */
function escapeBytes(field: string): string {
  return field.replace(/[\u0080-\u00ff]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`);
}

function withoutFragment(url: URL): URL {
  const bare = new URL(url);
  bare.hash = '';
  return bare;
}
