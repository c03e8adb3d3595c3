import type { List, Nodes, Paragraph } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Topic } from '../episode.ts';
import { type Slice, type Span, within } from '../span.ts';
import { firstLine, oneLine, readHeading } from './header.ts';
import { lasting } from './lasting.ts';
import { type FoundLink, sourceOf } from './read-link.ts';
import type { Block, Part } from './sections.ts';

/** A topic without the links that fall into it. */
export type FoundTopic = Omit<Topic, 'links'>;

/** A topic whose end is still to be found. */
interface Open extends Omit<FoundTopic, 'raw'> {
  end: number;
}

/** What a section holds: its topics in the order of the text, and the text that belongs to none. */
export interface Content {
  readonly topics: FoundTopic[];
  readonly prose: Slice[];
}

interface Reader {
  readonly topics: Open[];
  readonly prose: Slice[];
  readonly text: string;
  readonly links: readonly FoundLink[];
  readonly level: number;
  /** True where the section has topics as headings: then lists and paragraphs above them are prose. */
  readonly headed: boolean;
}

/** Reads the topics of a section in all three styles: headings, top-level list items, and paragraphs with a link. */
export function readContent(part: Part, level: number, links: readonly FoundLink[], text: string): Content {
  const headed = part.blocks.some((block) => block.type === 'heading');
  const reader: Reader = { topics: [], prose: [], text, links, level, headed };
  let open: Open | undefined;
  for (const block of part.blocks) {
    const started = startTopic(block, reader, open);
    if (started !== undefined) {
      open = started;
      reader.topics.push(started);
    } else if (open !== undefined && open.style !== 'item') {
      open.end = sourceOf(block, text).end;
    } else if (block.type === 'list' && !headed) {
      open = addItems(block, reader) ?? open;
    } else {
      reader.prose.push(sourceOf(block, text));
    }
  }
  const topics = reader.topics.map((topic) => ({ raw: text.slice(topic.start, topic.end), ...topic }));
  return { topics, prose: reader.prose };
}

function startTopic(block: Block, reader: Reader, open: Open | undefined): Open | undefined {
  if (block.type === 'heading') {
    const heading = readHeading(block, reader.text);
    const nested = heading.depth > reader.level + 1 && open?.style === 'heading';
    const { start, end } = heading;
    const misplaced = heading.depth === reader.level;
    const { text: title, label } = heading;
    return nested ? undefined : { start, end, style: 'heading', title, label, heading, misplaced };
  }
  if (block.type !== 'paragraph' || reader.headed || !isTopicParagraph(block, reader)) {
    return undefined;
  }
  return { style: 'paragraph', ...placeOf(block), ...titleOf(block, reader) };
}

/** Tells whether a paragraph is a topic: it begins or ends with a link that is no image. */
function isTopicParagraph(paragraph: Paragraph, { text, links }: Reader): boolean {
  const source = sourceOf(paragraph, text);
  return within(links, source).some(
    (link) =>
      (link.kind === 'inline' ||
        link.kind === 'reference' ||
        link.kind === 'bare' ||
        link.kind === 'autolink') &&
      (link.start === source.start || link.end === source.end),
  );
}

function placeOf({ position }: Nodes): Span {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

function addItems(list: List, reader: Reader): Open | undefined {
  let last: Open | undefined;
  for (const item of list.children) {
    const first = item.children[0];
    if (first?.type === 'paragraph') {
      const topic: Open = { style: 'item', ...placeOf(item), ...titleOf(first, reader) };
      reader.topics.push(topic);
      last = topic;
    }
  }
  return last;
}

/** Reads the title of a topic that is no heading: the first line of its paragraph. Where there are more, links matter. */
const titleOf = lasting(
  (paragraph: Paragraph, { text, links }: Reader): Pick<FoundTopic, 'title' | 'label' | 'misplaced'> => {
    const source = sourceOf(paragraph, text);
    const title = firstLine(source, links, text);
    const plain = plainText(paragraph);
    return {
      title,
      label: title.end < source.end ? (plain.split(/\r?\n/, 1)[0] ?? '') : oneLine(plain),
      misplaced: false,
    };
  },
  ({ position }, { title }) => title.end === position?.end.offset,
);
