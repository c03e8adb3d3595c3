import type { Field } from '../episode.ts';
import type { Span } from '../span.ts';

/** Where a caret stands at which something can be completed. */
export interface CaretPlace {
  /** The heading of a presenter, the value of a field, or anywhere else in the notes. */
  readonly kind: 'presenter' | 'host' | 'guest' | 'date' | 'video' | 'note';
  /** What an answer replaces, on one line, with the caret in it. */
  readonly span: Span;
  /** What of that stands before the caret. */
  readonly typed: string;
  /** What is looked for, without signs such as `###` and `@`. */
  readonly query: string;
  /** What has to stand before an answer: `### `, or a space behind a colon. */
  readonly lead: string;
  /** The field of the header in whose value the caret is. */
  readonly field?: Field;
  /** True in the text of a link, where there is no place for another one. */
  readonly inLink?: true;
}
