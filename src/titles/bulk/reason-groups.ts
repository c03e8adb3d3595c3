import { type Message, message } from '../../notes/rule.ts';
import type { ReasonCode } from '../reasons.ts';

/** What people tell apart at a glance of why there are no titles. */
type Group =
  | 'private'
  | 'denied'
  | 'missing'
  | 'closed'
  | 'unreached'
  | 'faulty'
  | 'untitled'
  | 'browser'
  | 'unloaded';

const GROUPS: Record<Exclude<ReasonCode, 'offline' | 'cancelled'>, Group> = {
  'private-address': 'private',
  'not-web-address': 'denied',
  'denied-host': 'denied',
  'blocked-port': 'denied',
  dns: 'missing',
  'not-found': 'missing',
  gone: 'missing',
  'sign-in': 'closed',
  forbidden: 'closed',
  tls: 'unreached',
  proxy: 'unreached',
  refused: 'unreached',
  unreachable: 'unreached',
  'connection-lost': 'unreached',
  timeout: 'unreached',
  'not-loaded': 'unloaded',
  'redirect-loop': 'faulty',
  'too-many-redirects': 'faulty',
  'bad-redirect': 'faulty',
  'bad-response': 'faulty',
  'too-many-requests': 'faulty',
  'server-error': 'faulty',
  'http-status': 'faulty',
  'too-large': 'untitled',
  'not-html': 'untitled',
  'no-title': 'untitled',
  placeholder: 'untitled',
  unreadable: 'untitled',
  'blocked-by-browser': 'browser',
};

const COUNTED: Record<Group, (count: number) => Message> = {
  missing: (count) => message('{0} not found', count),
  untitled: (count) => message('{0} without a title', count),
  closed: (count) => message('{0} not open to everybody', count),
  private: (count) => message('{0} in a private network', count),
  denied: (count) => message('{0} not to be asked', count),
  unreached: (count) => message('{0} not reached', count),
  faulty: (count) => message('{0} with a wrong answer', count),
  browser: (count) => message('{0} kept back by the browser', count),
  unloaded: (count) => message('{0} not asked until the window is reloaded', count),
};

/** Counts reasons by what people tell apart, the most frequent first; being offline is none, for it is told by itself. */
export function countReasons(reasons: readonly ReasonCode[]): readonly Message[] {
  const counts = new Map<Group, number>();
  for (const reason of reasons) {
    if (reason === 'offline' || reason === 'cancelled') continue;
    counts.set(GROUPS[reason], (counts.get(GROUPS[reason]) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([group, count]) => COUNTED[group](count));
}
