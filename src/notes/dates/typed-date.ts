import { isRealDate } from './calendar.ts';
import { readWrittenDate } from './written-date.ts';

/** Gives the ISO date that somebody means who types one, be it full-width, with other separators or without zeros; nothing where it is none, or may be several. */
export function typedDate(text: string): string | undefined {
  const typed = text.trim();
  if (isRealDate(typed)) return typed;
  const written = readWrittenDate(typed);
  return written?.raw === typed && written.meant.length === 1 ? written.meant[0] : undefined;
}
