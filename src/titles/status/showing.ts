import { type Failure, type Lot, toldFor } from './lot.ts';

/** The milliseconds that are too short to be worth a sign. */
const MOMENT = 300;

/** What is shown of a lot. */
export type Shown =
  | { readonly kind: 'progress'; readonly urls: readonly string[] }
  | { readonly kind: 'failures'; readonly failures: readonly Failure[]; readonly pages: number };

/** What is shown of a lot now, and in how many milliseconds that changes by itself. */
export interface Showing {
  readonly shown?: Shown;
  readonly again?: number;
}

/** Tells what to show of a lot: that it takes longer than a moment and, for a while after that, what has failed. */
export function showing({ asked, pending, failures, since }: Lot, now: number): Showing {
  const isPending = pending.length > 0;
  const left = since + (isPending ? MOMENT : toldFor(failures)) - now;
  if (isPending && left <= 0) return { shown: { kind: 'progress', urls: [...new Set(pending)] } };
  if (left <= 0) return {};
  if (failures.length === 0) return isPending ? { again: left } : {};
  // What has failed before stays in sight until the next page takes longer.
  return { shown: { kind: 'failures', failures, pages: asked.length }, again: left };
}
