import { type Slice, slice } from '../span.ts';

const SPACE = '[ \\t\\r\\n]*';
const DESTINATION = '(?:<((?:\\\\.|[^<>\\\\\\n])*)>|((?:\\\\.|[^ \\t\\r\\n\\f\\v\\\\])*?))';
const TITLE = String.raw`(?:[ \t\r\n]+(?:"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|\((?:\\[\s\S]|[^()\\])*\)))?`;
const RESOURCE = new RegExp(`^\\]\\(${SPACE}${DESTINATION}${TITLE}${SPACE}\\)$`, 'd');
const DEFINITION = new RegExp(`^\\]:${SPACE}${DESTINATION}(?=\\s|$)`, 'd');
const ATTRIBUTE = /\b(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/dgi;

interface Parts {
  readonly text: Slice;
  readonly target: Slice;
}

/**
 * Finds text and target in the source of an inline link or image, `[text](target "title")`. The text of a link ends
 * where its last child does, so nothing before that is searched.
 */
export function resourceParts(source: Slice, textEnd = source.start): Parts | undefined {
  return parts(source, '](', RESOURCE, source.raw.startsWith('!') ? 2 : 1, textEnd - source.start);
}

/** Finds label and target in the source of a definition, `[label]: target "title"`. */
export function definitionParts(source: Slice): Parts | undefined {
  return parts(source, ']:', DEFINITION, 1, 0);
}

function parts(
  source: Slice,
  joint: string,
  pattern: RegExp,
  opening: number,
  from: number,
): Parts | undefined {
  for (let at = source.raw.indexOf(joint, from); at !== -1; at = source.raw.indexOf(joint, at + 1)) {
    const found = pattern.exec(source.raw.slice(at));
    const range = found?.indices?.[1] ?? found?.indices?.[2];
    if (range !== undefined && isBalanced(found?.[2] ?? '')) {
      const text = slice(source.raw, opening, at);
      const target = slice(source.raw, at + range[0], at + range[1]);
      return { text: shifted(text, source.start), target: shifted(target, source.start) };
    }
  }
  return undefined;
}

/** Tells whether the parentheses of a target without angle brackets are pairs, as CommonMark wants them. */
function isBalanced(target: string): boolean {
  let depth = 0;
  for (const parenthesis of target.match(/\\.|[()]/g) ?? []) {
    depth += parenthesis === '(' ? 1 : parenthesis === ')' ? -1 : 0;
    if (depth < 0) {
      return false;
    }
  }
  return depth === 0;
}

/** Finds the targets of `href` and `src` attributes in the source of an HTML node; comments hold none. */
export function attributeTargets(source: Slice): Slice[] {
  const tags = source.raw.replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => ' '.repeat(comment.length));
  const targets: Slice[] = [];
  for (const found of tags.matchAll(ATTRIBUTE)) {
    const range = found.indices?.[1] ?? found.indices?.[2] ?? found.indices?.[3];
    if (range !== undefined) {
      targets.push(shifted(slice(source.raw, range[0], range[1]), source.start));
    }
  }
  return targets;
}

function shifted(part: Slice, by: number): Slice {
  return { start: part.start + by, end: part.end + by, raw: part.raw };
}
