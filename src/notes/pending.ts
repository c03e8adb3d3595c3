import { overlaps, type Span } from './span.ts';

/** A change as editors report it: the old span in offsets before the change, and what stands there now. */
export interface Change extends Span {
  readonly text: string;
}

/** An address in a text that waits for its title. */
export interface Pending {
  /** Tells several of them apart; kept by every move. */
  readonly id: number;
  readonly url: string;
  readonly span: Span;
  /** True once something else on its line has changed. */
  readonly typed: boolean;
}

/**
 * Moves pending addresses along with changes that happened at once, all in offsets of the text before them and in
 * any order; `text` is the text after them. An address that was itself edited or deleted is left out.
 */
export function applyChanges(
  pending: readonly Pending[],
  changes: readonly Change[],
  text: string,
): readonly Pending[] {
  return pending.flatMap((one) => {
    if (changes.some((change) => overlaps(change, one.span))) return [];
    const by = shift(one.span.start, changes);
    const span = { start: one.span.start + by, end: one.span.end + by };
    return text.slice(span.start, span.end) === one.url ? [{ ...one, span }] : [];
  });
}

/** Marks the addresses, already moved, on whose lines these changes happened. */
export function markTyped(
  pending: readonly Pending[],
  changes: readonly Change[],
  text: string,
): readonly Pending[] {
  const marks = landings(changes);
  return pending.map((one) => {
    return { ...one, typed: one.typed || marks.some((mark) => sharesLine(text, one.span, mark)) };
  });
}

/** How far a place moves; what is inserted right at it goes before it. */
function shift(offset: number, changes: readonly Change[]): number {
  return changes
    .filter(({ end }) => end <= offset)
    .reduce((sum, { start, end, text }) => sum + text.length - (end - start), 0);
}

/** Where the new text of a change stands after all changes that happened at once. */
export interface Landing extends Span {
  readonly change: Change;
}

/** Tells where the new texts of changes stand after all of them, in the order of the text. */
export function landings(changes: readonly Change[]): Landing[] {
  let grown = 0;
  return changes
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .map((change) => {
      const start = change.start + grown;
      grown += change.text.length - (change.end - change.start);
      return { change, start, end: start + change.text.length };
    });
}

function sharesLine(text: string, span: Span, mark: Span): boolean {
  const start = text.lastIndexOf('\n', span.start - 1) + 1;
  const newline = text.indexOf('\n', span.end);
  return mark.start <= (newline < 0 ? text.length : newline) && start <= mark.end;
}
