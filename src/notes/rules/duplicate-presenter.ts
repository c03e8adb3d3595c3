import type { Context, EpisodeFacts } from '../context.ts';
import { bodyOf, mergeSections } from '../edits/section-edits.ts';
import type { Episode, Section } from '../episode.ts';
import { urlKey } from '../links/url-key.ts';
import { makeFindSame } from '../people/find-same.ts';
import { withoutAbsence } from '../people/person.ts';
import { remember } from '../remember.ts';
import { type Finding, type Fix, message, type Rule } from '../rule.ts';

/** Episodes in which somebody has two sections that make it a habit of the show. */
const HABIT = 2;

/** Flags a presenter who has a section already. */
export const duplicatePresenter: Rule = {
  id: 'duplicate-presenter',
  severity: 'warning',
  summary: 'One person has two sections in this episode.',
  mend: 'Moves the content of the second section to the end of the first.',
  check(episode, context) {
    const found = firstSections(episode, context).flatMap((first, at) =>
      first === undefined || first >= at ? [] : find(episode, first, at),
    );
    return found.length > 0 && isHabit(context) ? [] : found;
  },
};

/** Gives for each section the index of the first at its level that names the same person and nothing else. */
function firstSections({ sections }: Episode, { people }: Context): (number | undefined)[] {
  const first: (number | undefined)[] = sections.map(() => undefined);
  for (const depth of new Set(sections.map(({ heading }) => heading.depth))) {
    const alike = sections.flatMap((section, at) =>
      section.person !== undefined && section.heading.depth === depth && namesOne(section)
        ? { at, person: section.person }
        : [],
    );
    const findSame = makeFindSame(
      alike.map(({ person }) => person),
      people,
    );
    for (const { at, person } of alike) {
      first[at] = alike[findSame(person)]?.at;
    }
  }
  return first;
}

/** Tells whether a heading says nothing but who it is: `@a & @b` and `@a: the rain` may stand beside `@a`. */
function namesOne({ person, heading }: Section): boolean {
  const { raw } = heading.text;
  const rest = withoutAbsence(raw).replace(person?.raw ?? '', '');
  return !/[\p{L}\p{N}]/u.test(rest.replace(/^(?:さん|さま|様|氏)/, ''));
}

function isHabit({ earlier, later }: Context): boolean {
  return [...earlier, ...later].filter(hasTwice).length >= HABIT;
}

const hasTwice = remember(({ presenters }: EpisodeFacts): boolean => {
  const people = presenters.map(({ person }) => person);
  const findSame = makeFindSame(people, []);
  return people.some((person, at) => {
    const first = findSame(person);
    return first !== -1 && first < at;
  });
});

function find(episode: Episode, into: number, at: number): Finding[] {
  const [first, second] = [episode.sections[into], episode.sections[at]];
  if (first === undefined || second === undefined) {
    return [];
  }
  const label = withoutAbsence(second.heading.label);
  const place = { span: { start: first.heading.start, end: first.heading.end } };
  const edits = crossesLinks(episode, into, at) ? [] : mergeSections(episode, into, at);
  const title =
    bodyOf(second) === ''
      ? message('Remove this empty section')
      : at === into + 1
        ? message('Remove this heading')
        : message('Move this section to the end of the first');
  const merge: Fix[] = edits.length === 0 ? [] : [{ title, safe: false, edits }];
  const go: Fix = { title: message('Go to the first section of {0}', label), safe: false, goTo: place };
  return [
    {
      message: message('{0} already has a section', label),
      span: { start: second.heading.start, end: second.heading.end },
      related: [{ ...place, message: message('The first section of {0}', label) }],
      fixes: [...merge, go],
    },
  ];
}

/** Tells whether sections between two have a link of the second one: moved before theirs, it would make theirs the repeated ones. */
function crossesLinks({ meant }: Episode, into: number, at: number): boolean {
  const keysIn = (isIn: (section: number) => boolean) =>
    meant.flatMap(({ section, url }) => (section !== undefined && isIn(section) ? [urlKey(url)] : []));
  const between = new Set(keysIn((section) => into < section && section < at));
  return keysIn((section) => section === at).some((key) => between.has(key));
}
