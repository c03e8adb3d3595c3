import type { FieldKind, Person } from './episode.ts';
import type { Position } from './position.ts';

/** A range in lines and columns. */
export interface Range {
  readonly from: Position;
  readonly to: Position;
}

/** A presenter with the heading of their section. */
export interface Presenter {
  readonly person: Person;
  /** The content of the heading as written, without an absent mark: `@chago`, `[ry](https://…)`. */
  readonly heading: string;
}

/** A link to a page, with the place where it stands. */
export interface LinkFact extends Range {
  /** Equal for URLs that lead to the same page. */
  readonly key: string;
  /** True for the links in the titles of topics. */
  readonly topic: boolean;
}

/** A topic by its title and the first link of that title. */
export interface TopicFact extends Range {
  readonly label: string;
  /** Equal for URLs that lead to the same page; absent where the title holds no link. */
  readonly key?: string;
}

/** What the archive remembers of one episode. Texts are not held. */
export interface EpisodeFacts {
  /** The path of the file, with `/` between its parts. */
  readonly path: string;
  /** The name of the folder. */
  readonly id: string;
  /** The number at the start of the id; absent for folders that are no episode's. */
  readonly number?: number;
  /** The id in the title, as written. */
  readonly title?: Range & { readonly id: string };
  readonly date?: Range & { readonly iso: string };
  /** The video's page, by a key that is equal for the same video. */
  readonly video?: Range & { readonly key: string };
  /** The fields of the header in their order: kind, and label and value as written. */
  readonly fields: readonly { readonly kind: FieldKind; readonly label: string; readonly value: string }[];
  readonly hosts: readonly Person[];
  /** The hosts as the header writes them, `@a and @b`. */
  readonly hostedBy: string;
  readonly guests: readonly Person[];
  /** The presenters' sections in order. */
  readonly presenters: readonly Presenter[];
  /** The contents of the headings that mark their presenter as absent, marks included. */
  readonly absent: readonly string[];
  readonly topics: readonly TopicFact[];
  /** The fingerprints of the text in presenters' sections that belongs to no topic. */
  readonly prose: readonly number[];
  /** The web links of the notes in order; those of the header and of presenters' headings are left out. */
  readonly links: readonly LinkFact[];
}

/** What a rule may know beyond its episode: learned from the archive, except for the time. */
export interface Context {
  /** The name of the episode's folder; absent where the path tells nothing. */
  readonly id?: string;
  /** The episodes before this one by number, the latest last. */
  readonly earlier: readonly EpisodeFacts[];
  /** The episodes after this one by number, the latest last. */
  readonly later: readonly EpisodeFacts[];
  /** The days of the week on which the show takes place, 0 for Sunday to 6; empty where too little is known. */
  readonly showDays: readonly number[];
  /** Everybody who had a section or was named in a header in another episode. */
  readonly people: readonly Person[];
  /** Milliseconds since 1970 (UTC); absent where nothing is to be said of what has passed. */
  readonly now?: number;
}

/** What is known of an episode without an archive. */
export const NO_CONTEXT: Context = { earlier: [], later: [], showDays: [], people: [] };
