import type { Root } from 'mdast';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { AUTOLINKS, AUTOLINKS_OF_URLS, mayHoldMail } from './read/autolinks.ts';
import { linkBareUrls } from './read/bare-urls.ts';
import { readable } from './read/effort.ts';
import { startBehindDefinitions } from './read/heading-starts.ts';
import { boundNesting, frontMatter, longInlines, maskSpans } from './read/limits.ts';
import { pieceParser } from './read/pieces.ts';

/** Inline constructs that the block pass leaves out. Names as in micromark-core-commonmark. */
const INLINE = [
  'attention',
  'autolink',
  'characterEscape',
  'characterReference',
  'codeText',
  'hardBreakEscape',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
];

function autolinkLiterals(this: Processor, constructs: typeof AUTOLINKS): void {
  // The tree transform of the extension loses positions; `linkBareUrls` runs it and puts them back.
  const { transforms: _, ...fromMarkdown } = gfmAutolinkLiteralFromMarkdown();
  Object.assign(this.data(), {
    micromarkExtensions: [constructs],
    fromMarkdownExtensions: [fromMarkdown],
  });
}

function blocksOnly(this: Processor): void {
  Object.assign(this.data(), { micromarkExtensions: [{ disable: { null: INLINE } }] });
}

const full = unified().use(autolinkLiterals, AUTOLINKS).use(remarkParse).freeze();
const withoutMail = unified().use(autolinkLiterals, AUTOLINKS_OF_URLS).use(remarkParse).freeze();
const blocks = unified().use(blocksOnly).use(remarkParse).freeze();

/** In UTF-16 code units: what shorter texts save on lists in pieces is lost on cutting, and so it is with shorter pieces. */
const LONG = 16 * 1024;
const PIECE = 4 * 1024;

const parsePieces = pieceParser(parseBlank);
/** For texts that begin with a byte order mark: a piece that is remembered does not tell it from the space in its place. */
const parseMarkedPieces = pieceParser(parseBlank);
const parsePiecesOfBlocks = pieceParser((text) => blocks.parse(boundNesting(text)));

/**
 * Parses Markdown (CommonMark with GFM's autolink literals) into a tree whose offsets are those of the text.
 * What would cost remark-parse more than linear time stays plain text: see `limits.ts`.
 */
export function parse(text: string): Root {
  return parseBlank(blank(readable(text)));
}

/**
 * Parses as `parse` does, but only those pieces of a text anew that the last texts did not have. Only offsets are right in the
 * tree, lines and columns are not; and it is good until the next call, for blocks that stay are moved in place.
 */
export function parseAgain(text: string): Root {
  return inPieces(text, text.startsWith('\uFEFF') ? parseMarkedPieces : parsePieces) ?? parse(text);
}

/**
 * Parses as `parse` does, but long texts piece by piece, for remark-parse takes quadratic time on lists: 32 KB of nested ones took
 * 0.8 s as a whole and 0.4 s so, 64 KB of usual notes 0.5 and 0.4 s. Only offsets are right in the tree, as in that of `parseAgain`;
 * nothing is remembered.
 */
export function parseFresh(text: string): Root {
  const whole = text.length < LONG ? undefined : inPieces(text, pieceParser(parseBlank, PIECE));
  return whole ?? parse(text);
}

/** Parses nothing but blocks, and again as `parseAgain` does: for texts that are tried, of which only the code is looked at. */
export function parseBlocks(text: string): Root {
  return inPieces(text, parsePiecesOfBlocks) ?? blocks.parse(boundNesting(blank(readable(text))));
}

/** Parses piece by piece what is read of a text. */
function inPieces(text: string, parser: ReturnType<typeof pieceParser>): Root | undefined {
  const whole = parser(blank(text), frontMatter(text)?.end ?? 0);
  const source = whole === undefined ? readable(text) : text;
  return source === text ? whole : parser(blank(source), frontMatter(source)?.end ?? 0);
}

function parseBlank(text: string): Root {
  const shallow = boundNesting(text);
  const safe = maskSpans(
    shallow,
    longInlines(shallow, (source) => blocks.parse(source)),
  );
  const tree = (mayHoldMail(safe) ? full : withoutMail).parse(safe);
  startBehindDefinitions(tree, safe);
  linkBareUrls(tree, safe);
  return tree;
}

/** Blanks out front matter, which is no Markdown, and a byte order mark, which micromark skips without counting. */
function blank(text: string): string {
  const matter = frontMatter(text);
  const counted = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  return matter === undefined
    ? counted
    : counted.slice(0, matter.end).replace(/[^\r\n]/g, ' ') + counted.slice(matter.end);
}
