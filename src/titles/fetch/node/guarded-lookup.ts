import type { LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { TitleError } from '../../reasons.ts';

/** Gives all addresses of a host, the preferred ones first. */
export type Resolve = (host: string) => Promise<readonly LookupAddress[]>;

/** A host's addresses, looked up once and judged before any of them can be used. */
export interface GuardedHost {
  /** Hands a socket the very addresses that were judged: a second question could have another answer. */
  readonly lookup: LookupFunction;
  /** Settles with the addresses, or rejects where there is none or any of them is not allowed. */
  readonly addresses: Promise<readonly LookupAddress[]>;
  /** Tells whether a socket has asked; one that leads to a proxy does not. */
  readonly isAsked: () => boolean;
}

/** Looks up a host, whose addresses must all be allowed: a socket may take any of them. */
export function guardHost(host: string, resolve: Resolve, isAllowed: (ip: string) => boolean): GuardedHost {
  const addresses = judged(host, resolve, isAllowed);
  // Where no socket asks and nobody waits, a failure is no concern.
  addresses.catch(() => undefined);
  let asked = false;
  const lookup: LookupFunction = (_host, { all, family }, answer) => {
    asked = true;
    const wanted = family === 4 || family === 'IPv4' ? 4 : family === 6 || family === 'IPv6' ? 6 : undefined;
    addresses
      .then((found) => {
        const fitting = found.filter((address) => wanted === undefined || address.family === wanted);
        if (fitting[0] === undefined) throw new TitleError('dns');
        return fitting as [LookupAddress, ...LookupAddress[]];
      })
      .then(
        (found) => (all ? answer(null, found) : answer(null, found[0].address, found[0].family)),
        (error) => answer(error, []),
      );
  };
  return { lookup, addresses, isAsked: () => asked };
}

async function judged(host: string, resolve: Resolve, isAllowed: (ip: string) => boolean) {
  const addresses = await resolve(host);
  const refused = addresses.find(({ address }) => !isAllowed(address));
  if (refused) throw new TitleError('private-address', refused.address);
  if (addresses.length === 0) throw new TitleError('dns');
  return addresses;
}
