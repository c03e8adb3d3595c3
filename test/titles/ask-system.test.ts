import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { askSystem } from '../../src/titles/fetch/node/ask-system.ts';
import { networkReason } from '../../src/titles/fetch/node/network-reason.ts';

/** Tells why a machine with such addresses finds no host. */
async function reasonWith(addresses: readonly string[]): Promise<string | undefined> {
  const lookup = async () => {
    throw Object.assign(new Error('no such host'), { code: 'ENOTFOUND' });
  };
  const interfaces = () => ({
    lo0: [toInterface('127.0.0.1', true), toInterface('::1', true)],
    en0: addresses.map((address) => toInterface(address, false)),
  });
  try {
    await askSystem('a.example.com', { lookup, interfaces });
  } catch (error) {
    return networkReason(error).code;
  }
  return undefined;
}

function toInterface(address: string, internal: boolean) {
  return { address, internal, netmask: '', mac: '', cidr: null, family: 'IPv4' as const };
}

describe('looking up a host', () => {
  for (const addresses of [[], ['fe80::1'], ['169.254.3.4', 'FE80::2']]) {
    it(`says that there is no connection with ${addresses.join() || 'no address'}`, async () =>
      assert.equal(await reasonWith(addresses), 'offline'));
  }

  for (const addresses of [['192.168.0.2'], ['fe80::1', 'fd00::2'], ['2001:db8::1']]) {
    it(`says that there is no such host with ${addresses.join()}`, async () =>
      assert.equal(await reasonWith(addresses), 'dns'));
  }

  it('gives what the system knows', async () => {
    const found = await askSystem('localhost');
    assert.ok(found.some(({ address }) => address === '127.0.0.1' || address === '::1'));
  });
});
