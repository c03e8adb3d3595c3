import type { Code } from 'mdast';
import { type Blocks, columnAt, lineStart, type Placed, readBlocks } from './blocks.ts';
import { readable } from './limits.ts';
import type { OpenFence } from './marks.ts';
import { parse } from './parse.ts';
import { sourceOf } from './read-link.ts';
import { applyEdits, type Edit, type Slice, slice } from './span.ts';

const LINE_END = /\r\n|\r|\n/;
const FENCE = /^[ \t>]*(`{3,}|~{3,})[ \t]*$/;
const OPENING = /^(`{3,}|~{3,})[^\r\n]*/;

/** What begins the notes of a person or a topic and no code: a heading with a name or a link, or one behind a blank line. */
const HEADING =
  /(?:\r\n|\r|\n)(?=#{2,6}[ \t]+(?:[@＠]|!?\[[^[\]\r\n]+\][([（]))|(?:(?:\r\n|\r|\n)[ \t]*){2}(?=#{3,4}[ \t]+\S)/;

/** Finds the fence that is never closed and takes all that follows for code; none at the end, or in a text that is cut off. */
export function readOpenFence(blocks: Blocks, text: string): OpenFence | undefined {
  const open = openFence(blocks, text);
  if (open === undefined || readable(text).length < text.length) {
    return undefined;
  }
  const { start, end } = sourceOf(open.node, text);
  const opening = OPENING.exec(text.slice(start, end));
  if (opening === null || text.slice(start + opening[0].length, end).trim() === '') {
    return undefined;
  }
  const line = slice(text, start, start + opening[0].length);
  const edits = [
    ...indented(open, opening[1] ?? '', blocks, text),
    ...closings(line, opening[1] ?? '', end, text),
  ];
  const closing = edits.find((edit) => {
    const closed = applyEdits(text, [edit]);
    return openFence(readBlocks(parse(closed), closed), closed) === undefined;
  });
  return closing && { ...line, closing };
}

/** Finds the open fence that no list or quote ends. */
function openFence({ codes }: Blocks, text: string): Placed<Code> | undefined {
  const open = codes.at(-1);
  return open?.nest.around.length === 0 && !open.nest.quoted && isOpen(open, text) ? open : undefined;
}

function isOpen({ node }: Placed<Code>, text: string): boolean {
  const lines = sourceOf(node, text).raw.split(LINE_END);
  if (!OPENING.test(lines[0] ?? '')) {
    return false;
  }
  const inside = node.value === '' ? lines.length - 2 : node.value.split(LINE_END).length;
  return lines.length < 2 || !FENCE.test(lines.at(-1) ?? '') || lines.length - inside !== 2;
}

/** A fence right below one that a list has ended was to close that one: it lacks its indentation. */
function indented({ node }: Placed<Code>, fence: string, { codes }: Blocks, text: string): Edit[] {
  const { start } = sourceOf(node, text);
  const above = codes.at(-2);
  const source = above && sourceOf(above.node, text);
  const isClosing = FENCE.test(text.slice(start, start + 200).split(LINE_END, 1)[0] ?? '');
  if (
    above === undefined ||
    source === undefined ||
    !isClosing ||
    above.nest.quoted ||
    !isOpen(above, text)
  ) {
    return [];
  }
  const own = OPENING.exec(source.raw)?.[1] ?? '';
  return fence.startsWith(own) && text.slice(source.end, start).trim() === ''
    ? [
        {
          span: { start: lineStart(text, start), end: start },
          text: ' '.repeat(columnAt(text, source.start)),
        },
      ]
    : [];
}

/** Gives the edits that put a closing fence before the first heading that follows, and at the end. */
function closings(opening: Slice, fence: string, end: number, text: string): Edit[] {
  const swallowed = text.slice(opening.end, end);
  const ending = LINE_END.exec(swallowed)?.[0] ?? '\n';
  const heading = HEADING.exec(swallowed)?.index;
  return [...(heading === undefined ? [] : [swallowed.slice(0, heading)]), swallowed].map((code) => {
    const at = opening.end + code.trimEnd().length;
    return { span: { start: at, end: at }, text: ending + fence };
  });
}
