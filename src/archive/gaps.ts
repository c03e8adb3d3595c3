import type { Context } from '../notes/context.ts';
import { dated } from '../notes/dates/dated.ts';
import { hasPassed } from '../notes/dates/passed.ts';
import type { Episode } from '../notes/episode.ts';
import { isLeftEmpty } from '../notes/people/left-empty.ts';
import { shownName } from '../notes/people/shown-name.ts';
import { areUsuallyEmpty } from '../notes/people/usually-empty.ts';
import { type Message, message } from '../notes/rule.ts';
import type { Span } from '../notes/span.ts';

/** What an episode still lacks, with the place where it belongs. */
export interface Gap {
  readonly span: Span;
  readonly message: Message;
}

/** What an episode lacks, and whether its show has taken place. */
export interface Gaps {
  readonly isOver: boolean;
  /** In the order of the text. */
  readonly gaps: readonly Gap[];
}

/** Finds what an episode lacks for its show, by what also tells its state; once the show is over, nothing but rules tells. */
export function findGaps(episode: Episode, context: Context): Gaps {
  const isOver = hasPassed(episode, context);
  if (episode.conflict !== undefined) {
    return { isOver, gaps: [{ span: episode.conflict, message: message('The text has merge conflicts') }] };
  }
  const missing = [noDate, emptySections, noNotes];
  return { isOver, gaps: isOver ? [] : missing.flatMap((find) => find(episode, context)) };
}

/** Where no episode has a real date, they are told in another way. */
function noDate({ fields }: Episode, { earlier }: Context): Gap[] {
  const isTold = earlier.length === 0 || dated(earlier).length > 0;
  return fields
    .filter(({ kind, value }) => isTold && kind === 'date' && value.raw.trim() === '')
    .map(({ label }) => {
      const span = { start: label.start, end: label.end };
      return { span, message: message('The recording date is missing') };
    });
}

function emptySections({ sections }: Episode, { earlier }: Context): Gap[] {
  if (areUsuallyEmpty(earlier)) {
    return [];
  }
  return sections.filter(isLeftEmpty).map(({ heading, person }) => {
    const name = person ? shownName(person) : heading.label;
    return {
      span: { start: heading.text.start, end: heading.text.end },
      message: message('{0} has no topics yet', name),
    };
  });
}

/** Where somebody's section is empty, that says it. */
function noNotes({ sections, contents, length }: Episode): Gap[] {
  const isEmpty = sections.every(
    ({ topics, prose, links }) => topics.length + prose.length + links.length === 0,
  );
  const at = contents?.end ?? sections.at(-1)?.end ?? length;
  return isEmpty && !sections.some(isLeftEmpty)
    ? [{ span: { start: at, end: at }, message: message('There are no topics yet') }]
    : [];
}
