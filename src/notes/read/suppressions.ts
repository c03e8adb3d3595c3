import type { Nodes, Root } from 'mdast';
import { around } from '../edits/same-structure.ts';
import { type Slice, type Span, slice } from '../span.ts';
import { lasting, lastingBlocks } from './lasting.ts';
import type { Suppression } from './marks.ts';
import { sourceOf } from './read-link.ts';

/** A comment as it is read before its neighbours are. */
type Found = Omit<Suppression, 'covers' | 'around'>;

/** A comment by its content and its end, up to the end of the text where it has none, and the first word of one that is ours. */
const COMMENT = /<!--([\s\S]*?)(-->|$)/g;
const COMMAND = /^\s*(show-notes-disable[\w-]*)(?=[\s,:、，：]|$)/i;

/** What follows is for people; some editors make one dash of two hyphens. */
const REASON = /(?:^|\s)(?:--+|[—–])(?:\s|$)/;

const RULE = /[^\s,:、，：]+/g;

/** Tells whether a block is nothing but comments of ours, which say nothing of the show. */
export function isSuppressing(node: Nodes): boolean {
  return node.type === 'html' && node.value.replace(COMMENT, blankOurs).trim() === '';
}

/** Finds the comments by which problems are ignored, in the order of the text. */
export function readSuppressions(tree: Root, blocks: readonly Span[], text: string): Suppression[] {
  const found = (text.includes('<!--') ? lastingBlocks(tree) : []).flatMap((block) =>
    commentsOf(block, text),
  );
  if (found.length === 0) {
    return [];
  }
  const lines = writtenLines(text, found);
  let at = 0;
  return found.map((comment) => {
    while (lines[at] !== undefined && (lines[at]?.start ?? 0) < comment.end) {
      at += 1;
    }
    const covers = comment.scope === 'file' ? { start: 0, end: text.length } : lines[at];
    return { ...comment, ...(covers && { covers }), around: around(text, blocks, comment) };
  });
}

const commentsOf = lasting(commentsIn);

function commentsIn(node: Nodes, text: string): Found[] {
  if (node.type === 'html') {
    const source = sourceOf(node, text);
    return [...source.raw.matchAll(COMMENT)].flatMap((comment) => {
      if (!comment[2]) {
        return [];
      }
      const start = source.start + comment.index;
      return readComment(slice(text, start, start + comment[0].length), comment[1] ?? '');
    });
  }
  return 'children' in node ? node.children.flatMap((child) => commentsIn(child, text)) : [];
}

function readComment(whole: Slice, content: string): Found[] {
  const [before = '', word] = COMMAND.exec(content) ?? [];
  if (word === undefined) {
    return [];
  }
  const from = '<!--'.length + before.length;
  const [listed = '', ...reason] = content.slice(before.length).split(REASON);
  const cut = (start: number, { length }: string): Slice => {
    return {
      start: whole.start + start,
      end: whole.start + start + length,
      raw: whole.raw.slice(start, start + length),
    };
  };
  return [
    {
      ...whole,
      command: cut(from - word.length, word),
      scope: /file|all/i.test(word) ? 'file' : 'next-line',
      rules: [...listed.matchAll(RULE)].map((id) => cut(from + id.index, id[0])),
      reasoned: reason.join('').trim() !== '',
    },
  ];
}

/** Gives the lines that hold more than such comments, from their starts to their ends. */
function writtenLines(text: string, comments: readonly Span[]): Span[] {
  let rest = '';
  let end = 0;
  for (const comment of comments) {
    rest += text.slice(end, comment.start) + text.slice(comment.start, comment.end).replace(/[^\r\n]/g, ' ');
    end = comment.end;
  }
  return [...(rest + text.slice(end)).matchAll(/[^\r\n]+/g)].flatMap(({ 0: line, index }) =>
    /[^\s>]/.test(line) ? [{ start: index, end: index + line.length }] : [],
  );
}

function blankOurs(comment: string, content: string, end: string): string {
  return end && COMMAND.test(content) ? '' : comment;
}
