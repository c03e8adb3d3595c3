import type { Airs, TrackingChoice } from './choices.ts';
import type { FieldKind, Person, Role } from './episode.ts';
import type { EpisodeForm } from './episode-form.ts';
import type { Appearance, Used } from './people/appearance.ts';
import type { Position } from './position.ts';
import type { Levels } from './severity.ts';

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

/** Somebody of the archive under all their names. */
export interface KnownPerson {
  /** Handles and names, the most used first. */
  readonly labels: readonly Used[];
  /** The pages that their names link to, the most used first, each as last written. */
  readonly pages: readonly (Used & { readonly url: string })[];
  /** The handle or link with which they were last named, `@chago`; absent for a plain name. */
  readonly written?: string;
  /** The last time in each role; absent for whom only the configuration knows. */
  readonly lastAs?: { readonly [Which in Exclude<Role, 'note'>]?: Appearance };
  /** True for those who have a section in every episode, as a rule. */
  readonly regular?: true;
}

/** A link to a page, with the place where it stands. */
export interface LinkFact extends Range {
  /** Equal for URLs that lead to the same page. */
  readonly key: string;
  readonly url: string;
  /** The text as plain text; absent for bare links, autolinks and HTML. */
  readonly label?: string;
  /** True for the links in the titles of topics. */
  readonly topic: boolean;
  /** Index into the episode's presenters; absent for a link in nobody's section. */
  readonly presenter?: number;
  /** Where its URL stands; absent where that is all there is of the link. */
  readonly target?: Range;
}

/** A topic by its title and the first link of that title. */
export interface TopicFact extends Range {
  readonly label: string;
  /** Equal for URLs that lead to the same page; absent where the title holds no link. */
  readonly key?: string;
  /** Index into the episode's presenters; absent for a topic in nobody's section. */
  readonly presenter?: number;
}

/** A place where somebody is named. */
export interface MentionFact extends Range {
  readonly person: Pick<Person, 'handle' | 'name' | 'url'>;
  readonly role: Role;
  /** Where the URL stands of somebody who is named by a link. */
  readonly target?: Range;
}

/** A field of the header by its kind and its label as written. */
export interface FieldName {
  readonly kind: FieldKind;
  readonly label: string;
}

/** What the archive remembers of one episode. Texts are not held. */
export interface EpisodeFacts {
  /** The path of the file, with `/` between its parts. */
  readonly path: string;
  /** The folder that holds the archive, of which the path begins. */
  readonly archive: string;
  /** What the path names the episode; usually the name of its folder. */
  readonly id: string;
  /** The number at the start of the id; absent for folders that are no episode's. */
  readonly number?: number;
  /** The id in the title, as written. */
  readonly title?: Range & { readonly id: string };
  /** What the title says beside the id, as written. */
  readonly headline?: string;
  readonly date?: Range & { readonly iso: string };
  /** The video's page, by a key that is equal for the same video. */
  readonly video?: Range & { readonly key: string };
  /** True where the header has a field for the video and tells of none, not even that there is none. */
  readonly noVideo?: true;
  /** True where there are sections, and all of them are empty. */
  readonly unwritten?: true;
  /** The fields of the header in their order: kind, and label and value as written. */
  readonly fields: readonly (FieldName & { readonly value: string })[];
  readonly form: EpisodeForm;
  readonly hosts: readonly Person[];
  /** The hosts as the header writes them, `@a and @b`. */
  readonly hostedBy: string;
  readonly guests: readonly Person[];
  /** Where the guests stand in the header. */
  readonly guestPlace?: Range;
  /** The presenters' sections in order. */
  readonly presenters: readonly Presenter[];
  /** How many presenters' sections hold nothing and are not marked as absent. */
  readonly empty: number;
  /** The contents of the headings that mark their presenter as absent, marks included. */
  readonly absent: readonly string[];
  readonly topics: readonly TopicFact[];
  /** The fingerprints of the text in presenters' sections that belongs to no topic. */
  readonly prose: readonly number[];
  /** The web links of the notes in order; those of the header and of presenters' headings are left out. */
  readonly links: readonly LinkFact[];
  /** All places where somebody is named, in order: header, headings and notes. */
  readonly mentions: readonly MentionFact[];
}

/** What a rule may know beyond its episode: learned from the archive, except for the time. */
export interface Context {
  /** What the path names the episode, usually the name of its folder; absent where the path tells nothing. */
  readonly id?: string;
  /** True where it is the file itself that is named so. */
  readonly idOfFile?: true;
  /** The episodes before this one by number, the latest last. */
  readonly earlier: readonly EpisodeFacts[];
  /** The episodes after this one by number, the latest last. */
  readonly later: readonly EpisodeFacts[];
  /** The days of the week on which the show takes place, 0 for Sunday to 6; empty where too little is known. */
  readonly showDays: readonly number[];
  /** True where the show has decided its days, so that they need not be learned. */
  readonly daysDecided?: true;
  /** The fields that the headers of this show have, in their order, with their labels as last written; never the guest's. */
  readonly fields: readonly FieldName[];
  /** Everybody who had a section or was named in a header in another episode. */
  readonly people: readonly KnownPerson[];
  /** Milliseconds since 1970 (UTC); absent where nothing is to be said of what has passed. */
  readonly now?: number;
  readonly airs?: Airs;
  /** How serious the problems of rules are, by id, where the show or the writer decided that. */
  readonly levels?: Levels;
  readonly tracking?: TrackingChoice;
}

/** What is known of an episode without an archive. */
export const NO_CONTEXT: Context = { earlier: [], later: [], showDays: [], fields: [], people: [] };
