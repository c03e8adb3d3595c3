import type { EpisodeFacts } from '../notes/context.ts';

/** What facts depend on: the address of the file, what its text is known by, and the pattern that holds for it. */
export type CacheKey = readonly [address: string, text: string, pattern: string];

/** The facts that were found in files, each on a line, by the key before the first tab of that line. */
export type CachedFacts = ReadonlyMap<string, Uint8Array>;

const [TAB, LINE] = [0x09, 0x0a];

/** Writes what was found in one file as a line. JSON holds neither tabs nor line ends itself. */
export function toCacheLine(key: CacheKey, facts: EpisodeFacts): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(key)}\t${JSON.stringify(facts)}\n`);
}

/** Reads such lines. What is not asked for is never parsed: the facts of a large archive take a while. */
export function readCacheLines(bytes: Uint8Array): CachedFacts {
  const lines = new Map<string, Uint8Array>();
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(LINE, start);
    const tab = bytes.indexOf(TAB, start);
    if (end === -1 || tab === -1 || tab > end) {
      return new Map();
    }
    lines.set(decode(bytes.subarray(start, tab)), bytes.subarray(tab + 1, end));
    start = end + 1;
  }
  return lines;
}

/** Gives the facts that are kept under a key. */
export function cachedFacts(lines: CachedFacts, key: CacheKey): EpisodeFacts | undefined {
  const line = lines.get(JSON.stringify(key));
  return line && JSON.parse(decode(line));
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
