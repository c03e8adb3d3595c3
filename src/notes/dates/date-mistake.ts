import type { Context } from '../context.ts';
import type { Episode } from '../episode.ts';
import { type DatedLink, findLaterLink } from '../links/later-link.ts';
import { type Dated, lastOn } from './dated.ts';
import { findDisorder } from './disorder.ts';
import { isOffDay } from './off-day.ts';

/** What is wrong with a real date. */
export type DateMistake =
  | { readonly kind: 'repeated'; readonly other: Dated }
  | { readonly kind: 'disorder'; readonly other: Dated }
  | { readonly kind: 'early'; readonly page: DatedLink }
  | { readonly kind: 'off-day' };

/** Finds what is wrong with a real date of an episode: the gravest mistake only, so that one date is one problem. */
export function findDateMistake(date: string, episode: Episode, context: Context): DateMistake | undefined {
  const same = lastOn(context.earlier, date);
  if (same !== undefined) {
    return { kind: 'repeated', other: same };
  }
  const disorder = findDisorder(date, context);
  if (disorder !== undefined) {
    return { kind: 'disorder', other: disorder };
  }
  const page = findLaterLink(date, episode, context);
  if (page !== undefined) {
    return { kind: 'early', page };
  }
  return isOffDay(date, context) ? { kind: 'off-day' } : undefined;
}
