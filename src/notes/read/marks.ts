import type { Edit, Slice, Span } from '../span.ts';

/** The marker of a line that would be a list item or a heading, were there ASCII spaces around it. */
export interface Unspaced {
  readonly marker: Slice;
  /** What stands behind the marker instead of a space, possibly nothing; absent where that is right. */
  readonly gap?: Slice;
  /** The indentation, and by how many spaces it has to be replaced; absent where it is right. */
  readonly indent?: Slice & { readonly columns: number };
}

/**
 * A list item or a topic's heading that holds nothing or a placeholder, or a hyphen that was to be an item and underlines
 * the text above it.
 */
export interface Stub extends Slice {
  readonly kind: 'item' | 'heading' | 'underline';
  /** Such as `???`; empty where nothing stands there. */
  readonly placeholder: string;
  /** What to delete for it to go without changing where anything else stands. */
  readonly line: Span;
}

/** The line that opens a fence which is never closed and takes what follows for code. */
export interface OpenFence extends Slice {
  /** Closes it where its author probably stopped meaning code. */
  readonly closing: Edit;
}

/** A comment by which problems are ignored: `<!-- show-notes-disable-next-line repeated-date -- told again -->`. */
export interface Suppression extends Slice {
  /** Its first word as written, which may be misspelled. */
  readonly command: Slice;
  /** What it is by its first word, or is meant to be. */
  readonly scope: 'next-line' | 'file';
  /** The ids of rules as written; without any, all are meant. */
  readonly rules: readonly Slice[];
  /** Whether it tells people why, behind ` -- `. */
  readonly reasoned: boolean;
  /** Where a problem that is ignored begins; absent where no line follows. */
  readonly covers?: Span;
  /** The lines from the block before it to the one behind it, by which is told how it can go. */
  readonly around: Slice;
}
