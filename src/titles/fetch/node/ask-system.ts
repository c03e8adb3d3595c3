import dns, { type LookupAddress } from 'node:dns';
import os from 'node:os';
import { TitleError } from '../../reasons.ts';

/** What the system knows of the network. */
interface System {
  readonly lookup: (host: string) => Promise<readonly LookupAddress[]>;
  readonly interfaces: typeof os.networkInterfaces;
}

const SYSTEM: System = {
  lookup: (host) => dns.promises.lookup(host, { all: true, hints: dns.ADDRCONFIG }),
  interfaces: () => os.networkInterfaces(),
};

/** Addresses that an interface gives itself where nobody is at its other end. */
const OWN = /^(?:169\.254\.|fe[89ab])/i;

/** Looks up the addresses of a host. Where there is no network, macOS and Windows say no more than that there is no such host. */
export async function askSystem(host: string, { lookup, interfaces } = SYSTEM) {
  try {
    return await lookup(host);
  } catch (error) {
    const addresses = Object.values(interfaces()).flatMap((one) => one ?? []);
    const isConnected = addresses.some(({ internal, address }) => !internal && !OWN.test(address));
    throw isConnected ? error : new TitleError('offline');
  }
}
