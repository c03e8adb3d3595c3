import type { Context } from '../context.ts';
import type { Episode } from '../episode.ts';
import { caretLine } from '../paste/caret-line.ts';
import { usualLevel } from '../people/usual-level.ts';
import { overlaps, type Span } from '../span.ts';
import type { CaretPlace } from './caret-place.ts';
import { readQuery } from './read-query.ts';

/** A heading's marker, also in the signs of Japanese keyboards, and what stands before the caret of a name. */
const HEADING = /^(\uFEFF?)([#＃]{1,6})[ \t　]*(\[?[@＠]?[^@＠[\]()#＃]*)$/;

/** Finds the heading of a presenter, or what may become one, in which the caret is. */
export function headingPlace(
  text: string,
  offset: number,
  episode: Episode,
  context: Context,
): CaretPlace | undefined {
  const { before, after } = caretLine(text, offset);
  const [, mark = '', signs = '', typed = ''] = HEADING.exec(before) ?? [];
  const start = offset - before.length + mark.length;
  const marker = { start, end: start + signs.length };
  const isCode = episode.opaque.some((other) => overlaps(other, marker));
  if (signs === '' || /^[#＃]/.test(after) || isCode || signs.length !== levelOf(episode, marker, context)) {
    return undefined;
  }
  return {
    kind: 'presenter',
    span: { start, end: endOf(offset, after, episode) },
    typed: text.slice(start, offset),
    query: readQuery(typed),
    lead: `${'#'.repeat(signs.length)} `,
  };
}

/** The level on which the presenters of this episode stand, or those of the last one. */
function levelOf({ sections, contents }: Episode, own: Span, context: Context): number {
  const other = sections.find(({ person, heading }) => person && !overlaps(heading, own));
  return other?.heading.depth ?? (contents ? contents.depth + 1 : usualLevel(context));
}

/** Gives the end of the name that stands there, and of no other words. */
function endOf(offset: number, after: string, { sections }: Episode): number {
  const own = sections.find(({ person }) => person && person.start <= offset && offset <= person.end);
  const [name = ''] = /^[\w-]*\]?/.exec(after) ?? [];
  const end = own?.person?.end ?? offset + name.length;
  return after.slice(end - offset).trim() === '' ? offset + after.length : end;
}
