import { parseArgs } from 'node:util';
import { type Levels, SEVERITIES, type Severity } from '../notes/severity.ts';
import type { Command, Option } from './command.ts';
import { readDateTime } from './date-time.ts';
import { message } from './message.ts';
import { type PathArguments, readPaths } from './read-paths.ts';
import { refusalOf } from './refusals.ts';
import { Unusable } from './unusable.ts';

/** The ways to print problems. */
export const FORMATS = ['text', 'json', 'github'] as const;

/** The name of a way to print problems. */
export type FormatName = (typeof FORMATS)[number];

/** The keys in `.shownotes.json` beside the rules. */
const FURTHER = ['configuration', 'template'];

/** What `shownotes check` was told. */
export interface CheckArguments extends PathArguments {
  readonly format: FormatName;
  readonly fix: boolean;
  readonly noCache: boolean;
  /** Milliseconds since 1970 (UTC), where the time is given. */
  readonly asOf?: number;
  readonly levels: Levels;
  readonly failOn: Severity;
}

/** Reads what stands behind `check`; rejects with what is unusable. */
export async function readCheckArguments(args: readonly string[], command: Command): Promise<CheckArguments> {
  const { values, positionals } = readArguments(args, command);
  const asOf = values['as-of']?.at(-1);
  return {
    ...readPaths(positionals, values['stdin-path']),
    format: oneOf('--format', values['format']?.at(-1) ?? 'text', FORMATS),
    fix: values['fix'] !== undefined,
    noCache: values['no-cache'] !== undefined,
    ...(asOf !== undefined && { asOf: readDateTime(asOf) }),
    levels: await readLevels(values['rule'] ?? []),
    failOn: oneOf('--fail-on', values['fail-on']?.at(-1) ?? 'warning', SEVERITIES),
  };
}

/** Reads options, each with all its values, and what else there is; throws what is unusable. */
export function readArguments(args: readonly string[], { name, options }: Command) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: Object.fromEntries(options.map(toParsed)),
    });
    return { values: values as Readonly<Record<string, readonly string[]>>, positionals };
  } catch (error) {
    throw new Unusable(refusalOf(error, name));
  }
}

function toParsed({ name, short, value }: Option) {
  const type: 'boolean' | 'string' = value === undefined ? 'boolean' : 'string';
  return [name, { type, multiple: true, ...(short !== undefined && { short }) }] as const;
}

/** The rules are loaded only where one is named. */
async function readLevels(texts: readonly string[]): Promise<Levels> {
  if (texts.length === 0) {
    return {};
  }
  const { RULES } = await import('../notes/rules/index.ts');
  const known = [...RULES.map(({ id }) => id), ...FURTHER];
  return Object.fromEntries(texts.map((text) => readLevel(text, known)));
}

function readLevel(text: string, rules: readonly string[]): [string, Severity | 'off'] {
  const [, id = '', level = ''] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
  if (id === '') {
    throw new Unusable(
      message('{0} is unusable: write it like {1}.', `--rule ${text}`, '--rule show-day=off'),
    );
  }
  if (!rules.includes(id)) {
    throw new Unusable(message('{0} names no rule: shownotes rules lists them.', `--rule ${text}`));
  }
  return [id, oneOf(`--rule ${id}`, level, [...SEVERITIES, 'off'] as const)];
}

/** Gives the one of some known words that was given for an option; throws any other. */
export function oneOf<T extends string>(name: string, given: string, known: readonly T[]): T {
  const found = known.find((one) => one === given);
  if (found === undefined) {
    throw new Unusable(
      given === ''
        ? message('{0} cannot be empty: name one of {1}.', name, known.join(', '))
        : message('{0} cannot be {1}: name one of {2}.', name, given, known.join(', ')),
    );
  }
  return found;
}
