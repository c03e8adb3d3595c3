import type { Heading as HeadingNode, ListItem } from 'mdast';
import type { Topic } from '../episode.ts';
import { type Slice, type Span, slice, trimmed } from '../span.ts';
import { type Blocks, columnAt, lineStart, type Placed } from './blocks.ts';
import type { Stub } from './marks.ts';
import { isPlaceholder } from './placeholder.ts';
import { sourceOf } from './read-link.ts';

/** Behind other items, these say that there are more. */
const AND_SO_ON = /^(?:\.{2,}|…+|・{2,})$/;

const MARKER = /^(?:[-*+]|\d{1,9}[.)])/;

const MARKER_ONLY = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]*$/;

/** How much of a line is looked at, in UTF-16 code units. */
const NEAR = 200;

/** What asks others to write: a list that begins empty below a text with a colon. */
const SLOT = /[:：][ \t]*(?:\r\n|\r|\n)(?:[ \t]*(?:\r\n|\r|\n))+[ \t]*$/;

const UNDERLINE = /(?:\r\n|\r|\n)[ \t]*-[ \t]*$/;

/** Finds the list items and topics that hold nothing, or nothing but a placeholder, where they can be taken out. */
export function readStubs(
  { items, headings }: Blocks,
  sections: readonly { readonly topics: readonly Omit<Topic, 'links'>[] }[],
  text: string,
): Stub[] {
  const found = [
    ...items.flatMap((item) => stubItem(item, text)),
    ...headings.flatMap((heading) => stubUnderline(heading, text)),
    ...sections.flatMap(({ topics }) => topics.flatMap((topic) => stubTopic(topic, text))),
  ];
  return found.sort((a, b) => a.start - b.start);
}

function stubItem({ node, nest }: Placed<ListItem>, text: string): Stub[] {
  const [first, second] = node.children;
  const { start, raw } = sourceOf(node, text);
  const marker = MARKER.exec(raw)?.[0].length ?? 0;
  const behind = start + marker;
  const isSlot = SLOT.test(text.slice(Math.max(0, start - NEAR), start));
  const isLeaf = first === undefined || (first.type === 'paragraph' && second === undefined);
  if (nest.quoted || marker === 0 || !isLeaf || isSlot) {
    return [];
  }
  const content = first === undefined ? slice(text, behind, behind) : sourceOf(first, text);
  if (AND_SO_ON.test(content.raw) && isLastOfItems(content, start, text)) {
    return [];
  }
  return stub('item', slice(text, start, content.end), content, text);
}

/** Tells whether the line above begins an item beside this one, and the next line does not. */
function isLastOfItems({ end }: Span, start: number, text: string): boolean {
  const from = lineStart(text, start);
  const above = lineAbove(text, from);
  return (
    /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+\S/.test(above) &&
    columnAt(above, above.search(/\S/)) === columnAt(text, start) &&
    !/^(?:[-*+]|\d{1,9}[.)])[ \t]/.test(below(text, end).raw)
  );
}

/** In a list, a lone hyphen below a text is no item but makes a heading of that text. */
function stubUnderline({ node, nest }: Placed<HeadingNode>, text: string): Stub[] {
  const { start, end, raw } = sourceOf(node, text);
  const underline = UNDERLINE.exec(raw);
  if (underline === null || nest.quoted || nest.around.length === 0) {
    return [];
  }
  const marker = trimmed(text, start + underline.index, end);
  return stub('underline', marker, slice(text, marker.end, marker.end), text);
}

function stubTopic({ heading, misplaced, end }: Omit<Topic, 'links'>, text: string): Stub[] {
  return heading === undefined || misplaced || end !== heading.end
    ? []
    : stub('heading', trimmed(text, heading.start, heading.end), heading.text, text);
}

function stub(kind: Stub['kind'], whole: Slice, content: Slice, text: string): Stub[] {
  const placeholder = content.raw.trim();
  const line = isPlaceholder(placeholder) ? ownLine(whole, kind, text) : undefined;
  return line === undefined ? [] : [{ ...whole, kind, placeholder, line }];
}

/**
 * Finds what to delete for a line to go: the line, or what stands on it where it keeps its neighbours apart. Answers nothing
 * where more stands on it, or where what follows would come to stand in what precedes.
 */
function ownLine({ start, end }: Span, kind: Stub['kind'], text: string): Span | undefined {
  const from = lineStart(text, start);
  const [rest, ending = ''] = /^[ \t]*(\r\n|\r|\n|$)/.exec(text.slice(end, end + NEAR)) ?? [];
  if (rest === undefined || /[^ \t]/.test(text.slice(from, start))) {
    return undefined;
  }
  const to = end + rest.length;
  const next = below(text, to);
  if (next.raw !== '' && columnAt(text, next.start) > columnAt(text, start)) {
    return undefined;
  }
  const above = lineAbove(text, from);
  // Without this one, the item above would be empty.
  if (MARKER_ONLY.test(above) && columnAt(above, above.search(/\S/)) < columnAt(text, start)) {
    return undefined;
  }
  if (next.raw !== '' && from > 0 && above.trim() === '') {
    return { start: from, end: lineStart(text, next.start) };
  }
  const parted = next.raw === '' || lineStart(text, next.start) > to || begins(next.raw, kind);
  return { start: from, end: parted ? to : to - ending.length };
}

/** Tells whether a line begins something new whatever stands above it. */
function begins(line: string, kind: Stub['kind']): boolean {
  return (
    /^(?:[-*+][ \t]+[^ \t]|#{1,6}[ \t])/.test(line) ||
    (kind === 'item' && /^(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/.test(line))
  );
}

/** Gives the beginning of the first line that is not blank, from the start of a line on. */
function below(text: string, offset: number): Slice {
  const blank = /(?:[ \t]*(?:\r\n|\r|\n))*[ \t]*/y;
  blank.lastIndex = offset;
  const start = offset + (blank.exec(text)?.[0].length ?? 0);
  return slice(text, start, start + (/^.*/.exec(text.slice(start, start + NEAR))?.[0].length ?? 0));
}

function lineAbove(text: string, start: number): string {
  const end = start - (text.slice(start - 2, start) === '\r\n' ? 2 : 1);
  return text.slice(lineStart(text, end), end);
}
