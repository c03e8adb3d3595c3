import type { NewEpisode } from '../new-episode.ts';
import type { Copy } from './stop-numbers.ts';
import type { Part, StopPart, VariablePart } from './template.ts';
import { VARIABLES, written } from './variables.ts';

/** A piece of a new episode: as text, and as a snippet of VS Code, in which it is escaped and its tab stops are live. */
export interface Piece {
  readonly text: string;
  readonly snippet: string;
  /** True for the last stop. */
  readonly last?: true;
}

/** What the parts of one copy are written from. */
export interface Writing {
  readonly episode: NewEpisode;
  readonly copy: Copy;
  readonly numberOf: (stop: StopPart) => number;
  /** The texts of tab stops by their numbers in the episode, which other places of the same number mirror. */
  readonly texts: Map<number, string>;
  /** The tab stops in whose defaults this is, where nothing is mirrored: defaults might mirror each other for ever. */
  readonly within?: readonly number[];
}

/** Makes plain text a piece. */
export function plain(text: string): Piece {
  return { text, snippet: escaped(text) };
}

/** Writes parts of a template, each as a piece. */
export function writeParts(parts: readonly Part[], writing: Writing): Piece[] {
  return parts.map((part) => writePart(part, writing));
}

function writePart(part: Part, writing: Writing): Piece {
  switch (part.kind) {
    case 'text':
      return plain(part.text);
    case 'variable':
      return writeVariable(part, writing);
    case 'stop':
      return writeStop(part, writing);
  }
}

/** Joins pieces to one. */
export function joined(pieces: readonly Piece[]): Piece {
  return {
    text: pieces.map(({ text }) => text).join(''),
    snippet: pieces.map(({ snippet }) => snippet).join(''),
  };
}

/** A presenter who is not known here stays in sight. */
function writeVariable({ name, content }: VariablePart, writing: Writing): Piece {
  const value = VARIABLES[name](writing.episode, writing.copy.presenter) ?? written(name);
  return value === '' ? joined(writeParts(content, writing)) : plain(value);
}

function writeStop(stop: StopPart, writing: Writing): Piece {
  const { texts, within } = writing;
  const number = writing.numberOf(stop);
  const inner = { ...writing, within: [...(within ?? []), number] };
  const content = joined(writeParts(stop.content, inner));
  const { snippet } = content;
  if (number === 0) {
    // There is one last stop only.
    return within || texts.has(0) ? content : { text: content.text, ...lastStop(texts, snippet) };
  }
  if (within?.includes(number)) {
    return content;
  }
  // Of several defaults of one number VS Code takes the first.
  const text = texts.get(number) ?? stop.choices[0] ?? content.text;
  if (stop.choices.length > 0) {
    // Before other signs, choices keep the backslash.
    const choices = stop.choices.map((choice) => choice.replace(/[\\,|]/g, '\\$&'));
    return { text, snippet: `\${${number}|${choices.join()}|}` };
  }
  if (stop.content.length > 0) {
    return { text, snippet: `\${${number}:${snippet}}` };
  }
  return within ? plain('') : { text, snippet: `\${${number}}` };
}

function lastStop(texts: Map<number, string>, snippet: string): Pick<Piece, 'snippet' | 'last'> {
  texts.set(0, '');
  return { snippet: `\${${snippet === '' ? 0 : `0:${snippet}`}}`, last: true };
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
