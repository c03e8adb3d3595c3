import type { KnownPerson } from '../context.ts';
import type { Person } from '../episode.ts';
import { keysOf, whoIs } from './who.ts';

type Named = Pick<Person, 'handle' | 'name' | 'url'>;

/** The first mention with a name, and the first on another host than that one. */
interface First {
  readonly at: number;
  readonly host: string | undefined;
  elsewhere?: number;
}

/** Where mentions are found, by index. */
interface Places {
  readonly pages: Map<string, number>;
  readonly labels: Map<string, First>;
  readonly accounts: Map<string, First>;
}

/**
 * Makes a search for the first of many mentions that is of the same person as another, by `isSamePerson`; it answers an index,
 * or -1. Looking for each of 400 presenters among all took 670 ms without it.
 */
export function makeFindSame(
  mentions: readonly Named[],
  people: readonly KnownPerson[],
): (wanted: Named) => number {
  const known = new Map<KnownPerson, number>();
  const [all, strangers] = [noPlaces(), noPlaces()];
  for (const [at, mention] of mentions.entries()) {
    const who = whoIs(mention, people);
    place(mention, at, all);
    if (who === undefined) {
      place(mention, at, strangers);
    } else if (!known.has(who)) {
      known.set(who, at);
    }
  }
  return (wanted) => {
    const who = whoIs(wanted, people);
    const places = find(wanted, who === undefined ? all : strangers);
    const found = [who && known.get(who), ...places].filter((at) => at !== undefined);
    return found.length === 0 ? -1 : Math.min(...found);
  };
}

function noPlaces(): Places {
  return { pages: new Map(), labels: new Map(), accounts: new Map() };
}

function place(mention: Named, at: number, { pages, labels, accounts }: Places): void {
  const { labels: own, page, host, account } = keysOf(mention);
  for (const label of own) {
    placeNamed(labels, label, at, host);
  }
  if (page !== undefined && !pages.has(page)) {
    pages.set(page, at);
  }
  if (account !== undefined) {
    placeNamed(accounts, account, at, host);
  }
}

function placeNamed(names: Map<string, First>, name: string, at: number, host: string | undefined): void {
  const first = names.get(name);
  if (first === undefined) {
    names.set(name, { at, host });
  } else if (first.elsewhere === undefined && first.host !== host) {
    first.elsewhere = at;
  }
}

function find(wanted: Named, { pages, labels, accounts }: Places): (number | undefined)[] {
  const { labels: own, page, host, account } = keysOf(wanted);
  // One name with two accounts on one host is two people.
  const apartFrom = (first?: First) =>
    first !== undefined && host !== undefined && first.host === host ? first.elsewhere : first?.at;
  return [
    page === undefined ? undefined : pages.get(page),
    ...own.flatMap((label) => [apartFrom(labels.get(label)), apartFrom(accounts.get(label))]),
    account === undefined ? undefined : apartFrom(labels.get(account)),
  ];
}
