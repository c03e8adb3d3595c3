import type { Context } from '../context.ts';
import type { Episode } from '../episode.ts';
import { hasSection } from '../people/has-section.ts';
import { missingPresenters } from '../people/missing-presenters.ts';
import { readPerson } from '../people/read-person.ts';

/** The headings of those who have no section in an episode: first those who should, then all others whom the show knows, the latest first. */
export interface Unlisted {
  readonly usual: readonly string[];
  readonly others: readonly string[];
}

/** Gives who could get a section in an episode. */
export function unlisted(episode: Episode, context: Context): Unlisted {
  const usual = missingPresenters(episode, context);
  const others = context.people
    .map(({ lastAs = {}, written }) => {
      const last = lastAs.presenter ?? lastAs.guest ?? lastAs.host;
      return { heading: lastAs.presenter?.raw ?? written ?? last?.raw ?? '', at: last?.at ?? -1 };
    })
    .sort((a, b) => b.at - a.at)
    .map(({ heading }) => heading)
    .filter((heading) => {
      const person = readPerson(heading);
      return !usual.includes(heading) && person !== undefined && !hasSection(person, episode, context);
    });
  return { usual, others: [...new Set(others)] };
}
