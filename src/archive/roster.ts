import type { ConfiguredPresenter } from '../config/config.ts';
import type { EpisodeFacts, KnownPerson } from '../notes/context.ts';
import { RECENT } from '../notes/learning.ts';
import { remember } from '../notes/remember.ts';
import { appearancesOf } from './appearances.ts';
import { addConfigured, headingOf } from './configured.ts';
import { countNames, keysIn } from './count-names.ts';
import { join, membersOf, startGroups, wholeOf } from './name-groups.ts';
import type { Name, Names, Tie } from './names.ts';
import { accountTies, makeAddTied } from './tied-names.ts';

/** Somebody, with one of their names, and where the first of these is used. */
interface Gathered {
  readonly person: KnownPerson;
  readonly key: string;
  readonly first: number;
}

type Presenters = readonly ConfiguredPresenter[];

const NOBODY: Presenters = [];

/**
 * Gathers the people of an archive, the earliest episode first: names, handles and pages that were used together are one
 * person. A tie that other episodes outnumber on both ends is a mistake, and those who had sections of their own in one
 * episode are not one person. Of whom the show itself tells all names, they are one person. What one of the episodes says may be left out.
 */
export function roster(
  sorted: readonly EpisodeFacts[],
  presenters: Presenters = NOBODY,
  except?: EpisodeFacts,
): KnownPerson[] {
  const { people, configured, addTied } = gatherAll(sorted)(presenters);
  if (except === undefined) {
    return people.map(({ person }) => person);
  }
  // Of whom the episode does not name, all is said by the others: in a long archive that is nearly everybody.
  const recent = sorted.slice(-RECENT - 1).flatMap(keysIn);
  const changing = addTied([...keysIn(except), ...recent, ...configured]);
  const others = people.filter(({ key }) => !changing.has(key));
  const changed = gather(countNames(sorted, except, changing), { sorted, presenters, except });
  return [...others, ...changed].sort((a, b) => a.first - b.first).map(({ person }) => person);
}

const gatherAll = remember((sorted: readonly EpisodeFacts[]) =>
  remember((presenters: Presenters) => {
    const found = countNames(sorted);
    const people = gather(found, { sorted, presenters });
    const configured = [...found.names.values()].filter(({ presenter }) => presenter !== undefined);
    return { people, configured: configured.map(({ key }) => key), addTied: makeAddTied(found) };
  }),
);

/** What people are gathered from. */
interface Source {
  readonly sorted: readonly EpisodeFacts[];
  readonly presenters: Presenters;
  readonly except?: EpisodeFacts;
}

function gather(found: Names, { sorted, presenters, except }: Source): Gathered[] {
  addConfigured(found.names, presenters);
  const groups = startGroups([...found.names.values()]);
  for (const { a, b } of strongestFirst(found)) {
    const [one, other] = [groups.get(a), groups.get(b)];
    if (one && other) join(wholeOf(one), wholeOf(other));
  }
  const counted = { sorted, left: except === undefined ? -1 : sorted.indexOf(except) };
  const wholes = new Set([...groups.values()].map(wholeOf));
  return [...wholes].map(membersOf).map((members) => {
    const owner = members.find(({ presenter }) => presenter !== undefined)?.presenter;
    const presenter = owner === undefined ? undefined : presenters[owner];
    const person = { ...personOf(members, presenter), ...appearancesOf(members, counted, presenter) };
    return { person, key: members[0]?.key ?? '', first: Math.min(...members.map((name) => name.first)) };
  });
}

/** Gives the ties to believe: accounts that are called like somebody, then names and pages that were often together. */
function strongestFirst(found: Names): readonly Pick<Tie, 'a' | 'b'>[] {
  const ties = new Set([...found.names.values()].flatMap((name) => [...name.ties.values()]));
  const bestOf = remember(bestTies);
  const isOutnumbered = (tie: Tie) =>
    hasBetter(tie, tie.b.kind, bestOf(tie.a)) && hasBetter(tie, tie.a.kind, bestOf(tie.b));
  const believed = [...ties].filter((tie) => !isOutnumbered(tie));
  return [...accountTies(found), ...believed.toSorted((one, other) => other.episodes - one.episodes)];
}

/** Gives the two strongest ties of a name with others of each kind. */
function bestTies(name: Name): ReadonlyMap<string, readonly Tie[]> {
  const best = new Map<string, readonly Tie[]>();
  for (const [{ kind }, tie] of name.ties) {
    const known = [...(best.get(kind) ?? []), tie];
    best.set(kind, known.sort((a, b) => b.episodes - a.episodes).slice(0, 2));
  }
  return best;
}

/** Tells whether another tie with a name of the kind is as strong. */
function hasBetter(tie: Tie, kind: string, best: ReadonlyMap<string, readonly Tie[]>): boolean {
  return (best.get(kind) ?? []).some((other) => other !== tie && other.episodes >= tie.episodes);
}

function personOf(members: readonly Name[], presenter?: ConfiguredPresenter): KnownPerson {
  const byUse = members.toSorted((one, other) => other.episodes - one.episodes);
  const written = members
    .filter((name) => name.written !== undefined)
    .toSorted((one, other) => other.last - one.last)[0]?.written;
  const heading = presenter && /^@|\]\(/.exec(headingOf(presenter))?.input;
  return {
    labels: byUse.flatMap(({ kind, key, episodes }) =>
      kind === '' ? [{ key: key.slice(1), episodes }] : [],
    ),
    pages: byUse.flatMap(({ key, episodes, url }) => (url === undefined ? [] : [{ key, episodes, url }])),
    ...(written === undefined ? heading !== undefined && { written: heading } : { written }),
  };
}
