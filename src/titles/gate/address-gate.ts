import ipaddr from 'ipaddr.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** What is handed out for the public internet in IPv6; the rest is private, special or not handed out at all. */
const PUBLIC_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3');
/** IPv4 addresses as networks without IPv4 write them (RFC 6052). */
const NAT64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96');

/** Tells whether an IP address is of the public internet, or in one of the user's own CIDR ranges. */
export function isAllowedAddress(text: string, allowedRanges: readonly string[]): boolean {
  if (!isAddress(text)) return false;
  const address = unwrap(ipaddr.process(text));
  return isPublic(address) || allowedRanges.some((range) => isIn(address, range.trim()));
}

function isAddress(text: string): boolean {
  return ipaddr.IPv4.isValidFourPartDecimal(text) || ipaddr.IPv6.isValid(text);
}

/** Gives the IPv4 address that an IPv6 address of NAT64 stands for. */
function unwrap(address: Address): Address {
  if (address instanceof ipaddr.IPv4 || !address.match(NAT64)) return address;
  return new ipaddr.IPv4(address.toByteArray().slice(12));
}

function isPublic(address: Address): boolean {
  const isHandedOut = address instanceof ipaddr.IPv4 || address.match(PUBLIC_IPV6);
  return isHandedOut && address.range() === 'unicast';
}

/** Tells whether an address is in a range; one that cannot be read has none. */
function isIn(address: Address, range: string): boolean {
  const cidr = isAddress(range) ? `${range}/${range.includes(':') ? 128 : 32}` : range;
  if (!ipaddr.isValidCIDR(cidr)) return false;
  const [network, bits] = ipaddr.parseCIDR(cidr);
  return network.kind() === address.kind() && address.match(network, bits);
}
