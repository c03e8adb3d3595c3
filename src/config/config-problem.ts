import type { Message } from '../notes/rule.ts';
import type { Span } from '../notes/span.ts';

/** What is wrong in a configuration. The part that it covers is left out; the rest of the file holds. */
export interface ConfigProblem {
  /**
   * `json` for what is no JSON with comments, `schema` for what the schema refuses: editors that know the schema say both
   * themselves. `configuration` for what only we can tell.
   */
  readonly kind: 'json' | 'schema' | 'configuration';
  readonly message: Message;
  readonly span: Span;
}

/** What is wrong at a place of the file, told by keys and indexes. */
export interface Mistake {
  readonly path: (string | number)[];
  readonly message: Message;
}
