import type { Span } from '../span.ts';
import type { Leftover, Part } from './template.ts';
import { isVariable, type VariableName } from './variables.ts';

/** A placeholder whose closing brace has not come yet. */
export interface Frame {
  readonly start: number;
  /** `${1:`, as written. */
  readonly opener: string;
  /** What it is a default of; absent for a variable that there is not. */
  readonly of?: { readonly number: number } | { readonly name: VariableName };
  readonly parts: Part[];
}

/** How far a template is read. */
export interface Scan {
  readonly text: string;
  /** The numbers that are tab stops without braces, too. */
  readonly numbers: ReadonlySet<number>;
  readonly frames: Frame[];
  readonly parts: Part[];
  readonly leftovers: Leftover[];
}

/** Finds a sticky pattern right at an offset. */
export function matchAt(pattern: RegExp, { text }: Scan, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Adds a part where the scan is, to the innermost open placeholder. */
export function add({ frames, parts }: Scan, part: Part): void {
  (frames.at(-1)?.parts ?? parts).push(part);
}

/** Adds text as it is written, or with another text in its place. */
export function addText(scan: Scan, start: number, raw: string, text = raw): void {
  if (raw !== '') {
    add(scan, { kind: 'text', start, end: start + raw.length, text });
  }
}

/** Adds what stays text, and tells why. */
export function leave(scan: Scan, start: number, raw: string, why: Pick<Leftover, 'kind' | 'name'>): void {
  addText(scan, start, raw);
  scan.leftovers.push({ ...why, start, end: start + raw.length, raw });
}

/** Adds a variable, or its name as text where there is none of that name. */
export function addVariable(scan: Scan, start: number, raw: string, name: string): void {
  if (isVariable(name)) {
    add(scan, { kind: 'variable', start, end: start + raw.length, name, content: [] });
  } else {
    leave(scan, start, raw, { kind: 'unknown variable', name });
  }
}

/** Closes the innermost open placeholder by the brace at an offset, or adds the brace as text. */
export function close(scan: Scan, at: number): void {
  const frame = scan.frames.pop();
  if (frame === undefined) {
    addText(scan, at, '}');
    return;
  }
  const { start, opener, of, parts: content } = frame;
  const span: Span = { start, end: at + 1 };
  if (of === undefined) {
    for (const part of content) {
      add(scan, part);
    }
    addText(scan, at, '}');
    scan.leftovers.push({ ...span, raw: scan.text.slice(start, at + 1), ...unknown(opener) });
  } else if ('number' in of) {
    add(scan, { kind: 'stop', ...span, number: of.number, content, choices: [] });
  } else {
    add(scan, { kind: 'variable', ...span, name: of.name, content });
  }
}

function unknown(opener: string): Pick<Leftover, 'kind' | 'name'> {
  return { kind: 'unknown variable', name: opener.slice(2, -1) };
}

/** Makes text of the placeholders that are still open at the end of a line. */
export function giveUp(scan: Scan): void {
  const open = scan.frames.splice(0);
  for (const { start, opener, of, parts } of open) {
    if (of === undefined) {
      scan.leftovers.push({ start, end: start + opener.length, raw: opener, ...unknown(opener) });
    } else {
      leave(scan, start, opener, { kind: 'unclosed', name: opener });
    }
    scan.parts.push(...parts);
  }
}
