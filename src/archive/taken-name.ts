import type { ConfiguredPresenter } from '../config/config.ts';
import { CONFIG_NAME } from '../config/config-file.ts';
import type { EpisodeFacts, KnownPerson } from '../notes/context.ts';
import { keysOf, whoIs } from '../notes/people/who.ts';
import type { Named, Renaming } from '../notes/rename/renaming.ts';
import { type Message, message } from '../notes/rule.ts';
import { byNumber } from './facts.ts';
import { roster } from './roster.ts';

/**
 * Tells why somebody cannot be called so: the handle is that of another person, or the name or the page that of somebody who
 * had a section beside them. Else names may be joined, of which the archive did not know that they are one person's.
 */
export function takenName(
  { kind, from, to }: Renaming,
  archive: readonly EpisodeFacts[],
  presenters?: readonly ConfiguredPresenter[],
): Message | undefined {
  const sorted = archive.toSorted(byNumber);
  const people = roster(sorted, presenters);
  const named = to.handle === undefined ? to : { handle: to.handle };
  const own = whoIs(from, people);
  const other = whoIs(named, people) ?? accountHolder(to, people);
  if (other === undefined || other === own) {
    return undefined;
  }
  if (to.handle === undefined && !(own && sorted.some((episode) => hasBoth(episode, own, other)))) {
    return undefined;
  }
  const shown = to.handle === undefined ? (kind === 'url' ? to.url : to.name) : `@${to.handle}`;
  const last =
    sorted.findLast(({ mentions }) => mentions.some(({ person }) => sharesLabel(person, named))) ??
    sorted.findLast(({ mentions }) => mentions.some(({ person }) => isOne(person, other)));
  return message('{0} is somebody else in {1}', shown ?? '', last?.id ?? CONFIG_NAME);
}

/** Handles mostly are the names of accounts. */
function accountHolder({ handle }: Named, people: readonly KnownPerson[]): KnownPerson | undefined {
  const isIts = (url: string) => keysOf({ url }).account === handle?.toLowerCase();
  return handle === undefined ? undefined : people.find(({ pages }) => pages.some(({ url }) => isIts(url)));
}

function hasBoth({ presenters }: EpisodeFacts, one: KnownPerson, other: KnownPerson): boolean {
  return [one, other].every((wanted) => presenters.some(({ person }) => isOne(person, wanted)));
}

function isOne(person: Named, { labels, pages }: KnownPerson): boolean {
  const keys = keysOf(person);
  return labels.some(({ key }) => keys.labels.includes(key)) || pages.some(({ key }) => key === keys.page);
}

function sharesLabel(person: Named, named: Named): boolean {
  const { labels } = keysOf(named);
  return keysOf(person).labels.some((label) => labels.includes(label));
}
