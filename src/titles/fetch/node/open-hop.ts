import type { OutgoingHttpHeaders } from 'node:http';
import { isAllowedAddress } from '../../gate/address-gate.ts';
import type { HostRules } from '../../gate/host-rules.ts';
import { isAllowedPrivate, literalAddress } from '../../gate/url-gate.ts';
import { TitleError } from '../../reasons.ts';
import { reasonOf, wait } from '../../turns/wait.ts';
import { type Got, get } from './get.ts';
import { type GuardedHost, guardHost, type Resolve } from './guarded-lookup.ts';
import { networkReason } from './network-reason.ts';

/** How long a name may take that perhaps only a proxy knows. */
const LOOKUP = 1000;

/** What asking one address needs. */
export interface HopOptions {
  readonly headers: OutgoingHttpHeaders;
  readonly signal: AbortSignal;
  readonly rules: HostRules;
  readonly resolve: Resolve;
}

/** Asks an address that has passed the gate; rejects with a TitleError where its host has not, or no answer comes. */
export async function openHop(url: URL, { headers, signal, rules, resolve }: HopOptions): Promise<Got> {
  const isTrusted = isAllowedPrivate(url, rules);
  const isAllowed = (ip: string) => isTrusted || isAllowedAddress(ip, rules.allowedAddressRanges);
  const host = literalAddress(url) === undefined ? guardHost(url.hostname, resolve, isAllowed) : undefined;
  try {
    if (host) await refusePrivate(host, signal);
    return await get(url, { headers, signal, isAllowed, ...(host && { lookup: host.lookup }) });
  } catch (error) {
    if (signal.aborted) throw reasonOf(signal);
    const reason = networkReason(error);
    const isOfProxy = host?.isAsked() === false && /^(?:dns|offline|refused|unreachable)$/.test(reason.code);
    throw isOfProxy ? new TitleError('proxy', reason.detail) : reason;
  }
}

/** Waits a moment for a host's addresses, since behind a proxy no socket asks for them; whether there are any is left to the socket. */
async function refusePrivate({ addresses }: GuardedHost, signal: AbortSignal): Promise<void> {
  const stop = new AbortController();
  const verdict = addresses.then(
    () => undefined,
    (error) => {
      if (error instanceof TitleError && error.code === 'private-address') throw error;
    },
  );
  try {
    await Promise.race([verdict, wait(LOOKUP, AbortSignal.any([signal, stop.signal]))]);
  } finally {
    stop.abort();
  }
}
