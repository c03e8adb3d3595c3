import { SEVERITIES, type Severity } from '../../notes/severity.ts';
import { harmless } from '../columns.ts';
import { frame } from '../frame.ts';
import type { PrintedProblem } from '../problems.ts';
import { counted, type Tally, total } from '../tally.ts';
import type { Format } from './format.ts';

/** Colours a text by the code of ECMA-48's SGR, or leaves it. */
type Paint = (text: string, code: number) => string;

const COLOURS: Readonly<Record<Severity, number>> = { error: 31, warning: 33, information: 36, hint: 35 };

const DIM = 2;

/** Makes the format that is read by people: a line for each problem, and the line of the notes that it is in. */
export function textFormat(isColoured: boolean): Format {
  const paint: Paint = isColoured ? (text, code) => `\u001B[${code}m${text}\u001B[0m` : (text) => text;
  return {
    head: '',
    file: ({ text, problems }, name) =>
      problems.map((problem) => `${describe(problem, name, text, paint).join('\n')}\n\n`).join(''),
    tail: summary,
  };
}

function describe(problem: PrintedProblem, name: string, text: string, paint: Paint): string[] {
  const { rule, severity, message, start } = problem;
  const colour = COLOURS[severity];
  const place = `${harmless(name)}:${start.line}:${start.column}`;
  const head = `${place} ${paint(severity, colour)} ${harmless(message)} ${paint(`(${rule})`, DIM)}`;
  if (text === '') {
    return [head];
  }
  const [line, carets] = frame(text, problem);
  const number = `  ${start.line} | `;
  const gap = `${' '.repeat(number.length - 2)}| `;
  return [head, paint(number, DIM) + line, `${paint(gap, DIM)}${paint(carets, colour)}`];
}

function summary(tally: Tally): string {
  const episodes = counted(tally.episodes, 'episode');
  if (total(tally) === 0) {
    return `No problems in ${episodes}.\n`;
  }
  const parts = SEVERITIES.filter((severity) => tally.counts[severity] > 0).map((severity) => {
    const count = tally.counts[severity];
    return severity === 'information' ? `${count} information` : counted(count, severity);
  });
  const fixable = tally.fixable === 0 ? '' : ` --fix mends ${tally.fixable}.`;
  return `${parts.join(', ')} in ${episodes}.${fixable}\n`;
}
