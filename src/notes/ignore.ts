import { findHarmless } from './edits/same-structure.ts';
import type { Episode } from './episode.ts';
import { columnAt } from './read/blocks.ts';
import type { Suppression } from './read/marks.ts';
import { type Fix, message, type Problem } from './rule.ts';
import { contains, type Edit, type Span } from './span.ts';
import { COMMANDS, isInForce } from './suppress.ts';

/** The indentation of a line with the markers of quotes, and the marker of an item with the spaces behind it. */
const MARKED = /^([ \t>]*)((?:[-*+]|\d{1,9}[.)])?)([ \t]*)/;

/** How much of a line is looked at, in UTF-16 code units. */
const NEAR = 200;

/**
 * Gives the fixes that ignore a problem: by a comment above its line, where that changes nothing else, and by one for the
 * whole file. They are no fixes of the problem itself, for they mend nothing. What is wrong with such a comment is not ignored by
 * another.
 */
export function ignoreFixes(text: string, episode: Episode, { rule, span }: Problem): Fix[] {
  if (episode.suppressions.some((comment) => contains(comment, span))) {
    return [];
  }
  const named = episode.suppressions.filter((comment) => isInForce(comment) && comment.rules.length > 0);
  const line = lineAt(text, span.start);
  const above = named.find(({ scope, covers }) => scope === 'next-line' && covers?.start === line.start);
  const global = named.find(({ scope }) => scope === 'file');
  const sound = (edits: Edit[]) => findHarmless(text, episode.blocks, edits, 1);
  const onLine = above ? extend(above, rule) : sound(aboveLine(line, rule, text, episode));
  const inFile = global ? extend(global, rule) : sound(placesInFile(rule, text, episode));
  return [
    { title: message('Ignore {0} on this line', rule), edit: onLine },
    { title: message('Ignore {0} in this file', rule), edit: inFile },
  ].flatMap(({ title, edit }) => (edit ? [{ title, safe: false, edits: [edit] }] : []));
}

/** Names one more rule in a comment that is there. */
function extend({ rules, raw }: Suppression, rule: string): Edit {
  return put(rules.at(-1)?.end ?? 0, raw.includes(',') ? `, ${rule}` : ` ${rule}`);
}

/** Above its line, at the indentation of that line, or of the content of the item above. */
function aboveLine({ start }: Span, rule: string, text: string, { eol }: Episode): Edit[] {
  const [whole = '', indent = '', marker = ''] = MARKED.exec(text.slice(start, start + NEAR)) ?? [];
  const columns = columnAt(text, start + whole.length) - columnAt(text, start + indent.length);
  const widths = marker === '' ? [0] : [0, columns, marker.length + 1];
  const comment = `<!-- ${COMMANDS['next-line']} ${rule} -->${eol}`;
  return [...new Set(widths)].map((width) => put(start, indent + ' '.repeat(width) + comment));
}

/** Below the list of the header, or its title, or at the end of the text. */
function placesInFile(rule: string, text: string, { items, title, eol }: Episode): Edit[] {
  const comment = `<!-- ${COMMANDS.file} ${rule} -->`;
  const header = items.at(-1) ?? title;
  const end = text.trimEnd().length;
  return [
    ...(header ? [put(header.end, eol.repeat(2) + comment)] : []),
    put(end, eol.repeat(end === 0 ? 0 : 2) + comment),
  ];
}

function put(at: number, text: string): Edit {
  return { span: { start: at, end: at }, text };
}

/** Gives the line of an offset, without its ending and a byte order mark. */
function lineAt(text: string, offset: number): Span {
  const before = text.slice(0, offset);
  const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  const length = /^[^\r\n]*/.exec(text.slice(offset))?.[0].length ?? 0;
  return { start: text.charAt(start) === '\uFEFF' ? start + 1 : start, end: offset + length };
}
