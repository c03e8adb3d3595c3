import type { ReasonCode } from '../reasons.ts';

/** A page that gave no title, why, and what fills that sentence. */
export interface Failure {
  readonly url: string;
  readonly reason: ReasonCode;
  readonly detail?: string;
}

/** What became of a title that was asked for; `dropped` where nobody is to hear of it. */
export type Outcome = 'found' | 'dropped' | Omit<Failure, 'url'>;

/** Titles that are asked for at about the same time, and told of together; times are in milliseconds. */
export interface Lot {
  /** The URLs of all pages, each once. */
  readonly asked: readonly string[];
  /** The URLs that are being asked, as often as they are. */
  readonly pending: readonly string[];
  readonly failures: readonly Failure[];
  /** When something began to be pending, or when the last of it came. */
  readonly since: number;
  /** True once it was the browser that let nobody read a page, in this lot or an earlier one: nobody wants to hear of it again and again. */
  readonly knowsOfBrowser: boolean;
}

/** A lot of no titles. */
export const NOTHING: Lot = { asked: [], pending: [], failures: [], since: 0, knowsOfBrowser: false };

/** Gives the milliseconds for which failures are told; what is told only once stays longer. */
export function toldFor(failures: readonly Failure[]): number {
  return failures.some(isOfBrowser) ? 60_000 : 15_000;
}

/** Tells whether it was the browser that let nobody read the page. */
export function isOfBrowser({ reason }: { readonly reason: ReasonCode }): boolean {
  return reason === 'blocked-by-browser';
}

/** Gives a lot with one more page that is being asked, perhaps again; a new lot once the last is no longer told of. */
export function begun(lot: Lot, url: string, now: number): Lot {
  const { asked, pending, failures, since } = isOver(lot, now) ? NOTHING : lot;
  return {
    ...lot,
    asked: [...asked.filter((one) => one !== url), url],
    pending: [...pending, url],
    failures: failures.filter((failure) => failure.url !== url),
    since: pending.length > 0 ? since : now,
  };
}

/** Gives a lot in which one of the pages has answered. What only browsers do is told of in one lot of all. */
export function ended(lot: Lot, url: string, answered: Outcome, now: number): Lot {
  const byBrowser = typeof answered === 'object' && isOfBrowser(answered);
  const isOld = byBrowser && lot.knowsOfBrowser && !lot.failures.some(isOfBrowser);
  const outcome = isOld ? 'dropped' : answered;
  const at = lot.pending.indexOf(url);
  const pending = lot.pending.filter((_, index) => index !== at);
  const failures = lot.failures.filter((failure) => failure.url !== url);
  const isForgotten = outcome === 'dropped' && !pending.includes(url);
  return {
    asked: isForgotten ? lot.asked.filter((one) => one !== url) : lot.asked,
    pending,
    failures: typeof outcome === 'object' ? [...failures, { ...outcome, url }] : failures,
    since: pending.length > 0 ? lot.since : now,
    knowsOfBrowser: lot.knowsOfBrowser || byBrowser,
  };
}

function isOver({ pending, failures, since }: Lot, now: number): boolean {
  return pending.length === 0 && (failures.length === 0 || now >= since + toldFor(failures));
}
