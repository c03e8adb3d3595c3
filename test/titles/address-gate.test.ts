import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isAllowedAddress } from '../../src/titles/gate/address-gate.ts';

const PUBLIC = '1.1.1.1 93.184.216.34 2606:4700::1111 2001:4860:4860::8888 64:ff9b::101:101 ::ffff:1.1.1.1';

const NOT_PUBLIC = `
  0.0.0.0 0.1.2.3 10.0.0.1 100.64.0.1 127.0.0.1 127.255.255.254 169.254.169.254 172.16.0.1 172.31.255.255 192.0.0.8
  192.0.2.1 192.88.99.1 192.168.0.1 198.18.0.1 198.51.100.1 203.0.113.1 224.0.0.1 240.0.0.1 255.255.255.255
  :: ::1 ::127.0.0.1 ::ffff:10.0.0.1 ::ffff:a00:1 ::ffff:0:10.0.0.1 64:ff9b::a00:1 64:ff9b::169.254.169.254
  64:ff9b:1::101:101 100::1 200::1 2001::1 2001:db8::1 2001:20::1 2002:a00:1:: 3fff::1 4000::1 5f00::1 fc00::1
  fd00:ec2::254 fe80::1 fe80::1%eth0 fec0::1 ff02::1`;

describe('isAllowedAddress', () => {
  for (const address of PUBLIC.split(' ')) {
    it(`allows ${address}`, () => assert.equal(isAllowedAddress(address, []), true));
  }

  for (const address of NOT_PUBLIC.trim().split(/\s+/)) {
    it(`refuses ${address}`, () => assert.equal(isAllowedAddress(address, []), false));
  }

  it('refuses what is no address', () => {
    for (const text of ['', 'localhost', '1.1.1', '0x7f.1', '1.1.1.1/8', '[::1]'])
      assert.equal(isAllowedAddress(text, []), false, text);
  });

  it('allows what the user allows, in whatever form it comes', () => {
    const ranges = [
      '198.18.0.0/15',
      ' fd00::/8 ',
      '10.1.2.3',
      'fe80::1',
      'nonsense',
      '10.0.0.0/40',
      '/8',
      '',
    ];
    for (const address of [
      '198.19.255.255',
      'fd12::1',
      '10.1.2.3',
      '::ffff:10.1.2.3',
      '64:ff9b::a01:203',
      'fe80::1',
    ])
      assert.equal(isAllowedAddress(address, ranges), true, address);
    for (const address of ['198.51.100.1', 'fc00::1', '10.1.2.4', 'fe80::2'])
      assert.equal(isAllowedAddress(address, ranges), false, address);
  });
});
