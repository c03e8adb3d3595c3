import type { Page } from '../ask.ts';
import { type ReasonCode, TitleError } from '../reasons.ts';

/** Statuses of RFC 9110, 6585 and 7725 that say more than that something is wrong. */
const CODES: Readonly<Record<number, ReasonCode>> = {
  204: 'no-title',
  205: 'no-title',
  401: 'sign-in',
  403: 'forbidden',
  404: 'not-found',
  407: 'proxy',
  410: 'gone',
  429: 'too-many-requests',
  451: 'forbidden',
  // LinkedIn's own.
  999: 'forbidden',
};

/** Tells what is wrong with an answer by its status alone; undefined where it holds a whole page. */
export function statusError({ status, retryAfter }: Page): TitleError | undefined {
  if (status === 200 || status === 203) return undefined;
  const code = CODES[status] ?? (status >= 500 ? 'server-error' : 'http-status');
  return new TitleError(code, String(status), retryAfter);
}
