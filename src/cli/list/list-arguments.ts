import { type EpisodeState, STATES } from '../../archive/state.ts';
import type { Command } from '../command.ts';
import { readDateTime } from '../date-time.ts';
import { oneOf, readArguments } from '../read-arguments.ts';
import { type PathArguments, readPaths } from '../read-paths.ts';

/** What `shownotes list` was told. */
export interface ListArguments extends PathArguments {
  readonly format: 'table' | 'json';
  /** Milliseconds since 1970 (UTC), where the time is given. */
  readonly asOf?: number;
  /** The states whose episodes are listed. */
  readonly states: readonly EpisodeState[];
}

/** Reads what stands behind `list`; throws what is unusable. */
export function readListArguments(args: readonly string[], command: Command): ListArguments {
  const { values, positionals } = readArguments(args, command);
  const asOf = values['as-of']?.at(-1);
  return {
    ...readPaths(positionals),
    format: oneOf('--format', values['format']?.at(-1) ?? 'table', ['table', 'json']),
    ...(asOf !== undefined && { asOf: readDateTime(asOf) }),
    states: values['state']?.map((state) => oneOf('--state', state, STATES)) ?? STATES,
  };
}
