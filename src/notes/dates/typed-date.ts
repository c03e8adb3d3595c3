import { isRealDate } from './calendar.ts';
import { narrow } from './narrow.ts';

/** `2026-12-5`, `2026/12/05`, `2026年12月5日(土)`. */
const SEPARATED =
  /^(\d{4})\s*[-/.・年]\s*(\d{1,2})\s*[-/.・月]\s*(\d{1,2})\s*日?\s*(?:\([日月火水木金土]\))?$/;

const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;

/** Gives the ISO date that somebody means who types one, be it full-width, with other separators or without zeros; nothing for all else. */
export function typedDate(text: string): string | undefined {
  const typed = narrow(text).trim();
  const [, year = '', month = '', day = ''] = SEPARATED.exec(typed) ?? COMPACT.exec(typed) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isRealDate(date) ? date : undefined;
}
