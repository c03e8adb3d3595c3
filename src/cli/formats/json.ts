import type { ToText } from '../message.ts';
import { total } from '../tally.ts';
import type { Format } from './format.ts';
import { jsonLine } from './json-line.ts';

/** Makes the format of one list of objects, of which each stands on a line. Only messages are words for people. */
export function jsonFormat(toText: ToText): Format {
  return {
    head: '[',
    file: ({ problems }, file, isFirst) =>
      problems
        .map(({ rule, severity, message, fixable, start, end }, at) => {
          const object = { file, rule, severity, message: toText(message), fixable, start, end };
          return `${isFirst && at === 0 ? '' : ','}\n  ${jsonLine(object)}`;
        })
        .join(''),
    tail: (tally) => (total(tally) === 0 ? ']\n' : '\n]\n'),
  };
}
