import type { Context } from '../context.ts';
import { hasPassed } from '../dates/passed.ts';
import { isLevel, removeSection } from '../edits/section-edits.ts';
import type { Episode, Section } from '../episode.ts';
import { absenceMark } from '../people/absence-mark.ts';
import { isSlip } from '../people/is-slip.ts';
import { isLeftEmpty } from '../people/left-empty.ts';
import { areUsuallyEmpty } from '../people/usually-empty.ts';
import { keysOf } from '../people/who.ts';
import { type Finding, type Fix, message, type Rule } from '../rule.ts';

/** Flags a presenter's section that is still empty after the show. */
export const emptySection: Rule = {
  id: 'empty-section',
  severity: 'hint',
  afterShow: true,
  summary: "A presenter's section is still empty after the show.",
  mend: 'Marks the presenter as absent, or removes the section.',
  check(episode, context) {
    if (
      !episode.sections.some(isLeftEmpty) ||
      !hasPassed(episode, context) ||
      areUsuallyEmpty([...context.earlier, ...context.later])
    ) {
      return [];
    }
    return episode.sections.flatMap((section, at) =>
      isLeftEmpty(section) ? [find(section, at, episode, context)] : [],
    );
  },
};

function find({ heading }: Section, at: number, episode: Episode, context: Context): Finding {
  const end = { start: heading.text.end, end: heading.text.end };
  const mark = absenceMark(episode, context);
  const removal = canGo(episode, at) ? removeSection(episode, at) : [];
  const remove: Fix[] =
    removal.length === 0 ? [] : [{ title: message('Remove this section'), safe: false, edits: removal }];
  return {
    message: message('{0} has no topics', heading.label),
    span: { start: heading.start, end: heading.end },
    fixes: [
      { title: message('Mark as absent: {0}', mark.trim()), safe: false, edits: [{ span: end, text: mark }] },
      ...remove,
    ],
  };
}

/** Tells whether nothing else changes without a section: the first presenter gives the level, and a slip of a name its sense. */
function canGo(episode: Episode, at: number): boolean {
  const { sections } = episode;
  const isFirst = sections.slice(0, at).every(({ person }) => person === undefined);
  const labels = (one?: Section) => (one?.person === undefined ? [] : keysOf(one.person).labels);
  const own = labels(sections[at]);
  return (
    isLevel(episode) &&
    (!isFirst || sections[at + 1]?.person !== undefined) &&
    !sections.some((other) => labels(other).some((label) => own.some((name) => isSlip(label, name))))
  );
}
