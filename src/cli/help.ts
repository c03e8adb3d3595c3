import type { Command, Option } from './command.ts';
import { COMMANDS } from './commands.ts';
import { fold } from './fold.ts';
import { message, type ToText } from './message.ts';

/** Columns that the text of an option has. */
const WIDTH = 62;

/** Writes the help of the program. */
export function programHelp(toText: ToText): string {
  const help = message('Prints this help, or behind a command the help of that command.');
  const commands = COMMANDS.map(({ name, summary }) => row(`  ${name}`, plain(summary, toText), 11));
  return [
    toText(message('Usage: {0}', 'shownotes <command> [options]')),
    '',
    toText(
      message('Does for the show notes of a podcast, kept as Markdown, what the extension Show Notes does.'),
    ),
    '',
    toText(message('Commands:')),
    ...commands,
    '',
    toText(message('Options:')),
    row('  --help, -h', toText(help), 14),
    row('  --version', toText(message('Prints the version.')), 14),
    '',
  ].join('\n');
}

/** Writes the help of a command. */
export function commandHelp({ name, usage, summary, options, exitCodes }: Command, toText: ToText): string {
  const width = Math.max(...options.map((option) => written(option).length)) + 4;
  return [
    toText(message('Usage: {0}', `shownotes ${name} ${usage}`.trimEnd())),
    '',
    row('', plain(summary, toText), 0),
    '',
    toText(message('Options:')),
    ...options.map((option) => row(`  ${written(option)}`, plain(option.text, toText), width)),
    ...(exitCodes.length > 0 ? ['', toText(message('Exit codes:'))] : []),
    ...exitCodes.map(([code, text]) => row(`  ${code}`, plain(text, toText), 5)),
    '',
  ].join('\n');
}

/** Writes an option as it is typed: `--format <format>`. */
export function written({ name, short, value }: Option): string {
  const parts = [`--${name}`, value && ` ${value}`, short && `, -${short}`];
  return parts.join('');
}

function plain(template: string, toText: ToText): string {
  return toText({ template, values: [] }).replaceAll('`', '');
}

/** Writes what is described and its description, broken into lines. */
function row(head: string, text: string, width: number): string {
  const gap = `\n${' '.repeat(width)}`;
  return head.padEnd(width) + fold(text, WIDTH).join(gap);
}
