import { type Message, message, type Value } from './message.ts';

/** Writes an option and its value as they were typed; an empty value as `(nothing)`. */
export function asTyped(option: string, value: string): Value {
  return value === '' ? message('{0} (nothing)', option) : `${option} ${value}`;
}

/** What Node's `parseArgs` refuses, by the words that it has for it behind the option. */
const REFUSALS: readonly (readonly [words: RegExp, refusal: (option: string) => Message])[] = [
  [/^Unknown option /, (option) => message("Unknown option '{0}'", option)],
  [/ argument missing/, (option) => message("Option '{0}' argument missing", option)],
  [/ does not take an argument/, (option) => message("Option '{0}' does not take an argument", option)],
  [/ argument is ambiguous/, (option) => message("Option '{0}' argument is ambiguous", option)],
];

/** Says what Node's `parseArgs` refuses of the arguments of a command, by its error. */
export function refusalOf(error: unknown, command: string): Message {
  const [reason = ''] = String(error instanceof Error ? error.message : error).split(/\. |\n/);
  const [, option = ''] = /'([^']*)'/.exec(reason) ?? [];
  const refusal = REFUSALS.find(([words]) => words.test(reason))?.[1];
  return message(
    '{0}; see {1}.',
    refusal?.(option) ?? reason.replace(/\.$/, ''),
    `shownotes ${command} --help`,
  );
}
