import { message } from './message.ts';
import { asTyped } from './refusals.ts';
import { Unusable } from './unusable.ts';

/** A date, and a time with or without a zone; RFC 3339 with less of the time left out. */
const FORM = /^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|z|[+-]\d{2}(?::?\d{2})?)?)?$/;

/** Reads an ISO 8601 date-time as milliseconds since 1970 (UTC); without a zone it is UTC. Throws what is unusable. */
export function readDateTime(text: string): number {
  const [, date = '', time = '00:00', zone = 'Z'] = FORM.exec(text) ?? [];
  const offset = zone.replace(/^([+-]\d{2}):?(\d{2})?$/, (_, hours, minutes = '00') => `${hours}:${minutes}`);
  const now = Date.parse(`${date}T${time}${offset.toUpperCase()}`);
  // A day that a month does not have is taken for one of the next month by some engines.
  if (Number.isNaN(now) || !isDay(date)) {
    throw new Unusable(
      message(
        '{0} is no date-time in ISO 8601, such as 2026-11-20T22:00:00+09:00.',
        asTyped('--as-of', text),
      ),
    );
  }
  return now;
}

function isDay(date: string): boolean {
  const day = new Date(`${date}T00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}
