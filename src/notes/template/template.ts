import type { Slice, Span } from '../span.ts';
import type { VariableName } from './variables.ts';

/** Text as it goes into the episode, without the backslashes that only a template needs. */
interface TextPart extends Span {
  readonly kind: 'text';
  readonly text: string;
}

/** A place at which the writer stops, `$1` or `${1:default}`; 0 is the last one. */
export interface StopPart extends Span {
  readonly kind: 'stop';
  readonly number: number;
  /** The default. */
  readonly content: readonly Part[];
  /** What there is to choose from, `${1|a,b|}`; the first is the default. */
  readonly choices: readonly string[];
}

/** What the new episode fills in, `${HOST}`. */
export interface VariablePart extends Span {
  readonly kind: 'variable';
  readonly name: VariableName;
  /** What stands there where the variable has no value. */
  readonly content: readonly Part[];
}

/** A part of a template. Text ends with its line, and so does every part, but for line ends themselves. */
export type Part = TextPart | StopPart | VariablePart;

/** What stays text although it begins like a tab stop or a variable, with the reason. */
export interface Leftover extends Slice {
  readonly kind: 'unclosed' | 'malformed' | 'transform' | 'unknown variable' | 'number';
  /** The name of an unknown variable, or the number. */
  readonly name: string;
}

/** A template in parts, in order and without gaps. */
export interface Template {
  readonly parts: readonly Part[];
  readonly leftovers: readonly Leftover[];
}

/** Gives all parts, those within others behind these. */
export function allParts(parts: readonly Part[]): Part[] {
  return parts.flatMap((part) => [part, ...(part.kind === 'text' ? [] : allParts(part.content))]);
}
