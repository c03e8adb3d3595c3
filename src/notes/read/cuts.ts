const HASH = 35;
const LF = 10;
const CR = 13;

/** What a piece holds at least before it is cut elsewhere than at a heading, in UTF-16 code units. */
const ENOUGH = 512;

const HEADING = /#{1,6}(?:[ \t\r\n]|$)/y;
const ITEM = /([-*+]) (?=\S)(?![-*+ \t]*(?:[\r\n]|$))/y;
const DEFINITION = /\[[^[\]\\\r\n]+\]:[ \t]*\S/y;
const FENCE = /`{3,}(?=[^`\r\n]*[\r\n])|~{3,}/y;

/** What begins no block of its own behind a blank line for sure, as `#` does: white space, and what may be an item or a quote. */
const DOUBTFUL = /[\s\d*+>-]/;

/** Stands for a definition, before which a text may only be cut behind another one. */
export const NEXT_DEFINITION = '# [';

/** A place where a text may be cut, and a line that stands for what follows there: it begins the same kind of block. */
export interface Cut {
  readonly at: number;
  readonly next: string;
}

/** Where no fence of a kind is closed any more, from so many characters on. */
type Unclosed = Record<string, number>;

/**
 * Finds the places behind an offset where a text may be cut, in order, its end included: lines that begin a block at the top
 * of the text, an item of a list there, or a definition, unless what is open above takes them in, which only parsing tells.
 */
export function cutsOf(text: string, from: number): Cut[] {
  const cuts: Cut[] = [];
  const unclosed: Unclosed = {};
  let last = 0;
  for (let at = lineBehind(text, from); at !== -1; at = lineBehind(text, at)) {
    const next = nextAt(text, at, at - last < ENOUGH);
    if (next !== undefined) {
      cuts.push({ at, next });
      last = at;
    }
    at = fenceEnd(text, at, unclosed);
  }
  return [...cuts, { at: text.length, next: '' }];
}

/** Gives the start of the line below the one at an offset, or -1. */
function lineBehind(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 || end + 1 === text.length ? -1 : end + 1;
}

function nextAt(text: string, at: number, isShort: boolean): string | undefined {
  const code = text.charCodeAt(at);
  if (code === HASH && matchAt(HEADING, text, at) !== undefined) {
    return '#';
  }
  if (isShort) {
    return undefined;
  }
  const item = matchAt(ITEM, text, at)?.[1];
  if (item !== undefined) {
    return `${item} #`;
  }
  return isParted(text, at) ? '#' : matchAt(DEFINITION, text, at) && NEXT_DEFINITION;
}

/** Tells whether a line is behind a blank one and begins something new for sure. */
function isParted(text: string, at: number): boolean {
  const above = text.charCodeAt(at - 2) === CR ? at - 3 : at - 2;
  return text.charCodeAt(above) === LF && !DOUBTFUL.test(text.charAt(at));
}

/** Gives the start of the last line of the code block that a line begins; the line itself where it begins none that ends. */
function fenceEnd(text: string, at: number, unclosed: Unclosed): number {
  const character = text.charAt(at);
  const fence = character === '`' || character === '~' ? matchAt(FENCE, text, at)?.[0] : undefined;
  if (fence === undefined || fence.length >= (unclosed[character] ?? Number.POSITIVE_INFINITY)) {
    return at;
  }
  const closing = new RegExp(`\\n {0,3}${fence}${character}*[ \\t]*\\r?(?:\\n|$)`, 'g');
  closing.lastIndex = at + fence.length;
  const end = closing.exec(text)?.index;
  if (end === undefined) {
    unclosed[character] = fence.length;
    return at;
  }
  return end + 1;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
