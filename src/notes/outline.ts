import type { Episode, Field, FieldKind, Link, Section, Topic } from './episode.ts';
import { shownHost } from './links/url.ts';
import { withoutAbsence } from './people/person.ts';
import { shownName } from './people/shown-name.ts';
import { oneLine } from './read/header.ts';
import type { Slice, Span } from './span.ts';
import { unique } from './unique-keys.ts';

/** A row of the outline by presenter. */
export interface OutlineItem {
  readonly kind: 'ready' | 'header' | 'field' | 'presenter' | 'section' | 'topic' | 'link';
  /** Index into the episode's sections, of the section in which the row stands or which it is. */
  readonly section?: number;
  /** Index into the section's topics, of the topic in which the row stands or which it is. */
  readonly topic?: number;
  /** Index of a link into those of its topic or, outside topics, of its section. */
  readonly link?: number;
  /** Tells the row apart from its siblings and keeps telling while the text moves. */
  readonly key: string;
  readonly label: string;
  /** The value of a header field, or the host name of a link. */
  readonly value?: string;
  /** The topics of a presenter, or the links of a topic. */
  readonly count?: number;
  readonly absent?: boolean;
  readonly field?: FieldKind;
  /** The URL of a link, or of a topic whose title is one. */
  readonly url?: string;
  /** All that the row stands for; a cursor inside belongs to it. */
  readonly span: Span;
  /** What is selected when the row is opened. */
  readonly target: Span;
  readonly children: readonly OutlineItem[];
}

type Indexes = Pick<OutlineItem, 'section' | 'topic' | 'link'>;

/** Builds the outline: the header with its fields, then presenter → topic → link in the order of the file. */
export function outline(episode: Episode): OutlineItem[] {
  return [...headerItem(episode), ...unique(episode.sections.map(sectionItem))];
}

function headerItem({ title, fields }: Episode): OutlineItem[] {
  const first = title ?? fields[0];
  if (first === undefined) {
    return [];
  }
  const parts = [first, ...fields];
  return [
    {
      kind: 'header',
      key: 'header',
      label: title ? titleText(title.raw) : '',
      span: {
        start: Math.min(...parts.map(({ start }) => start)),
        end: Math.max(...parts.map(({ end }) => end)),
      },
      target: spanOf(title?.id ?? first),
      children: unique(fields.map(fieldItem)),
    },
  ];
}

/** Writes a heading of any form as its text, on one line. */
function titleText(raw: string): string {
  return raw
    .replace(/^#+|\s#+\s*$|\n[=-]+\s*$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function fieldItem(field: Field): OutlineItem {
  const people = field.people.map(shownName).join(', ');
  const value = people || field.value.raw;
  return {
    kind: 'field',
    key: `field ${field.label.raw}`,
    label: field.label.raw,
    value,
    field: field.kind,
    span: spanOf(field),
    target: spanOf(field.value),
    children: [],
  };
}

function sectionItem(section: Section, index: number): OutlineItem {
  const { person, heading, topics, absent } = section;
  const label = withoutAbsence(heading.label);
  return {
    kind: person === undefined ? 'section' : 'presenter',
    key: `section ${label}`,
    section: index,
    label,
    count: topics.length,
    absent,
    ...(person?.url && { url: person.url }),
    span: spanOf(section),
    target: spanOf(heading.text),
    children: unique(
      [
        ...topics.map((topic, at) => topicItem(topic, { section: index, topic: at })),
        ...section.links.map((link, at) => linkItem(link, { section: index, link: at })),
      ].sort(byStart),
    ),
  };
}

function topicItem(topic: Topic, place: Indexes): OutlineItem {
  const title = topic.links.find((link) => link.start < topic.title.end);
  const links = topic.links.flatMap((link, at) =>
    link === title ? [] : linkItem(link, { ...place, link: at }),
  );
  return {
    kind: 'topic',
    key: `topic ${topic.label}`,
    label: topic.label,
    count: links.length,
    ...(title && { url: title.url }),
    span: spanOf(topic),
    target: spanOf(topic.title),
    children: unique(links),
    ...place,
  };
}

function linkItem(link: Link, place: Indexes): OutlineItem {
  return {
    kind: 'link',
    key: `link ${link.url}`,
    label: oneLine(link.label),
    value: shownHost(link.url),
    url: link.url,
    span: spanOf(link),
    target: spanOf(link),
    children: [],
    ...place,
  };
}

function byStart(a: OutlineItem, b: OutlineItem): number {
  return a.span.start - b.span.start;
}

function spanOf({ start, end }: Slice): Span {
  return { start, end };
}
