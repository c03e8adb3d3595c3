import {
  createScanner,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
  type SyntaxKind,
} from 'jsonc-parser';
import { type Message, message } from '../notes/rule.ts';
import type { Span } from '../notes/span.ts';
import { CONFIG_NAME } from './config-file.ts';
import type { ConfigProblem } from './config-problem.ts';

/** A configuration as a tree, with what is wrong with its JSON. */
export interface ParsedConfig {
  /** Absent for an empty text, and for one that is not read. */
  readonly tree?: Node;
  readonly problems: readonly ConfigProblem[];
}

/** UTF-16 units past which a configuration is not read. */
const LONGEST = 64 * 1024;

/** Levels of lists and objects past which a configuration is not read: the parser calls itself for each. */
const DEEPEST = 64;

const OPENING: readonly SyntaxKind[] = [1, 3];
const CLOSING: readonly SyntaxKind[] = [2, 4];
const END_OF_FILE: SyntaxKind = 17;

/** Parses JSON with comments; commas at the ends of lists are allowed. Of broken JSON, what can be read is. */
export function parseConfig(text: string): ParsedConfig {
  if (text.length > LONGEST || !isShallow(text)) {
    const tooLarge = message('{0} is too large to be read', CONFIG_NAME);
    return { problems: [{ kind: 'configuration', message: tooLarge, span: { start: 0, end: 1 } }] };
  }
  const errors: ParseError[] = [];
  const options = { allowTrailingComma: true, allowEmptyContent: true };
  // A byte order mark is no mistake of the author's.
  const tree = parseTree(text.replace(/^\uFEFF/, ' '), errors, options);
  // Those that follow mostly come of the first.
  const [first] = errors;
  const problems = first === undefined ? [] : [problem(expected(first), placeOf(first, text))];
  return tree === undefined ? { problems } : { tree, problems };
}

function isShallow(text: string): boolean {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (let token = scanner.scan(); token !== END_OF_FILE; token = scanner.scan()) {
    depth += OPENING.includes(token) ? 1 : CLOSING.includes(token) ? -1 : 0;
    if (depth > DEEPEST) {
      return false;
    }
  }
  return true;
}

function problem(text: Message, span: Span): ConfigProblem {
  return { kind: 'json', message: text, span };
}

/** An error at the end of the text covers its last character. */
function placeOf({ offset, length }: ParseError, text: string): Span {
  const start = Math.max(0, Math.min(offset, text.length - 1));
  return { start, end: Math.max(start, Math.min(text.length, start + Math.max(1, length))) };
}

function expected({ error }: ParseError): Message {
  switch (printParseErrorCode(error)) {
    case 'PropertyNameExpected':
      return message('Broken JSON, expected a key in double quotes');
    case 'ValueExpected':
      return message('Broken JSON, expected a value');
    case 'ColonExpected':
      return message('Broken JSON, expected a colon');
    case 'CommaExpected':
      return message('Broken JSON, expected a comma');
    case 'CloseBraceExpected':
      return message('Broken JSON, expected a closing brace');
    case 'CloseBracketExpected':
      return message('Broken JSON, expected a closing bracket');
    case 'EndOfFileExpected':
      return message('Broken JSON, expected the end of the file');
    default:
      return message('Broken JSON, unexpected characters');
  }
}
