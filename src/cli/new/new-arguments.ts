import { isRealDate } from '../../notes/dates/calendar.ts';
import { asHost } from '../../notes/people/as-host.ts';
import type { Command } from '../command.ts';
import { readDateTime } from '../date-time.ts';
import { message } from '../message.ts';
import { readArguments } from '../read-arguments.ts';
import { readPaths } from '../read-paths.ts';
import { asTyped } from '../refusals.ts';
import { Unusable } from '../unusable.ts';

/** What `shownotes new` was told. */
export interface NewArguments {
  readonly folder: string;
  /** ISO 8601, where it is given. */
  readonly date?: string;
  readonly host?: string;
  readonly unlessPlanned: boolean;
  readonly json: boolean;
  /** Milliseconds since 1970 (UTC), where the time is given. */
  readonly asOf?: number;
}

/** Reads what stands behind `new`; throws what is unusable. */
export function readNewArguments(args: readonly string[], command: Command): NewArguments {
  const { values, positionals } = readArguments(args, command);
  const [folder = '.', second] = readPaths(positionals).paths;
  if (second !== undefined) {
    throw new Unusable(message('{0} is too much: name one folder.', second));
  }
  const [date, host, asOf] = ['date', 'host', 'as-of'].map((name) => values[name]?.at(-1));
  if (date !== undefined && !isRealDate(date)) {
    throw new Unusable(message('{0} is no date in ISO 8601, such as 2026-11-20.', asTyped('--date', date)));
  }
  if (host !== undefined && /\p{Cc}/u.test(host)) {
    throw new Unusable(message('--host has more than one line.'));
  }
  return {
    folder,
    ...(date !== undefined && { date }),
    ...(host !== undefined && { host: asHost(host) }),
    unlessPlanned: values['unless-planned'] !== undefined,
    json: values['json'] !== undefined,
    ...(asOf !== undefined && { asOf: readDateTime(asOf) }),
  };
}
