import type { Context, KnownPerson } from '../context.ts';
import type { Episode, Link, Person } from '../episode.ts';
import { isSlip } from '../people/is-slip.ts';
import { keysOf, whoIs } from '../people/who.ts';
import { type Finding, message, type Rule } from '../rule.ts';

/** Episodes that tell of somebody's account at the least; one is enough against somebody else's. */
const ENOUGH = 2;

/** Flags a presenter's heading that links to another account than other episodes do. */
export const presenterAccount: Rule = {
  id: 'presenter-account',
  severity: 'warning',
  summary: "A presenter's heading links to another account than that person has in other episodes.",
  mend: 'Writes the account that the other episodes have.',
  check(episode, context) {
    return episode.links.flatMap((link) => {
      const { person } = episode.sections[link.section ?? -1] ?? {};
      return link.place !== 'presenter' ||
        link.kind !== 'inline' ||
        person === undefined ||
        person.url !== link.url
        ? []
        : find(link, person, episode, context);
    });
  },
};

interface Account {
  readonly host: string;
  readonly account: string;
  readonly key: string;
  readonly url: string;
  readonly episodes: number;
}

function find({ target }: Link, person: Person, episode: Episode, context: Context): Finding[] {
  const { page, host = '', account = '' } = keysOf(person);
  const { url = '', ...named } = person;
  const known = whoIs(named, context.people);
  if (page === undefined || known === undefined || isConfirmed(page, known, episode)) {
    return [];
  }
  const owner = whoIs({ url }, context.people);
  const isOthers = owner !== undefined && owner !== known;
  const usual = usualAccount(known, host, isOthers ? 1 : ENOUGH);
  if (!usual || !(isOthers || isSlip(account, usual.account) || wasBefore(usual, context))) {
    return [];
  }
  const span = { start: target.start, end: target.end };
  const edits = [{ span, text: usual.url }];
  return [
    {
      message: message('Unexpected account {0}, expected {1}', account, usual.account),
      span,
      fixes: [{ title: message('Change the link to {0}', usual.url), safe: false, edits }],
    },
  ];
}

/** Gives the one account that somebody has on a host in enough episodes. */
function usualAccount({ pages }: KnownPerson, wanted: string, least: number): Account | undefined {
  const accounts = pages.flatMap((page): Account[] => {
    const { host, account } = keysOf({ url: page.url });
    return host === wanted && account !== undefined && isPlain(page.url) ? [{ ...page, host, account }] : [];
  });
  const often = accounts.filter(({ episodes }) => episodes >= least);
  return often.length === 1 ? often[0] : undefined;
}

/** Tells whether a URL can stand in a link as it is. */
function isPlain(url: string): boolean {
  return /^[\w:/.@%~?=#+-]+$/.test(url);
}

/** Tells whether another episode or the header of this one gives the page to that person. */
function isConfirmed(page: string, known: KnownPerson, { fields }: Episode): boolean {
  return (
    known.pages.some(({ key }) => key === page) ||
    fields.some(({ people }) => people.some((person) => keysOf(person).page === page))
  );
}

/** Tells whether an earlier episode has the page: people change their accounts, but do not change back. */
function wasBefore({ key: page }: Account, { earlier }: Context): boolean {
  return earlier.some(({ hosts, guests, presenters }) =>
    [...hosts, ...guests, ...presenters.map(({ person }) => person)].some(
      (person) => keysOf(person).page === page,
    ),
  );
}
