/** Which hosts may be asked; each `*` of a host stands for any characters, and a port behind it for this port only. */
export interface HostRules {
  /** Hosts that are never asked. */
  readonly denyHosts: readonly string[];
  /** Hosts that are asked although they are, or may be, in a private network. */
  readonly allowedPrivateHosts: readonly string[];
  /** Addresses and CIDR ranges that are asked although they are not of the public internet. */
  readonly allowedAddressRanges: readonly string[];
}

/** A host and a port, as `URL` writes the host but without a dot at its end. */
export interface Authority {
  readonly host: string;
  /** The usual one of the scheme too: `443`. */
  readonly port: string;
}

/** Tells whether a host is one of those that are listed. */
export function isListed({ host, port }: Authority, hosts: readonly string[]): boolean {
  return hosts.map(parted).some((listed) => {
    return (listed.port ?? port) === port && matches(host, canonical(listed.host));
  });
}

/** Parts a pattern from the port behind it; IPv6 needs brackets for that. */
function parted(pattern: string): { readonly host: string; readonly port?: string } {
  const [, host, port] = /^(\[[^\]]*\]|[^:[\]]+):0*(\d+)$/.exec(pattern.trim()) ?? [];
  return host === undefined || port === undefined ? { host: pattern.trim() } : { host, port };
}

/** Writes a pattern as `URL` writes hosts: in lower case, in Punycode, and IPv6 in brackets. */
function canonical(pattern: string): string {
  const host = [pattern, `[${pattern}]`].map(hostOf).find((found) => found !== undefined);
  return (host ?? pattern.toLowerCase()).replace(/\.$/, '');
}

/** Gives the host that a text consists of; with a path it would stand for more than its author meant. */
function hostOf(text: string): string | undefined {
  if (!URL.canParse(`http://${text}`)) return undefined;
  const { href, hostname } = new URL(`http://${text}`);
  return href === `http://${hostname}/` ? hostname : undefined;
}

function matches(host: string, pattern: string): boolean {
  // Anyone can register a name such as `10.0.example.com`, which `10.*` must not allow.
  if (/^[\d.*]*\d[\d.*]*$/.test(pattern) && !/^[\d.]+$/.test(host)) return false;
  const [start = '', ...rest] = pattern.split('*');
  const end = rest.pop();
  if (end === undefined) return host === pattern;
  if (host.length < start.length + end.length || !host.startsWith(start) || !host.endsWith(end)) return false;
  const middle = host.slice(start.length, host.length - end.length);
  let at = 0;
  return rest.every((part) => {
    const found = middle.indexOf(part, at);
    at = found + part.length;
    return found >= 0;
  });
}
