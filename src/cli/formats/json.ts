import { total } from '../tally.ts';
import type { Format } from './format.ts';
import { jsonLine } from './json-line.ts';

/** One list of objects, of which each stands on a line. */
export const JSON_FORMAT: Format = {
  head: '[',
  file: ({ problems }, file, isFirst) =>
    problems
      .map(({ rule, severity, message, fixable, start, end }, at) => {
        const object = { file, rule, severity, message, fixable, start, end };
        return `${isFirst && at === 0 ? '' : ','}\n  ${jsonLine(object)}`;
      })
      .join(''),
  tail: (tally) => (total(tally) === 0 ? ']\n' : '\n]\n'),
};
