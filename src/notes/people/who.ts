import type { KnownPerson } from '../context.ts';
import type { Episode, Mention, Person } from '../episode.ts';
import { urlKey } from '../links/url-key.ts';
import { accountOf } from './profiles.ts';

type Named = Pick<Person, 'handle' | 'name' | 'url'>;

/** What a mention tells of who is meant, in forms that are equal where only the writing differs. */
export interface Keys {
  /** Handle and name; a name may be what others write as a handle. */
  readonly labels: readonly string[];
  /** The page that the mention links to; equal for twitter.com and x.com. */
  readonly page?: string;
  /** The host of an account. */
  readonly host?: string;
  /** The name of an account on its host, which is often a handle. */
  readonly account?: string;
}

/** Gives the keys of a mention. */
export function keysOf({ handle, name, url }: Named): Keys {
  const labels = new Set([handle, name].flatMap((label) => (label ? labelKey(label) : [])));
  if (url === undefined || url === '') {
    return { labels: [...labels] };
  }
  const found = accountOf(url);
  return found === undefined
    ? { labels: [...labels], page: urlKey(url) }
    : { labels: [...labels], page: `${found.host}/${found.account}`, ...found };
}

function labelKey(label: string): string {
  return label.normalize('NFKC').toLowerCase().replace(/^@/, '').replace(/\s+/g, ' ').trim();
}

/** Finds whom the archive knows by a mention: by the name or handle, else by the page, else by the account's name. */
export function whoIs(mention: Named, people: readonly KnownPerson[]): KnownPerson | undefined {
  const { labels, page, account } = keysOf(mention);
  const labelled = (wanted: readonly string[]) =>
    people.find((person) => person.labels.some(({ key }) => wanted.includes(key)));
  return (
    labelled(labels) ??
    people.find((person) => person.pages.some(({ key }) => key === page)) ??
    (account === undefined ? undefined : labelled([account]))
  );
}

/**
 * Tells whether a mention surely is of a person: the header, a presenter's heading or the archive has to know whom a link in the
 * notes leads to, which may be a project.
 */
export function isMet(
  { person, role }: Mention,
  { mentions }: Pick<Episode, 'mentions'>,
  people: readonly KnownPerson[],
): boolean {
  return (
    role !== 'note' ||
    person.url === undefined ||
    whoIs(person, people) !== undefined ||
    mentions.some((other) => other.role !== 'note' && isSamePerson(other.person, person, people))
  );
}

/**
 * Tells whether two mentions are of one person. The archive decides about those whom it knows; else a shared name, handle or
 * page tells, or an account that is called like the other's handle. One name with two accounts on one host is two people.
 */
export function isSamePerson(a: Named, b: Named, people: readonly KnownPerson[]): boolean {
  const [known, other] = [whoIs(a, people), whoIs(b, people)];
  if (known !== undefined && other !== undefined) {
    return known === other;
  }
  const [one, two] = [keysOf(a), keysOf(b)];
  if (one.page !== undefined && one.page === two.page) {
    return true;
  }
  const names = ({ labels, account }: Keys) => [...labels, ...(account === undefined ? [] : [account])];
  const apart = one.host !== undefined && one.host === two.host;
  return !apart && (shares(one.labels, names(two)) || shares(two.labels, names(one)));
}

function shares(some: readonly string[], others: readonly string[]): boolean {
  return some.some((label) => others.includes(label));
}
