import type { Token } from 'parse5';
import type { OpenElements } from '../read/open-elements.ts';
import { walkPage } from '../read/walk-page.ts';
import type { Anchor } from './anchor.ts';
import { type Line, mainLine } from './main-line.ts';

interface Reading {
  readonly anchors: Anchor[];
  /** The anchor that has begun. */
  open?: { readonly href: string; readonly lines: Line[] };
  isInTitle: boolean;
  /** True once there is something beside anchors. */
  isMore: boolean;
  isAtEnd: boolean;
}

const LONGEST = 1024 * 1024;
const LONGEST_LINE = 4096;
const MOST = 200;

/** What tells that all has been read: nothing is left open that would hide it. */
const END = 'show-notes-end';

/** What is to be seen without being text, so that it may be what somebody wanted to copy. */
const SEEN =
  /^(?:audio|button|canvas|embed|iframe|img|input|math|meter|object|progress|select|svg|textarea|video)$/;

/** What stands on lines of its own. */
const BLOCK =
  /^(?:address|article|aside|blockquote|br|d[dlt]|div|fig(?:caption|ure)|footer|h[1-6r]|header|li|main|nav|[ou]l|p|pre|section|table|t[dhr])$/;
const HEADING = /^h[1-6]$/;

/** Gives the anchors that a piece of HTML consists of; undefined where it shows anything beside them, or is broken. */
export function readAnchors(html: string): readonly Anchor[] | undefined {
  if (html.length > LONGEST) return undefined;
  const reading: Reading = { anchors: [], isInTitle: false, isMore: false, isAtEnd: false };
  walkPage(`${html}<${END}>`, {
    start: (name, attributes, open) => startElement(reading, name, attributes, open),
    end: (name) => endElement(reading, name),
    text: (text) => addText(reading, text),
  });
  const { anchors, open, isMore, isAtEnd } = reading;
  return isAtEnd && !isMore && open === undefined ? anchors : undefined;
}

function startElement(
  reading: Reading,
  name: string,
  attributes: readonly Token.Attribute[],
  { isHidden }: OpenElements,
): boolean {
  reading.isInTitle = name === 'title';
  reading.isAtEnd = name === END && !isHidden();
  if (name === 'a') {
    const href = attributes.find((attribute) => attribute.name === 'href')?.value;
    const isOne = href !== undefined && !isHidden() && !reading.open && reading.anchors.length < MOST;
    if (isOne) reading.open = { href, lines: [{ text: '', isHeading: false }] };
    else reading.isMore = true;
  } else if (reading.open === undefined) {
    reading.isMore ||= SEEN.test(name);
  } else if (BLOCK.test(name)) {
    reading.open.lines.push({ text: '', isHeading: HEADING.test(name) });
  }
  return reading.isMore || reading.isAtEnd;
}

function endElement(reading: Reading, name: string): boolean {
  const { open } = reading;
  reading.isInTitle = false;
  if (open !== undefined && name === 'a') {
    reading.anchors.push({ href: open.href, text: mainLine(open.lines) });
    delete reading.open;
  } else if (BLOCK.test(name)) {
    open?.lines.push({ text: '', isHeading: false });
  }
  return false;
}

function addText(reading: Reading, text: string): void {
  const line = reading.open?.lines.at(-1);
  if (line === undefined) reading.isMore ||= !reading.isInTitle && text.trim() !== '';
  else if (line.text.length < LONGEST_LINE) line.text += text.slice(0, LONGEST_LINE);
}
