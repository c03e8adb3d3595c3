import type { Context, KnownPerson } from '../context.ts';
import type { Episode, Person, Section } from '../episode.ts';
import { ENOUGH } from '../learning.ts';
import { isSlip } from '../people/is-slip.ts';
import { isSamePerson, keysOf, whoIs } from '../people/who.ts';
import { type Finding, message, type Rule } from '../rule.ts';
import type { Span } from '../span.ts';

/** Episodes that somebody is known from at the least. */
const TWICE = 2;

/** Flags a presenter whom nobody knows and who is called nearly like somebody known. New people are welcome. */
export const unknownPresenter: Rule = {
  id: 'unknown-presenter',
  severity: 'information',
  summary: 'A presenter is unknown and called nearly like somebody known who has no section.',
  mend: 'Writes the known person as other episodes do.',
  check(episode, context) {
    if (context.earlier.length + context.later.length < ENOUGH) {
      return [];
    }
    return episode.sections.flatMap((section) => find(section, episode, context));
  },
};

/** Somebody whom a slip may have meant, with the place in this header that names them. */
interface Candidate extends KnownPerson {
  readonly place?: Span;
}

function find({ person }: Section, episode: Episode, { people }: Context): Finding[] {
  const named = episode.fields.flatMap((field) => field.people);
  const isKnown = (one: Person) => named.some((other) => isSamePerson(one, other, people));
  if (person === undefined || whoIs(person, people) !== undefined || isKnown(person)) {
    return [];
  }
  const presenters = episode.sections.flatMap((section) => section.person ?? []);
  const free = [
    ...named.filter((one) => !presenters.some((other) => isSamePerson(one, other, people))).map(asCandidate),
    ...people.filter(
      (known) =>
        known.labels.some(({ episodes }) => episodes >= TWICE) &&
        !presenters.some((other) => whoIs(other, people) === known),
    ),
  ];
  const meant = free.find((known) => known.written !== undefined && isMeant(person, known));
  return meant?.written === undefined ? [] : [tell(person, meant.written, meant)];
}

function asCandidate(person: Person): Candidate {
  const { labels, page } = keysOf(person);
  return {
    labels: labels.map((key) => ({ key, episodes: 1 })),
    pages: page === undefined ? [] : [{ key: page, url: person.url ?? '', episodes: 1 }],
    place: { start: person.start, end: person.end },
    ...(/^@|\]\(/.test(person.raw) && { written: person.raw }),
  };
}

function tell({ start, end, raw }: Person, written: string, { place }: Candidate): Finding {
  const span = { start, end };
  const title = message('Change to {0}', written);
  return {
    message: message('Nobody has been called {0}, did you mean {1}?', raw, written),
    span,
    fixes: [{ title, safe: false, edits: [{ span, text: written }] }],
    ...(place && { silences: [place] }),
  };
}

/** Tells whether a mention is a slip of somebody's name; who links to an account of their own is somebody else. */
function isMeant(person: Person, { labels, pages }: KnownPerson): boolean {
  const { labels: own, page, host, account = '' } = keysOf(person);
  const accounts = pages.flatMap(({ url }) => {
    const keys = keysOf({ url });
    return keys.host === host ? (keys.account ?? []) : [];
  });
  return (
    labels.some(({ key }) => own.some((label) => isSlip(label, key))) &&
    (page === undefined || accounts.some((known) => isSlip(account, known)))
  );
}
