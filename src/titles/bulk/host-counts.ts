import { hostOf } from '../../notes/links/url.ts';

/** How many addresses are on a host. */
export interface HostCount {
  readonly host: string;
  readonly count: number;
}

/** Counts the different addresses by their hosts, the most frequent host first. */
export function hostCounts(urls: Iterable<string>): readonly HostCount[] {
  const counts = new Map<string, number>();
  for (const host of [...new Set(urls)].map(hostOf)) counts.set(host, (counts.get(host) ?? 0) + 1);
  return [...counts].map(([host, count]) => ({ host, count })).sort((a, b) => b.count - a.count);
}
