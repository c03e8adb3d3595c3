import type { NewEpisode } from '../new-episode.ts';
import { isSlip } from '../people/is-slip.ts';

/** Gives what a variable stands for in a new episode; the presenter is the one whose section is written. */
type Value = (episode: NewEpisode, presenter?: string) => string | undefined;

/** The variables that a template may name, in the order in which they are told. */
export const VARIABLES = {
  EPISODE_NUMBER: ({ number }) => number,
  EPISODE_ID: ({ id }) => id,
  RECORDING_DATE: ({ date }) => date,
  RECORDING_YEAR: ({ date }) => date.slice(0, 4),
  RECORDING_MONTH: ({ date }) => date.slice(5, 7),
  RECORDING_DAY: ({ date }) => date.slice(8, 10),
  HOST: ({ host }) => host,
  PRESENTER: (_, presenter) => presenter,
} as const satisfies Readonly<Record<string, Value>>;

/** The name of a variable. */
export type VariableName = keyof typeof VARIABLES;

/** Tells whether a name is that of a variable. */
export function isVariable(name: string): name is VariableName {
  return Object.hasOwn(VARIABLES, name);
}

/** Writes a variable as a template does. */
export function written(name: VariableName): string {
  return `\${${name}}`;
}

/** What some people may write instead; VS Code's names are of the day on which the file is made, which nobody wants. */
const INSTEAD: Readonly<Record<string, VariableName>> = {
  CURRENT_YEAR: 'RECORDING_YEAR',
  CURRENT_MONTH: 'RECORDING_MONTH',
  CURRENT_DATE: 'RECORDING_DAY',
  DATE: 'RECORDING_DATE',
  EPISODE: 'EPISODE_NUMBER',
  NUMBER: 'EPISODE_NUMBER',
  ID: 'EPISODE_ID',
};

/** Gives the variable that is meant by a name that is none. */
export function meantVariable(name: string): VariableName | undefined {
  const loud = name.toUpperCase();
  const names = Object.keys(VARIABLES).filter(isVariable);
  const other = Object.hasOwn(INSTEAD, loud) ? INSTEAD[loud] : undefined;
  return other ?? names.find((one) => one === loud) ?? names.find((one) => isSlip(loud, one));
}
