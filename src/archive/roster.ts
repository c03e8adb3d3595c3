import type { ConfiguredPresenter } from '../config/config.ts';
import type { EpisodeFacts, KnownPerson } from '../notes/context.ts';
import { appearancesOf } from './appearances.ts';
import { addConfigured, headingOf } from './configured.ts';
import { countNames, SECTIONS } from './count-names.ts';
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
    const [one = [], other = []] = [groups.get(a), groups.get(b)];
    if (one !== other && !one.some((name) => other.some((second) => areApart(name, second)))) {
      one.push(...other);
      for (const name of other) {
        groups.set(name, one);
      }
    }
  }
  const counted = { sorted, left: except === undefined ? -1 : sorted.indexOf(except) };
  return [...new Set(groups.values())].map((members) => {
    const owner = members.find(({ presenter }) => presenter !== undefined)?.presenter;
    const presenter = owner === undefined ? undefined : presenters[owner];
    return { ...personOf(members, presenter), ...appearancesOf(members, counted, presenter) };
  });
}

/** Puts every name into a group of its own, but for those that the configuration joins. */
function startGroups(names: readonly Name[]): Map<Name, Name[]> {
  const owned = new Map<number, Name[]>();
  return new Map(
    names.map((name) => {
      const group = (name.presenter === undefined ? undefined : owned.get(name.presenter)) ?? [];
      group.push(name);
      if (name.presenter !== undefined) {
        owned.set(name.presenter, group);
      }
      return [name, group];
    }),
  );
}

/** Gives the ties to believe: accounts that are called like somebody, then names and pages that were often together. */
function strongestFirst({ names }: Names): readonly Pick<Tie, 'a' | 'b'>[] {
  const accounts = [...names.values()].flatMap((page) => {
    const label = page.account === undefined ? undefined : names.get(`@${page.account}`);
    return label === undefined ? [] : [{ a: label, b: page }];
  });
  const ties = new Set([...names.values()].flatMap((name) => name.ties));
  const believed = [...ties].filter((tie) => !isOutnumbered(tie));
  return [...accounts, ...believed.toSorted((one, other) => other.episodes - one.episodes)];
}

function isOutnumbered({ a, b, episodes }: Tie): boolean {
  const hasBetter = (name: Name, partner: Name) =>
    name.ties.some((tie) => {
      const other = tie.a === name ? tie.b : tie.a;
      return other !== partner && other.kind === partner.kind && tie.episodes >= episodes;
    });
  return hasBetter(a, b) && hasBetter(b, a);
}

/** Tells whether two names are different presenters', or headed different sections of one episode. */
function areApart(a: Name, b: Name): boolean {
  if (a.presenter !== undefined && b.presenter !== undefined) {
    return a.presenter !== b.presenter;
  }
  const { sections: some } = a;
  const { sections: others } = b;
  let at = 0;
  return some.some((section) => {
    const episode = Math.floor(section / SECTIONS);
    while (at < others.length && (others[at] ?? 0) < episode * SECTIONS) {
      at += 1;
    }
    const [first, second] = [others[at], others[at + 1]];
    const isOther = (other?: number) =>
      other !== undefined && other !== section && Math.floor(other / SECTIONS) === episode;
    return isOther(first) || isOther(second);
  });
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
