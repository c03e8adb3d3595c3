import { applyEdits, type Edit, overlaps, type Span } from '../span.ts';
import { type Definition, refersTo } from './definitions.ts';
import { lineEnd } from './gap.ts';
import type { Notes } from './notes.ts';

/** What becomes of definitions when parts of a text go elsewhere. */
export interface Along {
  /** Those that the other text lacks. */
  readonly missing: readonly Definition[];
  /** Those that nothing else in this text needs. */
  readonly free: readonly Definition[];
  /** Those that go with the parts, but are needed here. */
  readonly owed: readonly Definition[];
  /** True where the other text defines a label otherwise. */
  readonly clash: boolean;
}

/** Tells what becomes of the definitions of a text when parts of it go to another text. */
export function bringAlong({ text, definitions }: Notes, parts: readonly Span[], to: Notes): Along {
  const moved = parts.map(({ start, end }) => text.slice(start, end)).join('\n');
  const goes = (one: Definition) => parts.some((part) => overlaps(part, one));
  const needed = definitions.filter((one) => !goes(one) && refersTo(moved, one));
  const rest = applyEdits(text, [...parts, ...definitions.filter((one) => !goes(one))].map(cut));
  const there = (one: Definition) => to.definitions.find(({ label }) => label === one.label);
  return {
    missing: needed.filter((one) => there(one) === undefined),
    free: needed.filter((one) => !refersTo(rest, one)),
    owed: definitions.filter((one) => goes(one) && refersTo(rest, one)),
    clash: needed.some((one) => !isSame(one, there(one) ?? one)),
  };
}

/** Puts definitions at the end of a text, below those that are there. */
export function define({ text, episode, definitions }: Notes, added: readonly Definition[]): Edit[] {
  if (added.length === 0) {
    return [];
  }
  const { eol } = episode;
  const content = text.trimEnd().length;
  const isBelow = definitions.at(-1)?.end === content;
  const end = lineEnd(text, content);
  const lines = added.map(({ raw }) => raw.replace(/\r\n|\r|\n/g, eol));
  return [{ span: { start: end, end }, text: eol.repeat(isBelow ? 1 : 2) + lines.join(eol) }];
}

function isSame(one: Definition, other: Definition): boolean {
  const [a, b] = [one, other].map(({ raw }) => raw.slice(raw.indexOf(']:')).replace(/\s+/g, ' ').trim());
  return a === b;
}

function cut(span: Span): Edit {
  return { span, text: '' };
}
