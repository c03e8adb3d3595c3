import { countSlips } from './slips.ts';

/** A difference of one character makes another name out of a name up to this length. */
const SHORT = 3;

/** Names from this length on are still the same with two slips. */
const LONG = 6;

/** Longer ones are no names. */
const LONGEST = 60;

/** Tells whether two different names are a slip of typing apart, or two for long names. Another digit is another name. */
export function isSlip(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  const most = length < LONG ? 1 : 2;
  if (a === b || length <= SHORT || Math.max(a.length, b.length) > LONGEST) {
    return false;
  }
  return Math.abs(a.length - b.length) <= most && !hasOtherDigit(a, b) && countSlips(a, b) <= most;
}

function hasOtherDigit(a: string, b: string): boolean {
  const differing = [...a].filter((char, at) => char !== b[at]);
  return a.length === b.length && differing.length === 1 && /\d/.test(differing[0] ?? '');
}
