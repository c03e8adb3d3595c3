import type { Episode, Field, FieldKind, Link, Section, Topic } from './episode.ts';
import { withoutAbsence } from './people/person.ts';
import { shownName } from './people/shown-name.ts';
import type { Slice, Span } from './span.ts';

/** A row of the outline by presenter. */
export interface OutlineItem {
  readonly kind: 'field' | 'presenter' | 'section' | 'topic' | 'link';
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

/** Builds the outline: header facts, then presenter → topic → link in the order of the file. */
export function outline(episode: Episode): OutlineItem[] {
  return [
    ...unique(episode.fields.map(fieldItem)),
    ...unique(episode.sections.map((section) => sectionItem(section))),
  ];
}

/** Finds the path of rows, outermost first, that hold an offset. */
export function pathTo(items: readonly OutlineItem[], offset: number): OutlineItem[] {
  for (const item of items) {
    if (item.span.start <= offset && offset <= item.span.end) {
      return [item, ...pathTo(item.children, offset)];
    }
  }
  return [];
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

function sectionItem(section: Section): OutlineItem {
  const { person, heading, topics, absent } = section;
  const label = withoutAbsence(heading.label);
  return {
    kind: person === undefined ? 'section' : 'presenter',
    key: `section ${label}`,
    label,
    count: topics.length,
    absent,
    ...(person?.url && { url: person.url }),
    span: spanOf(section),
    target: spanOf(heading.text),
    children: unique([...topics.map(topicItem), ...section.links.map(linkItem)].sort(byStart)),
  };
}

function topicItem(topic: Topic): OutlineItem {
  const title = topic.links.find((link) => link.start < topic.title.end);
  const links = topic.links.filter((link) => link !== title);
  return {
    kind: 'topic',
    key: `topic ${topic.label}`,
    label: topic.label,
    count: links.length,
    ...(title && { url: title.url }),
    span: spanOf(topic),
    target: spanOf(topic.title),
    children: unique(links.map(linkItem)),
  };
}

function linkItem(link: Link): OutlineItem {
  return {
    kind: 'link',
    key: `link ${link.url}`,
    label: link.label.replace(/\s+/g, ' '),
    value: /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(link.url)?.[1] ?? '',
    url: link.url,
    span: spanOf(link),
    target: spanOf(link),
    children: [],
  };
}

/** Numbers rows that would otherwise have the same key. */
function unique(items: readonly OutlineItem[]): OutlineItem[] {
  const times = new Map<string, number>();
  const taken = new Set(items.map(({ key }) => key));
  return items.map((item) => {
    let time = (times.get(item.key) ?? 0) + 1;
    let key = item.key;
    for (; time > 1 && taken.has(key); time += 1) {
      key = `${item.key} ${time}`;
    }
    times.set(item.key, time === 1 ? 1 : time - 1);
    taken.add(key);
    return key === item.key ? item : { ...item, key };
  });
}

function byStart(a: OutlineItem, b: OutlineItem): number {
  return a.span.start - b.span.start;
}

function spanOf({ start, end }: Slice): Span {
  return { start, end };
}
