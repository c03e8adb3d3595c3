import { listed } from '../../notes/join-texts.ts';
import { SEVERITIES, type Severity } from '../../notes/severity.ts';
import { harmless } from '../columns.ts';
import { counted } from '../counted.ts';
import { frame } from '../frame.ts';
import { type Message, message, type ToText } from '../message.ts';
import type { PrintedProblem } from '../problems.ts';
import { SEVERITY_NAMES } from '../severity-names.ts';
import type { Tally } from '../tally.ts';
import type { Format } from './format.ts';

/** What a line is written with. */
interface Pen {
  readonly toText: ToText;
  readonly paint: Paint;
}

/** Colours a text by the code of ECMA-48's SGR, or leaves it. */
type Paint = (text: string, code: number) => string;

const COLOURS: Readonly<Record<Severity, number>> = { error: 31, warning: 33, information: 36, hint: 35 };

const DIM = 2;

/** Makes the format that is read by people: a line for each problem, and the line of the notes that it is in. */
export function textFormat(toText: ToText, isColoured: boolean): Format {
  const paint: Paint = isColoured ? (text, code) => `\u001B[${code}m${text}\u001B[0m` : (text) => text;
  return {
    head: '',
    file: ({ text, problems }, name) =>
      problems
        .map((problem) => `${describe(problem, name, text, { toText, paint }).join('\n')}\n\n`)
        .join(''),
    tail: (tally) => `${toText(summary(tally, toText))}\n`,
  };
}

function describe(problem: PrintedProblem, name: string, text: string, { toText, paint }: Pen): string[] {
  const { rule, severity, start } = problem;
  const colour = COLOURS[severity];
  const place = `${harmless(name)}:${start.line}:${start.column}`;
  const head = `${place} ${paint(toText(SEVERITY_NAMES[severity]), colour)} ${harmless(toText(problem.message))} ${paint(`(${rule})`, DIM)}`;
  if (text === '') {
    return [head];
  }
  const [line, carets] = frame(text, problem);
  const number = `  ${start.line} | `;
  const gap = `${' '.repeat(number.length - 2)}| `;
  return [head, paint(number, DIM) + line, `${paint(gap, DIM)}${paint(carets, colour)}`];
}

function summary({ episodes, counts, fixable }: Tally, toText: ToText): Message {
  const where = counted(episodes, 'episode');
  const parts = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    counted(counts[severity], severity),
  );
  if (parts.length === 0) {
    return message('No problems in {0}.', where);
  }
  const found = message('{0} in {1}.', listed(parts.map(toText), toText), where);
  return fixable === 0 ? found : message('{0} {1}', found, message('--fix mends {0}.', fixable));
}
