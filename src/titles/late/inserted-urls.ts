import type { InsertedUrl, Insertion } from '../../notes/paste/insertion.ts';
import { joinedChanges } from '../../notes/paste/joined-changes.ts';
import { type Change, landings } from '../../notes/pending.ts';
import type { Span } from '../../notes/span.ts';

/** A URL that has been inserted into a text, where it stands there. */
export interface StandingUrl extends Span {
  readonly url: string;
  readonly title?: string;
}

/**
 * Finds the URLs of insertions in the text after changes that were to make them, however the editor has split or joined these:
 * each must stand in what came to the place of its insertion. Those that do not are left out.
 */
export function insertedUrls(
  insertions: readonly Insertion[],
  changes: readonly Change[],
): readonly StandingUrl[] {
  const landed = landings(joinedChanges(changes)).map((landing) => ({ ...landing, searched: 0 }));
  return insertions
    .toSorted((a, b) => a.offset - b.offset)
    .flatMap((insertion) => {
      for (const landing of landed) {
        const { start, change } = landing;
        if (insertion.offset < change.start || change.end < insertion.offset) continue;
        const found = urlsWithin(change.text, landing.searched, insertion);
        landing.searched = found.at(-1)?.end ?? landing.searched;
        if (found.length > 0) {
          return found.map((one) => ({ ...one, start: start + one.start, end: start + one.end }));
        }
      }
      return [];
    });
}

/** Finds the URLs of an insertion in a text that holds it as a whole, or in parts but in its order. */
function urlsWithin(text: string, from: number, { text: inserted, urls }: Insertion): StandingUrl[] {
  const whole = text.indexOf(inserted, from);
  let searched = from;
  return urls
    .toSorted((a, b) => a.at - b.at)
    .flatMap(({ at, url, ...known }: InsertedUrl): StandingUrl[] => {
      const start = whole < 0 ? text.indexOf(url, searched) : whole + at;
      const end = start + url.length;
      if (start < 0 || !endsLike(text.slice(end, end + 1), inserted.charAt(at + url.length))) return [];
      searched = end;
      return [{ ...known, url, start, end }];
    });
}

/** What stands behind a URL must not be more of it. */
function endsLike(behind: string, expected: string): boolean {
  return behind === expected || /^\s?$/.test(behind);
}
