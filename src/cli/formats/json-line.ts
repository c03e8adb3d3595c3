import { harmless } from '../columns.ts';

/** Writes a value as JSON on one line, in which terminals find nothing to obey. */
export function jsonLine(value: unknown): string {
  return harmless(JSON.stringify(value), escaped);
}

/** Escapes a character of JSON's strings that JSON leaves as it is. */
function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
