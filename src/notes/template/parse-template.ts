import { parse } from '../parse.ts';
import { overlapSearch } from '../span.ts';
import { codeSpans } from './code-spans.ts';
import { readBraced, readInCode } from './read-braced.ts';
import { add, addText, addVariable, close, giveUp, leave, matchAt, type Scan } from './scan.ts';
import { tabNumbers } from './tab-numbers.ts';
import type { Template } from './template.ts';
import { isVariable, meantVariable } from './variables.ts';

/** What ends a stretch of plain text. */
const SIGN = /[\\$}\r\n]/g;

const LINE_END = /\r\n?|\n/y;
const BACKSLASHES = /\\+/y;
const NUMBER = /\$(\d+)(?![.,]?\d)/y;
const NAME = /\$([A-Za-z_]\w*)/y;

/** A name in the way of ours, and not like those of most shells, or of money. */
const LOUD = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/;

/** Larger numbers are amounts, and nobody's tab stops. */
const MOST = 99;

/**
 * Reads a template in the syntax of VS Code's snippets, as far as that makes sense here: tab stops with defaults and choices,
 * variables of our own with defaults, and `\$`. A placeholder ends on its line. In code only our variables in braces mean
 * something. All else is text.
 */
export function parseTemplate(text: string): Template {
  const codeAt = overlapSearch(codeSpans(parse(text), text));
  const isCode = (at: number) => codeAt({ start: at, end: at + 1 }) !== undefined;
  const scan: Scan = { text, numbers: tabNumbers(text, isCode), frames: [], parts: [], leftovers: [] };
  for (let at = 0; at < text.length; ) {
    SIGN.lastIndex = at;
    const sign = SIGN.exec(text)?.index ?? text.length;
    addText(scan, at, text.slice(at, sign));
    at = sign === text.length ? sign : read(scan, sign, isCode(sign));
  }
  giveUp(scan);
  return { parts: scan.parts, leftovers: scan.leftovers.sort((a, b) => a.start - b.start) };
}

/** Reads what stands at a sign, and gives where it ends. */
function read(scan: Scan, at: number, isCode: boolean): number {
  const lineEnd = matchAt(LINE_END, scan, at)?.[0];
  if (lineEnd !== undefined) {
    giveUp(scan);
    addText(scan, at, lineEnd);
    return at + lineEnd.length;
  }
  if (isCode) {
    return readInCode(scan, at);
  }
  switch (scan.text[at]) {
    case '\\':
      return readBackslashes(scan, at);
    case '}':
      close(scan, at);
      return at + 1;
    default:
      return scan.text[at + 1] === '{' ? readBraced(scan, at) : readBare(scan, at);
  }
}

/** Backslashes mean something right before what they are to escape only: Markdown has its own use for them. */
function readBackslashes(scan: Scan, at: number): number {
  const raw = matchAt(BACKSLASHES, scan, at)?.[0] ?? '';
  const next = scan.text.charAt(at + raw.length);
  if (next !== '$' && (next !== '}' || scan.frames.length === 0)) {
    addText(scan, at, raw);
    return at + raw.length;
  }
  const escaped = raw.length % 2 === 1 ? next : '';
  addText(scan, at, raw + escaped, '\\'.repeat(Math.floor(raw.length / 2)) + escaped);
  return at + raw.length + escaped.length;
}

/** Reads `$1`, `$NAME`, or a dollar. */
function readBare(scan: Scan, at: number): number {
  const [ofNumber, digits] = matchAt(NUMBER, scan, at) ?? [];
  if (ofNumber !== undefined) {
    readNumber(scan, at, ofNumber, Number(digits));
    return at + ofNumber.length;
  }
  const [raw = '$', name = ''] = matchAt(NAME, scan, at) ?? [];
  const isLoud = LOUD.test(name) || (name === name.toUpperCase() && meantVariable(name) !== undefined);
  if (isVariable(name) || isLoud) {
    addVariable(scan, at, raw, name);
  } else {
    addText(scan, at, raw);
  }
  return at + raw.length;
}

function readNumber(scan: Scan, at: number, raw: string, number: number): void {
  if (scan.numbers.has(number)) {
    add(scan, { kind: 'stop', start: at, end: at + raw.length, number, content: [], choices: [] });
  } else if (number <= MOST) {
    leave(scan, at, raw, { kind: 'number', name: String(number - 1) });
  } else {
    addText(scan, at, raw);
  }
}
