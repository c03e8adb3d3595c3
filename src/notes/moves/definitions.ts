import { parse } from '../parse.ts';
import { sourceOf } from '../read/read-link.ts';
import { contains, type Slice, type Span, slice } from '../span.ts';

/** What a text defines for its links or as a footnote, `[label]: …`, beside all sections. */
export interface Definition extends Slice {
  /** In the form in which references find it. */
  readonly label: string;
}

const LABEL = /^ {0,3}\[((?:\\.|[^\]\\])+)\]:/;

/** The first lines of footnotes, which Markdown without extensions takes for paragraphs. */
const FOOTNOTES = /^ {0,3}\[\^[^\]\s]+\]:.*(?:(?:\r\n|\r|\n)(?! {0,3}\[\^[^\]\s]+\]:).*)*/gm;

/** Gives the definitions of a text in their order. */
export function definitionsOf(text: string): Definition[] {
  if (!/\]:/.test(text)) {
    return [];
  }
  return parse(text).children.flatMap((block) => {
    const source = sourceOf(block, text);
    if (block.type === 'paragraph') {
      return source.raw.startsWith('[^') ? footnotesIn(source, text) : [];
    }
    return block.type === 'definition' ? toDefinition(source) : [];
  });
}

function footnotesIn({ start, raw }: Slice, text: string): Definition[] {
  return [...raw.matchAll(FOOTNOTES)].flatMap(({ index, 0: found }) =>
    toDefinition(slice(text, start + index, start + index + found.length)),
  );
}

function toDefinition(source: Slice): Definition[] {
  const label = LABEL.exec(source.raw)?.[1];
  return label === undefined ? [] : [{ ...source, label: normal(label) }];
}

/** Tells whether a text refers to a definition; where it only looks like that, yes. */
export function refersTo(text: string, { label }: Definition): boolean {
  return normal(text).includes(`[${label}]`);
}

/** References find their definitions whatever the case and the spaces of the label. */
function normal(label: string): string {
  return label.toLowerCase().toUpperCase().replace(/\s+/g, ' ').trim();
}

/** Gives where content ends in a span, without the definitions at its end. */
export function endWithout(definitions: readonly Definition[], text: string, { start, end }: Span): number {
  const last = definitions.find((one) => contains({ start: start + 1, end }, one) && isLast(one, end, text));
  return last === undefined
    ? end
    : endWithout(definitions, text, { start, end: start + text.slice(start, last.start).trimEnd().length });
}

function isLast(one: Span, end: number, text: string): boolean {
  return text.slice(one.end, end).trim() === '';
}
