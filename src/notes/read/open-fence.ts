import type { Code } from 'mdast';
import { parseBlocks } from '../parse.ts';
import { applyEdits, type Edit, type Slice, slice } from '../span.ts';
import { type Blocks, columnAt, lineStart, type Placed, readBlocks } from './blocks.ts';
import { codeEnds, hiddenEnd } from './code-end.ts';
import { readable } from './effort.ts';
import type { OpenFence } from './marks.ts';
import { sourceOf } from './read-link.ts';

const LINE_END = /\r\n|\r|\n/;
const FENCE = /^[ \t>]*(`{3,}|~{3,})[ \t]*$/;
const OPENING = /^(`{3,99}(?!`)|~{3,99}(?!~))[^\r\n]*/;

/** How many code blocks are looked at, for each of which the text may be read again. */
const MOST = 3;

/** A code block at the top of a text that is not closed where it should be. */
interface Unclosed {
  readonly code: Placed<Code>;
  readonly opening: Slice;
  readonly fence: string;
  /** What is taken for code, up to where something begins that is none for sure. */
  readonly content: Slice;
}

/**
 * Finds the first fence that takes notes for code: it is never closed, or another's closes it. Silent where nothing follows,
 * in a text that is cut off, and where closing it would not make the text whole.
 */
export function readOpenFence(blocks: Blocks, text: string): OpenFence | undefined {
  const found = unclosed(blocks, text);
  if (found.length === 0 || readable(text).length < text.length) {
    return undefined;
  }
  const left = (edit: Edit) => {
    const closed = applyEdits(text, [edit]);
    const codes = readBlocks(parseBlocks(closed), closed);
    return isOpen(codes.codes.at(-1), closed) ? found.length : unclosed(codes, closed).length;
  };
  for (const one of found.slice(0, MOST)) {
    const edits = [...indented(one, blocks, text), ...closings(one)];
    const closing = edits.find((edit) => left(edit) < found.length);
    if (closing !== undefined) {
      return { ...one.opening, closing };
    }
  }
  return undefined;
}

/** Finds the blocks that are open though something follows, and those that hide what no code holds. */
function unclosed({ codes }: Blocks, text: string): Unclosed[] {
  const last = codes.at(-1);
  const leftOver = isOpen(last, text);
  return codes.flatMap((code) => {
    const { start, end, raw } = sourceOf(code.node, text);
    const [line, fence] = OPENING.exec(raw) ?? [];
    if (line === undefined || fence === undefined || code.nest.quoted || code.nest.around.length > 0) {
      return [];
    }
    const opening = slice(text, start, start + line.length);
    const hidden = hiddenEnd(text.slice(opening.end, end), fence, leftOver && code !== last);
    const content = slice(text, opening.end, hidden === undefined ? end : opening.end + hidden);
    const isWrong = hidden !== undefined || (isOpen(code, text) && content.raw.trim() !== '');
    return isWrong ? [{ code, opening, fence, content }] : [];
  });
}

/** Tells whether a block at the top of a text runs to its end without a closing fence. */
function isOpen(code: Placed<Code> | undefined, text: string): boolean {
  if (code === undefined || code.nest.quoted || code.nest.around.length > 0) {
    return false;
  }
  return !isClosed(code, text);
}

function isClosed({ node }: Placed<Code>, text: string): boolean {
  const lines = sourceOf(node, text).raw.split(LINE_END);
  if (!OPENING.test(lines[0] ?? '')) {
    return true;
  }
  const inside = node.value === '' ? lines.length - 2 : node.value.split(LINE_END).length;
  return lines.length > 1 && FENCE.test(lines.at(-1) ?? '') && lines.length - inside === 2;
}

/** A fence right below one that a list has ended was to close that one: it lacks its indentation. */
function indented({ code, opening, fence }: Unclosed, { codes }: Blocks, text: string): Edit[] {
  const { start } = opening;
  const above = codes[codes.indexOf(code) - 1];
  if (above === undefined || !FENCE.test(opening.raw) || above.nest.quoted || isClosed(above, text)) {
    return [];
  }
  const source = sourceOf(above.node, text);
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

/** Gives the edits that put a closing fence where the code may end, the likeliest first. */
function closings({ opening, fence, content }: Unclosed): Edit[] {
  const ending = LINE_END.exec(content.raw)?.[0] ?? '\n';
  return codeEnds(content.raw).map((end) => {
    const at = opening.end + content.raw.slice(0, end).trimEnd().length;
    return { span: { start: at, end: at }, text: ending + fence };
  });
}
