import type { Context, KnownPerson } from '../context.ts';
import type { Episode, Person, Section } from '../episode.ts';
import { isSlip } from '../is-slip.ts';
import { type Finding, message, type Rule } from '../rule.ts';
import { isSamePerson, keysOf, whoIs } from '../who.ts';

/** Episodes that tell who is known at the least. */
const ENOUGH = 4;

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

function find({ person }: Section, episode: Episode, { people }: Context): Finding[] {
  const named = episode.fields.flatMap((field) => field.people);
  if (
    person === undefined ||
    whoIs(person, people) !== undefined ||
    named.some((other) => isSamePerson(person, other, people))
  ) {
    return [];
  }
  const free = people.filter(
    (known) =>
      known.labels.some(({ episodes }) => episodes >= TWICE) &&
      !episode.sections.some((other) => other.person && whoIs(other.person, people) === known),
  );
  const meant = free.find((known) => isMeant(person, known));
  if (meant?.written === undefined) {
    return [];
  }
  const span = { start: person.start, end: person.end };
  return [
    {
      message: message('Nobody has been called {0}, did you mean {1}?', person.raw, meant.written),
      span,
      fixes: [
        {
          title: message('Change to {0}', meant.written),
          safe: false,
          edits: [{ span, text: meant.written }],
        },
      ],
    },
  ];
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
