import { harmless } from '../columns.ts';
import { total } from '../tally.ts';
import type { Format } from './format.ts';

/** One list of objects, of which each stands on a line. */
export const JSON_FORMAT: Format = {
  head: '[',
  file: ({ problems }, file, isFirst) =>
    problems
      .map(({ rule, severity, message, fixable, start, end }, at) => {
        const object = { file, rule, severity, message, fixable, start, end };
        return `${isFirst && at === 0 ? '' : ','}\n  ${harmless(JSON.stringify(object), escaped)}`;
      })
      .join(''),
  tail: (tally) => (total(tally) === 0 ? ']\n' : '\n]\n'),
};

/** Escapes a character of JSON's strings that JSON leaves as it is. */
function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
