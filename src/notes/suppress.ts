import type { Suppression } from './read/marks.ts';
import { contains, type Span } from './span.ts';

/** What the first word of a comment has to be for its problems to be ignored, by what it is to cover. */
export const COMMANDS = {
  'next-line': 'show-notes-disable-next-line',
  file: 'show-notes-disable-file',
} as const satisfies Record<Suppression['scope'], string>;

/** A problem as far as a comment has to know it. */
interface Placed {
  readonly rule: string;
  readonly span: Span;
}

/** Tells whether a comment is meant for a problem: one of a rule it names that begins where it covers, and not in itself. */
export function covers(comment: Suppression, { rule, span }: Placed): boolean {
  const { covers: place, rules } = comment;
  return (
    place !== undefined &&
    place.start <= span.start &&
    span.start <= place.end &&
    (rules.length === 0 || rules.some(({ raw }) => raw === rule)) &&
    !contains(comment, span)
  );
}

/** Tells whether a comment's first word is spelled right, without which nothing is ignored. */
export function isInForce({ command, scope }: Suppression): boolean {
  return command.raw === COMMANDS[scope];
}

/** Leaves out the problems that comments ignore. */
export function withoutIgnored<T extends Placed>(
  problems: readonly T[],
  comments: readonly Suppression[],
): readonly T[] {
  const active = comments.filter(isInForce);
  return active.length === 0
    ? problems
    : problems.filter((problem) => !active.some((comment) => covers(comment, problem)));
}
