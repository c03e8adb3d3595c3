import type { OpenFence, Stub, Suppression, Unspaced } from './read/marks.ts';
import type { Slice, Span } from './span.ts';

/** Somebody in the show, with whichever of the three names the notes give. */
export interface Person extends Slice {
  /** The account name without its `@`. */
  readonly handle?: string;
  readonly name?: string;
  readonly url?: string;
}

/** Where somebody is named: in a header field, as the presenter of a section, or in the notes. */
export type Role = 'host' | 'guest' | 'presenter' | 'note';

/** One place where somebody is named. */
export interface Mention {
  readonly person: Person;
  readonly role: Role;
}

/** The first heading of level one. */
export interface Title extends Slice {
  /** The episode's id as written, such as `025` or `001-private`; absent where the title has no number. */
  readonly id?: Slice;
}

/** What a field of the header tells. */
export type FieldKind = 'host' | 'date' | 'video' | 'guest' | 'other';

/** One item of the header list, with its marker: `- Recording date: 2021-07-02`. */
export interface Field extends Slice {
  readonly kind: FieldKind;
  readonly label: Slice;
  /** What follows the label; an empty slice behind it where nothing does. */
  readonly value: Slice;
  /** The people named by a host or guest field. */
  readonly people: readonly Person[];
}

/** A heading of any level. */
export interface Heading extends Slice {
  /** 1 to 6. */
  readonly depth: number;
  /** The heading's content without its markers. */
  readonly text: Slice;
  /** The content as plain text. */
  readonly label: string;
}

/** The form of a link: CommonMark's, GFM's bare URL, or an HTML attribute. */
export type LinkKind = 'inline' | 'reference' | 'bare' | 'autolink' | 'image' | 'html';

/** Where a link stands. */
export type Place = 'header' | 'presenter' | 'topic' | 'note';

/** A link with its target and what is read of it. */
export interface Link extends Slice {
  readonly kind: LinkKind;
  readonly place: Place;
  /** The target as written (escapes and entities included); for a reference, its definition's. */
  readonly target: Slice;
  /** The target as Markdown reads it. */
  readonly url: string;
  /** The text as written; absent for bare links, autolinks and HTML. */
  readonly text?: Slice;
  /** The text as plain text; the target where there is no text. */
  readonly label: string;
  /** Index into the episode's sections; absent in the header and before the first section. */
  readonly section?: number;
}

/** How a topic is written: as a heading, a top-level list item, or a paragraph with a link. */
export type TopicStyle = 'heading' | 'item' | 'paragraph';

/** A topic with all that belongs to it. Its own slice runs from its title to the end of its notes. */
export interface Topic extends Slice {
  readonly style: TopicStyle;
  /** The title without heading or list markers. */
  readonly title: Slice;
  /** The title as plain text, one line. */
  readonly label: string;
  /** The heading, where the style is `heading`. */
  readonly heading?: Heading;
  /** True for a topic whose heading stands at the presenters' level. */
  readonly misplaced: boolean;
  /** The links of title and notes, in order. */
  readonly links: readonly Link[];
}

/** A presenter's part of the notes, or any other section at that level. Its slice includes the heading. */
export interface Section extends Slice {
  readonly heading: Heading;
  /** Absent where the heading names nobody (`## Week in Review`). */
  readonly person?: Person;
  /** True where the heading says that the presenter is absent (欠席). */
  readonly absent: boolean;
  /** Text directly in the section that is no topic. */
  readonly prose: readonly Slice[];
  readonly topics: readonly Topic[];
  /** The links that stand in none of its topics and not in its heading. */
  readonly links: readonly Link[];
}

/** All that the notes of one episode say. Every slice holds exactly the source text of its span. */
export interface Episode {
  /** The length of the text in UTF-16 code units. */
  readonly length: number;
  /** The first line ending of the text. */
  readonly eol: string;
  readonly title?: Title;
  readonly fields: readonly Field[];
  /** The items of the header's lists, fields and others, with all that is nested in them, as whole lines. */
  readonly items: readonly Slice[];
  /** The heading above the sections, usually `## Contents`. */
  readonly contents?: Heading;
  readonly sections: readonly Section[];
  /** All links in the order of the text, those of header, headings, topics and prose alike. */
  readonly links: readonly Link[];
  /** The links as their authors meant them: broken ones as if mended, bare ones without the sentence they run on into. */
  readonly meant: readonly Link[];
  /** All that names people, in the order of the text: hosts, guests, presenters, and in the notes handles and links to profiles. */
  readonly mentions: readonly Mention[];
  /** Runs of plain text and bare links, unbroken by other inline content: where a broken link hides. */
  readonly runs: readonly Slice[];
  /** The contents of headings, and the first paragraphs of list items at any depth: what stands for itself. */
  readonly entries: readonly Slice[];
  /** The blocks at the top of the text, comments that ignore problems among them. */
  readonly blocks: readonly Slice[];
  /** Code, HTML, front matter, definitions, and links that are not bare: where no text may be turned into a link. */
  readonly opaque: readonly Span[];
  /** Code within text, with its backticks. */
  readonly codeSpans: readonly Slice[];
  /** Markers without their ASCII spaces, by which Markdown reads their lines as text. */
  readonly unspaced: readonly Unspaced[];
  /** Items and topics below the header that hold nothing. */
  readonly stubs: readonly Stub[];
  /** Runs of characters that nobody sees and that do nothing. */
  readonly invisible: readonly Slice[];
  /** The comments by which problems are ignored. */
  readonly suppressions: readonly Suppression[];
  /** A text has one at most. */
  readonly openFence?: OpenFence;
  /** True where the text holds merge-conflict markers; then it is not to be judged or edited. */
  readonly conflicted: boolean;
  /** The first of these markers. */
  readonly conflict?: Span;
}
