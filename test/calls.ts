import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the source. */
export interface Source {
  readonly file: string;
  readonly text: string;
}

/** A call as it is written: offsets from its name to behind its end, and the text of each argument. */
export interface Call {
  readonly start: number;
  readonly end: number;
  readonly args: readonly string[];
}

/** The one call of the editor that translates, and the messages of the core that reach it. */
export const TRANSLATED = /\bl10n\.t\(|(?<!function |[\w.])message\(/g;

/** A string, alone and whole; a template of a string only if nothing is put into it. */
export const LITERAL = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g;

const TOKEN = new RegExp(String.raw`${LITERAL.source}|\/\/.*|\/\*[\s\S]*?\*\/|[()[\]{},;]`, 'g');

/** Reads the TypeScript files below a folder. */
export function readSources(folder: string): Source[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => ({ file: join(folder, path), text: readFileSync(join(folder, path), 'utf8') }));
}

/**
 * Finds calls by a pattern that ends with the opening bracket; with one that ends with a colon or an equals sign, the first
 * argument is the value behind it.
 */
export function callsIn(text: string, pattern: RegExp): Call[] {
  return [...text.matchAll(pattern)].map(({ index, 0: name }) => ({
    start: index,
    ...readArguments(text, index + name.length),
  }));
}

/** Reads arguments from behind the opening bracket up to the closing one, or to the end of the statement. */
function readArguments(text: string, from: number): Omit<Call, 'start'> {
  const cuts = [from];
  let depth = 0;
  for (const { index, 0: token } of text.slice(from).matchAll(TOKEN)) {
    if (/^[)\]};]$/.test(token) && depth === 0) {
      cuts.push(from + index + 1);
      break;
    }
    depth += /^[([{]$/.test(token) ? 1 : /^[)\]}]$/.test(token) ? -1 : 0;
    if (token === ',' && depth === 0) {
      cuts.push(from + index + 1);
    }
  }
  const args = cuts.slice(1).map((cut, at) => text.slice(cuts[at], cut - 1).trim());
  return { end: cuts.at(-1) ?? from, args: args.filter((arg) => arg !== '') };
}
