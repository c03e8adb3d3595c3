import type { Context, KnownPerson } from '../context.ts';
import type { Episode, Person } from '../episode.ts';
import { ENOUGH } from '../learning.ts';
import { makeFindSame } from '../people/find-same.ts';
import { isSlip } from '../people/is-slip.ts';
import { keysOf, whoIs } from '../people/who.ts';
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
    const strangers = strangersIn(episode, context);
    const free = strangers.length === 0 ? [] : freeOf(episode, context);
    return strangers.flatMap((person) => find(person, free));
  },
};

/** Somebody whom a slip may have meant, with the place in this header that names them. */
interface Candidate extends KnownPerson {
  readonly place?: Span;
}

/** Gives the presenters whom neither the archive nor the header knows. */
function strangersIn(episode: Episode, { people }: Context): Person[] {
  const isNamed = makeFindSame(namedIn(episode), people);
  return presentersOf(episode).filter(
    (person) => whoIs(person, people) === undefined && isNamed(person) === -1,
  );
}

/** Gives those whom the header or the archive knows and who have no section. */
function freeOf(episode: Episode, { people }: Context): Candidate[] {
  const presenters = presentersOf(episode);
  const findPresenter = makeFindSame(presenters, people);
  const there = new Set(presenters.map((person) => whoIs(person, people)));
  return [
    ...namedIn(episode)
      .filter((one) => findPresenter(one) === -1)
      .map(asCandidate),
    ...people.filter((known) => !there.has(known) && known.labels.some(({ episodes }) => episodes >= TWICE)),
  ];
}

function namedIn({ fields }: Episode): Person[] {
  return fields.flatMap(({ people }) => people);
}

function presentersOf({ sections }: Episode): Person[] {
  return sections.flatMap(({ person }) => person ?? []);
}

function find(person: Person, free: readonly Candidate[]): Finding[] {
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
  const isAccount = (url: string) => {
    const keys = keysOf({ url });
    return keys.host === host && keys.account !== undefined && isSlip(account, keys.account);
  };
  return (
    labels.some(({ key }) => own.some((label) => isSlip(label, key))) &&
    (page === undefined || pages.some(({ url }) => isAccount(url)))
  );
}
