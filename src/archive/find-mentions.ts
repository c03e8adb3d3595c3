import type { EpisodeFacts, KnownPerson, MentionFact } from '../notes/context.ts';
import { type Found, makeFindBy } from '../notes/find-by.ts';
import { isSamePerson, keysOf, whoIs } from '../notes/people/who.ts';
import { remember } from '../notes/remember.ts';
import { byPlace } from './by-place.ts';

type Named = MentionFact['person'];

/** Most episodes stay as they are while one is written. */
const keyed = remember(({ mentions }: EpisodeFacts) =>
  mentions.flatMap((mention) => keysFor(mention.person).map((key) => [key, mention] as const)),
);

const mentionsBy = makeFindBy(keyed);

/** Finds all places of an archive that name somebody, under whichever name, in the order of the episodes and their texts. */
export function findMentions(
  person: Named,
  sorted: readonly EpisodeFacts[],
  people: readonly KnownPerson[],
): Found<MentionFact>[] {
  const known = whoIs(person, people);
  const labels = known?.labels.map(({ key }) => `@${key}`) ?? [];
  const pages = known?.pages.map(({ key }) => key) ?? [];
  const keys = new Set([...keysFor(person), ...labels, ...pages]);
  const isMeant = onceForEach((other) => isSamePerson(person, other, people));
  const found = new Map<MentionFact, Found<MentionFact>>();
  for (const one of [...keys].flatMap((key) => mentionsBy(sorted, key))) {
    if (!found.has(one.value) && isMeant(one.value.person)) {
      found.set(one.value, one);
    }
  }
  return [...found.values()].sort(byPlace);
}

function keysFor(person: Named): string[] {
  const { labels, page, account } = keysOf(person);
  const names = account === undefined ? labels : [...labels, account];
  return [...new Set([...names.map((name) => `@${name}`), ...(page === undefined ? [] : [page])])];
}

/** Few ways of writing make up all mentions. */
function onceForEach(test: (person: Named) => boolean): (person: Named) => boolean {
  const answers = new Map<string, boolean>();
  return (person) => {
    const key = `${person.handle}\n${person.name}\n${person.url}`;
    const answer = answers.get(key) ?? test(person);
    answers.set(key, answer);
    return answer;
  };
}
