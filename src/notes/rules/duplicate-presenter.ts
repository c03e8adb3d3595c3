import type { Context, EpisodeFacts } from '../context.ts';
import { bodyOf, mergeSections } from '../edits/section-edits.ts';
import type { Episode, Section } from '../episode.ts';
import { urlKey } from '../links/url-key.ts';
import { withoutAbsence } from '../people/person.ts';
import { isSamePerson } from '../people/who.ts';
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
    const { sections } = episode;
    const found = sections.flatMap((section, at) => {
      const first = sections.findIndex((other) => isSame(other, section, context));
      return first === -1 || first >= at ? [] : find(episode, first, at);
    });
    return found.length > 0 && isHabit(context) ? [] : found;
  },
};

function isSame(a: Section, b: Section, { people }: Context): boolean {
  return (
    a.person !== undefined &&
    b.person !== undefined &&
    a.heading.depth === b.heading.depth &&
    namesOne(a) &&
    namesOne(b) &&
    isSamePerson(a.person, b.person, people)
  );
}

/** Tells whether a heading says nothing but who it is: `@a & @b` and `@a: the rain` may stand beside `@a`. */
function namesOne({ person, heading }: Section): boolean {
  const { raw } = heading.text;
  const rest = withoutAbsence(raw).replace(person?.raw ?? '', '');
  return !/[\p{L}\p{N}]/u.test(rest.replace(/^(?:さん|さま|様|氏)/, ''));
}

function isHabit({ earlier, later }: Context): boolean {
  const twice = ({ presenters }: EpisodeFacts) =>
    presenters.some(({ person }, at) =>
      presenters.slice(0, at).some((other) => isSamePerson(other.person, person, [])),
    );
  return [...earlier, ...later].filter(twice).length >= HABIT;
}

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
