import type { ConfiguredPresenter } from '../config/config.ts';
import type { EpisodeFacts, KnownPerson } from '../notes/context.ts';
import { remember } from '../notes/remember.ts';
import { appearancesOf } from './appearances.ts';
import { addConfigured, headingOf } from './configured.ts';
import { countNames } from './count-names.ts';
import { join, membersOf, startGroups, wholeOf } from './name-groups.ts';
import type { Name, Names, Tie } from './names.ts';

/**
 * Gathers the people of an archive, the earliest episode first: names, handles and pages that were used together are one
 * person. A tie that other episodes outnumber on both ends is a mistake, and those who had sections of their own in one
 * episode are not one person. Of whom the show itself tells all names, they are one person. What one of the episodes says may be left out.
 */
export function roster(
  sorted: readonly EpisodeFacts[],
  presenters: readonly ConfiguredPresenter[] = [],
  except?: EpisodeFacts,
): KnownPerson[] {
  const found = countNames(sorted, except);
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
    return { ...personOf(members, presenter), ...appearancesOf(members, counted, presenter) };
  });
}

/** Gives the ties to believe: accounts that are called like somebody, then names and pages that were often together. */
function strongestFirst({ names }: Names): readonly Pick<Tie, 'a' | 'b'>[] {
  const accounts = [...names.values()].flatMap((page) => {
    const label = page.account === undefined ? undefined : names.get(`@${page.account}`);
    return label === undefined ? [] : [{ a: label, b: page }];
  });
  const ties = new Set([...names.values()].flatMap((name) => [...name.ties.values()]));
  const bestOf = remember(bestTies);
  const isOutnumbered = (tie: Tie) =>
    hasBetter(tie, tie.b.kind, bestOf(tie.a)) && hasBetter(tie, tie.a.kind, bestOf(tie.b));
  const believed = [...ties].filter((tie) => !isOutnumbered(tie));
  return [...accounts, ...believed.toSorted((one, other) => other.episodes - one.episodes)];
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
