import type { FileProblem } from '../archive/check-files.ts';
import { CONFIGURATION } from '../config/configuration-rule.ts';
import { type Position, positions } from '../notes/position.ts';
import { preferredEdits } from '../notes/preferred-edits.ts';
import type { Message, Problem } from '../notes/rule.ts';
import type { Severity } from '../notes/severity.ts';
import type { ConfigurationFile } from './configurations.ts';

/** A place in a text; line and column from 1, column and offset in UTF-16 code units. */
export interface Place extends Position {
  readonly offset: number;
}

/** A problem as it is printed. */
export interface PrintedProblem {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Message;
  /** Whether `--fix` mends it. */
  readonly fixable: boolean;
  readonly start: Place;
  /** Right behind it. */
  readonly end: Place;
}

/** The problems of one file, in the order of its text. */
export interface FileProblems {
  /** The absolute path. */
  readonly path: string;
  readonly text: string;
  readonly problems: readonly PrintedProblem[];
}

/** Gives the problems of an episode's text as they are printed. */
export function ofText(path: string, text: string, problems: readonly Problem[]): FileProblems {
  const at = placesIn(text);
  return {
    path,
    text,
    problems: problems.map((problem) => ({
      rule: problem.rule,
      severity: problem.severity,
      message: problem.message,
      fixable: preferredEdits(problem) !== undefined,
      start: at(problem.span.start),
      end: at(problem.span.end),
    })),
  };
}

/** Gives the problem of a file's name as it is printed. */
export function ofName({ path, rule, severity, message }: FileProblem): FileProblems {
  const start = { line: 1, column: 1, offset: 0 };
  const problem = { rule, severity, message, fixable: false, start, end: start };
  return { path, text: '', problems: [problem] };
}

/** Gives the problems of a configuration as they are printed. What VS Code says of JSON by itself cannot be turned off. */
export function ofConfiguration({ path, text, config, problems }: ConfigurationFile): FileProblems {
  const at = placesIn(text);
  const level = config.rules?.[CONFIGURATION.id] ?? CONFIGURATION.severity;
  const severities = { json: 'error', schema: 'warning', configuration: level } as const;
  return {
    path,
    text,
    problems: problems.flatMap(({ kind, message, span }) => {
      const severity = severities[kind];
      const printed = { rule: CONFIGURATION.id, message, fixable: false };
      return severity === 'off' ? [] : { ...printed, severity, start: at(span.start), end: at(span.end) };
    }),
  };
}

function placesIn(text: string): (offset: number) => Place {
  const at = positions(text);
  return (offset) => ({ ...at(offset), offset });
}
