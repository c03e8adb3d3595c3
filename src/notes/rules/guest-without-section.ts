import type { Context, EpisodeFacts, KnownPerson } from '../context.ts';
import { hasPassed } from '../dates/passed.ts';
import { addSection } from '../edits/add-section.ts';
import type { Episode, Person } from '../episode.ts';
import { makeFindSame } from '../people/find-same.ts';
import { hasPresenters } from '../people/has-presenters.ts';
import { hasSection } from '../people/has-section.ts';
import { isSamePerson } from '../people/who.ts';
import { remember } from '../remember.ts';
import { type Finding, type Fix, message, type Rule } from '../rule.ts';

/** Guests that tell what is usual at the least. */
const ENOUGH = 2;

/** Flags a guest without a section among presenters who have theirs. After the show, it is too late for one. */
export const guestWithoutSection: Rule = {
  id: 'guest-without-section',
  severity: 'hint',
  beforeShow: true,
  summary: 'A guest of the header has no section among those of the presenters.',
  mend: 'Adds a section for the guest.',
  check(episode, context) {
    if (!hasPresenters(episode, context.people) || hasPassed(episode, context)) {
      return [];
    }
    const guests = episode.fields.flatMap(({ kind, people }) => (kind === 'guest' ? people : []));
    const findSame = makeFindSame(guests, context.people);
    const missing = guests
      .filter((guest, at) => findSame(guest) === at)
      .filter((guest) => isCertain(guest) && !hasSection(guest, episode, context));
    return missing.length === 0 || isUnusual(context)
      ? []
      : missing.map((guest) => find(guest, episode, context));
  },
};

/** Tells whether the guests of the other episodes have no sections more often than not. */
function isUnusual({ earlier, later, people }: Context): boolean {
  const [before, after] = [earlier, later].map((episodes) => countGuests(people)(episodes));
  const all = (before?.all ?? 0) + (after?.all ?? 0);
  return all >= ENOUGH && ((before?.had ?? 0) + (after?.had ?? 0)) * 2 <= all;
}

/** Counts the guests of episodes, and those of them who have a section. */
const countGuests = remember((people: readonly KnownPerson[]) =>
  remember((episodes: readonly EpisodeFacts[]) => {
    const guests = episodes.flatMap(({ guests, presenters }) =>
      guests.map((guest) => presenters.some(({ person }) => isSamePerson(person, guest, people))),
    );
    return { all: guests.length, had: guests.filter((had) => had).length };
  }),
);

/** A plain name may be anything: a team, a remark. */
function isCertain({ handle, url }: Person): boolean {
  return handle !== undefined || (url !== undefined && url !== '');
}

function find(guest: Person, episode: Episode, context: Context): Finding {
  const heading = guest.raw.replace(/\s*\n\s*/g, ' ');
  const edit = addSection(episode, heading, context);
  const add: Fix[] =
    edit === undefined
      ? []
      : [{ title: message('Add a section for {0}', heading), safe: false, edits: [edit] }];
  return {
    message: message('Guest {0} has no section', heading),
    span: { start: guest.start, end: guest.end },
    fixes: add,
  };
}
