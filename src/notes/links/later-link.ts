import type { Context } from '../context.ts';
import { addDays, dayOf, daysBetween, isRealDate, nextShowDay } from '../dates/calendar.ts';
import { firstAfter } from '../dates/dated.ts';
import { usualDays } from '../dates/usual-days.ts';
import type { Episode, Link } from '../episode.ts';
import { remember } from '../remember.ts';
import { isOfNotes } from './is-of-notes.ts';
import { hostOf } from './url.ts';

/** A link whose address tells the day of its page. */
export interface DatedLink {
  readonly link: Link;
  readonly date: string;
}

/** `/2021/07/05/`, `/2021-07-05-title`, `/20210705`, without what follows a `?` or `#`. */
const DATED_PATH = /^https?:\/\/[^/?#]+(?:\/[^?#]*)?\/(\d{4})([-/]?)(\d{2})\2(\d{2})(?![^/?#._-])/i;

/** Addresses of what is yet to come. */
const ANNOUNCED = /[/.](?:events?|conferences?|webinars?|meetups?|summit|schedule|calendar|cfps?)(?:[/.]|$)/i;

/** A page of the next day may only be dated in another zone. */
const LEAST_DAYS = 2;

/** A page that is later still comes from notes that were edited again. */
const MOST_DAYS = 42;

/**
 * Finds the latest of the pages that are younger than the date of the episode that links to them. None from the future, and
 * none from the next episode's time on. Where that one has followed, the notes may have been added to: then a topic or two sites
 * must tell, and a show day must be left between.
 */
export function findLaterLink(date: string, { meant }: Episode, context: Context): DatedLink | undefined {
  if (context.now === undefined) {
    return undefined;
  }
  const today = dayOf(context.now, 14);
  const next = firstAfter(context.later, date);
  const younger = datedLinks(meant).filter((page) => {
    const days = daysBetween(date, page.date);
    return days >= LEAST_DAYS && days <= MOST_DAYS && page.date <= today && page.date < (next ?? '~');
  });
  const sites = new Set(younger.map(({ link }) => hostOf(link.url)));
  const latest = younger.toSorted((a, b) => (a.date < b.date ? -1 : 1)).at(-1);
  if (latest === undefined || next === undefined) {
    return latest;
  }
  const day = nextShowDay(addDays(latest.date, -1), usualDays(context));
  return day < next && (sites.size > 1 || latest.link.place === 'topic') ? latest : undefined;
}

/** Gives those links whose addresses tell a day; every rule of dates asks. */
const datedLinks = remember((links: readonly Link[]): readonly DatedLink[] => links.flatMap(readDate));

function readDate(link: Link): DatedLink[] {
  const [found, year, , month, day] = DATED_PATH.exec(link.url) ?? [];
  const date = `${year}-${month}-${day}`;
  return found !== undefined && isOfNotes(link) && isRealDate(date) && !ANNOUNCED.test(link.url)
    ? [{ link, date }]
    : [];
}
