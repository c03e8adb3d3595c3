import type { Context, Range } from './context.ts';
import type { Episode } from './episode.ts';
import type { Severity } from './severity.ts';
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

/** What the editor does for a fix that needs the writer, the clipboard or the network. */
export type FixCommand = 'fill-title' | 'link-from-clipboard' | 'set-video';

/**
 * A way to mend a problem, as data: edits of this text, a place to go to, a new name for the file in its folder, or a
 * command of the editor for a place in this text. The first fix of a problem is preferred.
 */
export type Fix = {
  readonly title: Message;
  /** Safe: deletes no words that an author could have written, and guesses nothing. */
  readonly safe: boolean;
} & (
  | { readonly edits: readonly Edit[] }
  | { readonly goTo: Location }
  | { readonly rename: string }
  | { readonly command: FixCommand; readonly span: Span }
);

/** A place in this episode, or in another, whose text is not at hand and which is told by lines and columns. */
export type Location = { readonly span: Span } | ({ readonly path: string } & Range);

/** A problem as a rule reports it. */
export interface Finding {
  readonly message: Message;
  readonly span: Span;
  readonly related?: readonly (Location & { readonly message: Message })[];
  readonly fixes: readonly Fix[];
  /** Where no other problem is reported, since this one is the reason for it. */
  readonly silences?: readonly Span[];
}

/** A finding with the name and the severity of its rule. */
export interface Problem extends Finding {
  readonly rule: string;
  readonly severity: Severity;
}

/** What a rule says of itself. */
export interface RuleProfile {
  /** Kebab-case; also the file's name, the diagnostic's code and the key in the configuration. */
  readonly id: string;
  readonly severity: Severity;
  /** True for what is normal before the show: it is reported once the show is over. */
  readonly afterShow?: true;
  /** True for what it is too late for once the show is over. */
  readonly beforeShow?: true;
  /** What is flagged, in one sentence. */
  readonly summary: string;
  /** What mends it, in one sentence. */
  readonly mend: string;
}

/** One thing that the notes are checked for. */
export interface Rule extends RuleProfile {
  readonly check: (episode: Episode, context: Context) => readonly Finding[];
}

/** A folder of an archive, and the names of the files right in it. */
export interface Folder {
  readonly id: string;
  readonly names: readonly string[];
}

/** A file that is a problem by its name, in the folder of this id. */
export interface FileFinding {
  readonly folder: string;
  readonly name: string;
  readonly message: Message;
  /** Of these, none edits. */
  readonly fixes: readonly Fix[];
}

/** One thing that the files of an archive are checked for. */
export interface FolderRule extends RuleProfile {
  readonly checkFolders: (archive: readonly Folder[]) => readonly FileFinding[];
}

/** What the other rules have found in an episode. */
export interface Found {
  /** All problems, those too that another one silences or a comment ignores. */
  readonly problems: readonly Problem[];
  /** The rules that looked for them. */
  readonly rules: readonly RuleProfile[];
  /** All rules that there are. */
  readonly known: readonly AnyRule[];
}

/** One thing that the comments by which problems are ignored are checked for, when all else was. */
export interface CommentRule extends RuleProfile {
  readonly checkComments: (episode: Episode, context: Context, found: Found) => readonly Finding[];
}

/** A rule of any kind. */
export type AnyRule = Rule | FolderRule | CommentRule;
