import type { Name, Names, Tie } from './names.ts';

/** Gives the ties of accounts with whoever is called like them. */
export function accountTies({ names }: Names): Pick<Tie, 'a' | 'b'>[] {
  return [...names.values()].flatMap((page) => {
    const label = page.account === undefined ? undefined : names.get(`@${page.account}`);
    return label === undefined ? [] : [{ a: label, b: page }];
  });
}

/**
 * Makes a function that adds to some names all that they are tied to, by however many ties, believed or not: what is said of
 * any other name changes nothing for these. Names are told by their keys.
 */
export function makeAddTied(found: Names): (keys: Iterable<string>) => ReadonlySet<string> {
  const known = new Map<string, Set<string>>();
  for (const { a, b } of [...found.ties, ...accountTies(found)]) {
    const [few, many] = [setOf(a, known), setOf(b, known)].sort((one, other) => one.size - other.size);
    for (const key of few === many ? [] : (few ?? [])) {
      many?.add(key);
      if (many) known.set(key, many);
    }
  }
  return (keys) => new Set([...keys].flatMap((key) => [key, ...(known.get(key) ?? [])]));
}

function setOf({ key }: Name, known: Map<string, Set<string>>): Set<string> {
  const set = known.get(key) ?? new Set([key]);
  known.set(key, set);
  return set;
}
