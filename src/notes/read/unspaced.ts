import type { Paragraph } from 'mdast';
import { contains, type Slice, slice } from '../span.ts';
import { type Blocks, columnAt, lineStart, type Nest } from './blocks.ts';
import { lasting } from './lasting.ts';
import type { Unspaced } from './marks.ts';
import { sourceOf } from './read-link.ts';

/** White space that Markdown does not take for any: full-width, no-break, thin and other spaces. */
const WIDE = String.raw`[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]`;

const LINE = /[^\r\n]+/g;
const MARKED = new RegExp(
  String.raw`^([ \t]*(?:${WIDE}[\p{Zs}\t]*)?)([-*+]|\d{1,9}[.)]|#{1,6})([\p{Zs}\t]*)(.*)`,
  'u',
);
const BEGINS_WIDE = new RegExp(`^${WIDE}`);
const LINK = String.raw`!?\[(?:[^[\]]|\[[^[\]]*\])+\](?:[([（]|https?:)`;

/** What follows an item's marker without a space and is no word: an address, a link, a box to tick. */
const LINKED = new RegExp(String.raw`^(?:https?:\/\/|www\.|<https?:|${LINK}|\[[ xX]\][ \t])`);

/** The same for the items of the header. */
const FIELD = /^(?:hosted by[ \t:：]|(?:recording date|video|guests?)[ \t]*[:：])/i;

/** What follows a heading's marker without a space; behind `##` no small letters, as in the names of channels. */
const TITLED = new RegExp(
  String.raw`^(?:[@＠「『【《]|${LINK}|[\p{Lo}\p{Lu}\p{Extended_Pictographic}])`,
  'u',
);
const WORDED = /^[\p{L}\p{N}]/u;

/** How far down the title is looked for, in UTF-16 code units. */
const NEAR = 20;

/** A line that begins with a marker, cut into its parts. */
interface Line {
  readonly indent: Slice;
  readonly marker: Slice;
  readonly gap: Slice;
  readonly rest: string;
  /** True for the first line of its paragraph. */
  readonly first: boolean;
}

/** Finds the lines of paragraphs that would be list items or headings, were there ASCII spaces at their markers. */
export function readUnspaced({ paragraphs }: Blocks, text: string): Unspaced[] {
  return paragraphs.flatMap(({ node, nest }) =>
    linesOf(node, text)
      .filter((line) => line.first || !nest.quoted)
      .filter((line) => isMeant(line, nest, text) && isPlain(line.marker, node))
      .flatMap((line) => place(line, nest, text)),
  );
}

/** Gives the lines that begin with a marker. */
const linesOf = lasting((node: Paragraph, text: string): Line[] => {
  const source = sourceOf(node, text);
  return [...source.raw.matchAll(LINE)].flatMap(({ 0: raw, index }) => {
    const [, indent = '', marker = '', gap = '', rest = ''] = MARKED.exec(raw) ?? [];
    const start = source.start + index;
    const markerStart = start + indent.length;
    const gapStart = markerStart + marker.length;
    return marker === ''
      ? []
      : [
          {
            indent: slice(text, start, markerStart),
            marker: slice(text, markerStart, gapStart),
            gap: slice(text, gapStart, gapStart + gap.length),
            ...{ rest, first: index === 0 },
          },
        ];
  });
});

/** Tells whether a line was meant as an item or a heading, and is none for want of ASCII spaces. */
function isMeant({ indent, marker, gap, rest }: Line, { around, above }: Nest, text: string): boolean {
  const depth = marker.raw.startsWith('#') ? marker.raw.length : 0;
  const ordered = /^\d/.test(marker.raw);
  if (!/[^\s*_#-]/.test(rest)) {
    return false;
  }
  if (gap.raw === '') {
    return depth === 0
      ? LINKED.test(rest) || FIELD.test(rest)
      : depth > 1
        ? TITLED.test(rest) || (depth > 2 && WORDED.test(rest))
        : opens(marker, text) && /^\d+[ \t]*$/.test(rest);
  }
  if (BEGINS_WIDE.test(gap.raw)) {
    return !ordered;
  }
  return isWide(indent) && (!ordered || around.length + above.length > 0);
}

/** Tells whether a marker is the first thing in the text, where the title stands. */
function opens({ start }: Slice, text: string): boolean {
  return start < NEAR && text.slice(0, start).trim() === '';
}

function isWide(indent: Slice): boolean {
  return /[^ \t]/.test(indent.raw);
}

/** Tells whether a place is plain text, in no link, code or emphasis that may run over several lines. */
function isPlain({ start }: Slice, paragraph: Paragraph): boolean {
  return paragraph.children.some(({ type, position }) => {
    const span = { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
    return type === 'text' && contains(span, { start, end: start + 1 });
  });
}

/** Finds what has to be written for the line to be an item or a heading; answers nothing where it still would be text. */
function place({ indent, marker, gap, first }: Line, { around, above }: Nest, text: string): Unspaced[] {
  const from = columnAt(text, indent.start);
  const wide = isWide(indent);
  const own = wide ? from + widthOf(indent.raw) : columnAt(text, marker.start);
  const base = Math.max(0, ...[...around, ...(first ? above : [])].filter((column) => column <= own));
  // Behind another marker, spaces would soon make code of the line.
  const nested = wide && /[^ \t]/.test(text.slice(lineStart(text, indent.start), indent.start));
  const column = nested ? from : wide && own - base > 3 ? base : own;
  const sibling = column < (around.at(-1) ?? 0);
  const interrupts = first || sibling || !/^\d/.test(marker.raw) || Number.parseInt(marker.raw, 10) === 1;
  if ((!first && column - base > 3) || !interrupts) {
    return [];
  }
  const wrong = !/^[ \t]/.test(gap.raw);
  return [
    {
      marker,
      ...(wrong && { gap }),
      ...(wide && { indent: { ...indent, columns: Math.max(0, column - from) } }),
    },
  ];
}

/** Counts a full-width space as the two columns that it takes up. */
function widthOf(indent: string): number {
  return [...indent].reduce(
    (sum, character) => sum + (character === ' ' ? 1 : character === '\t' ? 4 : 2),
    0,
  );
}
