import type { Message } from '../rule.ts';
import type { Span } from '../span.ts';

/** Something that can be written at a caret. */
export interface Completion {
  readonly kind: 'person' | 'nobody' | 'date' | 'video';
  /** How it is called in a list. */
  readonly label: string;
  /** What is written in place of the span. */
  readonly text: string;
  readonly span: Span;
  /** What further typing is compared with: begins with what is typed already, and lacks the last letter of what would be whole. */
  readonly filter: string;
  /** What it is, as far as the label does not tell. */
  readonly detail?: Message;
}
