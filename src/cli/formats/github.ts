import type { Severity } from '../../notes/severity.ts';
import { harmless } from '../columns.ts';
import type { ToText } from '../message.ts';
import type { PrintedProblem } from '../problems.ts';
import type { Format } from './format.ts';

/** GitHub has three levels: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands */
const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Makes the format of annotations of a GitHub workflow, a line each. */
export function githubFormat(toText: ToText): Format {
  return {
    head: '',
    file: ({ problems }, name) => problems.map((problem) => annotation(problem, name, toText)).join(''),
    tail: () => '',
  };
}

function annotation(
  { rule, severity, message, start, end }: PrintedProblem,
  file: string,
  toText: ToText,
): string {
  // Columns make sense to GitHub within one line only.
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
  const properties = { file, line: start.line, endLine: end.line, ...columns, title: rule };
  const list = Object.entries(properties).map(([key, value]) => `${key}=${inProperty(String(value))}`);
  return `${harmless(`::${LEVELS[severity]} ${list.join(',')}::${inData(toText(message))}`)}\n`;
}

/** Escapes as the runner reads it: https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
function inData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function inProperty(text: string): string {
  return inData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
