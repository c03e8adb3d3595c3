import type { EpisodeFacts } from '../context.ts';
import type { Episode, Section } from '../episode.ts';
import { findAbsence, isNamedAlike } from '../people/person.ts';
import type { Edit, Span } from '../span.ts';
import type { Copy } from './copy.ts';
import { fingerprint } from './fingerprint.ts';
import type { Inherited } from './inherited.ts';

/** A heading of a section, a topic with its notes, or prose. */
interface Piece extends Span {
  readonly section: Section;
  readonly stays: boolean;
}

/** Gives what was copied into the sections: topics with their notes, and prose. */
export function copiedParts({ sections }: Episode, { source, topics }: Copy): Span[] {
  return sections.flatMap((section) => [
    ...section.topics.filter((topic) => topics.has(topic)),
    ...(section.person ? section.prose.filter(({ raw }) => source.prose.includes(fingerprint(raw))) : []),
  ]);
}

/**
 * Empties the sections of what was copied. Headings stay, but for those of copied guests who have nothing else; whoever was
 * absent is expected again.
 */
export function emptySections(
  episode: Episode,
  { source }: Copy,
  parts: readonly Span[],
  inherited: readonly Inherited[],
): Edit[] {
  const gone = new Set(parts.map(({ start }) => start));
  const guests = inherited.some(({ kind }) => kind === 'guest') ? source.guests : [];
  const pieces = episode.sections.flatMap((section): Piece[] => {
    const blocks = [...section.topics, ...section.prose]
      .map(({ start, end }) => ({ start, end, section, stays: !gone.has(start) }))
      .sort((a, b) => a.start - b.start);
    const leaves =
      isOf(guests, section) && !isOf(source.hosts, section) && blocks.every(({ stays }) => !stays);
    const { start, end } = section.heading;
    return [{ start, end, section, stays: !leaves }, ...blocks];
  });
  return [...cut(pieces, episode.eol), ...pieces.flatMap((piece) => returning(piece, source))];
}

function isOf(people: EpisodeFacts['guests'], { person }: Section): boolean {
  return person !== undefined && people.some((other) => isNamedAlike(other, person));
}

/** Takes the mark of absence out of a heading that was copied with it. */
function returning({ start, stays, section }: Piece, { absent }: EpisodeFacts): Edit[] {
  const { heading } = section;
  const mark = findAbsence(heading.text.raw);
  if (!stays || start !== heading.start || mark === undefined || !absent.includes(heading.text.raw)) {
    return [];
  }
  const at = heading.text.start;
  return [{ span: { start: at + mark.start, end: at + mark.end }, text: '' }];
}

/** Cuts out each run of pieces that do not stay; what is around it stays as far apart, by one blank line at the most. */
function cut(pieces: readonly Piece[], line: string): Edit[] {
  return pieces.flatMap((first, at) => {
    const before = pieces[at - 1];
    if (first.stays || before?.stays === false) {
      return [];
    }
    const run = pieces.slice(at);
    const length = run.findIndex(({ stays }) => stays);
    const last = run[(length === -1 ? run.length : length) - 1] ?? first;
    const next = run[length];
    const start = before?.end ?? first.start;
    if (next === undefined) {
      return [{ span: { start, end: last.end }, text: '' }];
    }
    const apart =
      isApart(last, next, line) ||
      (before !== undefined && (isApart(before, first, line) || mayMerge(before, next)));
    const end = next.section === last.section ? next.start - indentOf(next) : next.start;
    return [{ span: { start, end }, text: before === undefined ? '' : apart ? line + line : line }];
  });
}

/** Tells whether a blank line stands between two pieces. */
function isApart(one: Piece, other: Piece, line: string): boolean {
  return one.section === other.section
    ? /\n[ \t]*\n/.test(textBetween(one, other).replace(/\r\n?/g, '\n'))
    : other.start - one.end > line.length;
}

/** Tells whether two pieces could become one without a blank line between them. */
function mayMerge(before: Piece, next: Piece): boolean {
  return before.section.heading.start !== before.start && !/^(?:#|[-*+] )/.test(textOf(next));
}

function indentOf(piece: Piece): number {
  const before = piece.section.raw.slice(0, piece.start - piece.section.start);
  return /[ \t]*$/.exec(before)?.[0].length ?? 0;
}

function textBetween({ section, end }: Piece, other: Piece): string {
  return section.raw.slice(end - section.start, other.start - section.start);
}

function textOf({ section, start, end }: Piece): string {
  return section.raw.slice(start - section.start, end - section.start);
}
