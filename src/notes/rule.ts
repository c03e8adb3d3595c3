import type { Episode, Person } from './episode.ts';
import type { Position } from './position.ts';
import type { Edit, Span } from './span.ts';

/** A text for people: a template with `{0}`, `{1}` …, and what stands there. The editor translates the template. */
export interface Message {
  readonly template: string;
  readonly values: readonly string[];
}

/** Makes a message. */
export function message(template: string, ...values: readonly (string | number)[]): Message {
  return { template, values: values.map(String) };
}

/** Writes a message out in the template's own language. */
export function format({ template, values }: Message): string {
  return template.replace(/\{(\d+)\}/g, (_, index: string) => values[Number(index)] ?? '');
}

/** How serious a problem is; the names are VS Code's. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A way to mend a problem, as data: edits of this text, or a place to go to. The first fix of a problem is preferred. */
export type Fix = {
  readonly title: Message;
  /** Safe: deletes no words that an author could have written, and guesses nothing. */
  readonly safe: boolean;
} & ({ readonly edits: readonly Edit[] } | { readonly goTo: Location });

/** A place in this episode, or in another, whose text is not at hand and which is told by lines and columns. */
export type Location = { readonly span: Span } | ({ readonly path: string } & Range);

/** A range in lines and columns. */
export interface Range {
  readonly from: Position;
  readonly to: Position;
}

/** A problem as a rule reports it. */
export interface Finding {
  readonly message: Message;
  readonly span: Span;
  readonly related?: readonly (Location & { readonly message: Message })[];
  readonly fixes: readonly Fix[];
}

/** A finding with the name and the severity of its rule. */
export interface Problem extends Finding {
  readonly rule: string;
  readonly severity: Severity;
}

/** What a rule may know of another episode. */
export interface Neighbour {
  readonly path: string;
  readonly id: string;
  readonly date?: Range & { readonly iso: string };
}

/** What a rule may know beyond its episode. All of it is learned from the archive. */
export interface Context {
  /** The name of the episode's folder; absent where the path tells nothing. */
  readonly id?: string;
  /** The episodes before this one, the latest last. */
  readonly earlier: readonly Neighbour[];
  /** The days of the week on which the show takes place, 0 for Sunday to 6; empty where too little is known. */
  readonly showDays: readonly number[];
  /** Everybody who had a section or was named in a header in another episode. */
  readonly people: readonly Person[];
}

/** What is known of an episode without an archive. */
export const NO_CONTEXT: Context = { earlier: [], showDays: [], people: [] };

/** One thing that the notes are checked for. */
export interface Rule {
  /** Kebab-case; also the file's name, the diagnostic's code and the key in the configuration. */
  readonly id: string;
  readonly severity: Severity;
  /** What is flagged, in one sentence. */
  readonly summary: string;
  /** What mends it, in one sentence. */
  readonly mend: string;
  readonly check: (episode: Episode, context: Context) => readonly Finding[];
}
