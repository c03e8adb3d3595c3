import type { KnownPerson } from '../context.ts';
import type { Episode, Mention, Person } from '../episode.ts';
import { urlKey } from '../links/url-key.ts';
import { remember } from '../remember.ts';
import { rememberTexts } from '../remember-texts.ts';
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
  const labels = [handle, name].flatMap((label) => (label ? labelKey(label) : []));
  const different = labels[0] === labels[1] ? labels.slice(1) : labels;
  return url === undefined || url === '' ? { labels: different } : { labels: different, ...pageKeys(url) };
}

const labelKey = rememberTexts((label) =>
  label.normalize('NFKC').toLowerCase().replace(/^@/, '').replace(/\s+/g, ' ').trim(),
);

const pageKeys = rememberTexts((url): Omit<Keys, 'labels'> => {
  const found = accountOf(url);
  return found === undefined ? { page: urlKey(url) } : { page: `${found.host}/${found.account}`, ...found };
});

/** Finds whom the archive knows by a mention: by the name or handle, else by the page, else by the account's name. */
export function whoIs(mention: Named, people: readonly KnownPerson[]): KnownPerson | undefined {
  return people.length === 0 ? undefined : find(keysOf(mention), people);
}

function find({ labels, page, account }: Keys, people: readonly KnownPerson[]): KnownPerson | undefined {
  const known = placesOf(people);
  const places = labels.flatMap((label) => known.labels.get(label) ?? []);
  const byPage = page === undefined ? undefined : known.pages.get(page);
  const byAccount = account === undefined ? undefined : known.labels.get(account);
  return people[places.length > 0 ? Math.min(...places) : (byPage ?? byAccount ?? -1)];
}

/** Gives the first that has each name and each page, by index. */
const placesOf = remember((people: readonly KnownPerson[]) => {
  const [labels, pages] = [new Map<string, number>(), new Map<string, number>()];
  for (const [at, person] of people.entries()) {
    for (const { key } of person.labels) {
      labels.set(key, labels.get(key) ?? at);
    }
    for (const { key } of person.pages) {
      pages.set(key, pages.get(key) ?? at);
    }
  }
  return { labels, pages };
});

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
  const apart = one.host !== undefined && one.host === two.host;
  return !apart && (names(one, two) || names(two, one));
}

/** Tells whether one of some names is also the other's, or is called like its account. */
function names({ labels }: Keys, other: Keys): boolean {
  return labels.some((label) => label === other.account || other.labels.includes(label));
}
