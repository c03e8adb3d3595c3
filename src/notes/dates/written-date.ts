import { isRealDate, leadingDate } from './calendar.ts';
import { narrow } from './narrow.ts';

/** A date at the start of a header value, as it is written. */
export interface WrittenDate {
  /** What is written, from the start of the value to the end of the date. */
  readonly raw: string;
  /** The real dates that may be meant, the likeliest first. */
  readonly meant: readonly string[];
  /** True where only the width of digits and hyphens is wrong, so that nothing is guessed. */
  readonly exact: boolean;
  /** How the date begins as far as it can be read: `2021-04-`, `2021-`. */
  readonly prefix: string;
}

const WRITTEN =
  /^([\d０-９]{4})\s*[-－‐-―−ー/／.．年月]+\s*([\d０-９]*)(?:\s*[-－‐-―−ー/／.．年月]+\s*([\d０-９]*))?日?(?!T\d)[\d０-９\-－‐-―−ー/／?？A-Za-z]*/;

const COMPACT =
  /^([\d０-９]{4})[-－‐-―−ー/／.．]?([\d０-９]{2})[-－‐-―−ー/／.．]?([\d０-９]{2})(?![\d０-９\-－‐-―−ー/／.．])/;

/** A year with a digit too few or too many. */
const MISYEARED = /^(\d{3}|\d{5})-(\d{2})-(\d{2})(?![\d\-０-９])/;

/** Reads a date that begins with a year and is no ISO date; answers nothing for all else. */
export function readWrittenDate(value: string): WrittenDate | undefined {
  if (leadingDate(value) !== undefined) {
    return undefined;
  }
  const compact = read(COMPACT.exec(value));
  return compact !== undefined && compact.meant.length > 0
    ? compact
    : (read(WRITTEN.exec(value)) ?? readMisyeared(value));
}

function readMisyeared(value: string): WrittenDate | undefined {
  const [raw, year = '', month = '', day = ''] = MISYEARED.exec(value) ?? [];
  if (raw === undefined || !isRealDate(`2000-${month}-${day}`)) {
    return undefined;
  }
  const years = year.length === 5 ? [1, 2, 3, 4].map((at) => year.slice(0, at) + year.slice(at + 1)) : [];
  const near = [...new Set(years)].filter((one) => /^(?:19|20)/.test(one));
  const meant = near.map((one) => `${one}-${month}-${day}`).filter(isRealDate);
  return { raw, meant, exact: false, prefix: '' };
}

function read(found: RegExpExecArray | null): WrittenDate | undefined {
  if (found === null) {
    return undefined;
  }
  const raw = found[0].trimEnd();
  const [year = '', month = '', day = ''] = found.slice(1).map((part) => narrow(part ?? ''));
  const meant = spellings(month).flatMap((mm) => spellings(day).map((dd) => `${year}-${mm}-${dd}`));
  const real = [...new Set(meant)].filter(isRealDate);
  return { raw, meant: real, exact: real[0] === narrow(raw), prefix: prefixOf(year, month, day) };
}

/** Gives the months or days that digits may stand for: `5` is 05, `012` most likely 12, but perhaps 02 or 01. */
function spellings(digits: string): string[] {
  if (digits === '') {
    return [];
  }
  if (digits.length !== 3) {
    return [digits.replace(/^0+(?=\d)/, '').padStart(2, '0')];
  }
  return [0, 1, 2].map((at) => digits.slice(0, at) + digits.slice(at + 1));
}

/** Keeps the first digit of a day that may have been cut short, but none of a day that is no day. */
function prefixOf(year: string, month: string, day: string): string {
  const [mm = ''] = spellings(month);
  return isRealDate(`${year}-${mm}-01`) ? `${year}-${mm}-${/^[0-3]$/.test(day) ? day : ''}` : `${year}-`;
}
