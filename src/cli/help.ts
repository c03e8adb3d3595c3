import type { Command, Option } from './command.ts';
import { COMMANDS } from './commands.ts';

/** Columns that the text of an option has. */
const WIDTH = 62;

/** Writes the help of the program. */
export function programHelp(): string {
  const commands = COMMANDS.map(({ name, summary }) => row(`  ${name}`, plain(summary), 11));
  return [
    'Usage: shownotes <command> [options]',
    '',
    'Does for the show notes of a podcast, kept as Markdown, what the extension Show Notes does.',
    '',
    'Commands:',
    ...commands,
    '',
    'Options:',
    row('  --help, -h', 'Prints this help, or behind a command the help of that command.', 14),
    row('  --version', 'Prints the version.', 14),
    '',
  ].join('\n');
}

/** Writes the help of a command. */
export function commandHelp({ name, usage, summary, options, exitCodes }: Command): string {
  const width = Math.max(...options.map((option) => written(option).length)) + 4;
  return [
    `Usage: shownotes ${name} ${usage}`.trimEnd(),
    '',
    row('', plain(summary), 0),
    '',
    'Options:',
    ...options.map((option) => row(`  ${written(option)}`, plain(option.text), width)),
    ...(exitCodes.length > 0 ? ['', 'Exit codes:'] : []),
    ...exitCodes.map(([code, text]) => row(`  ${code}`, plain(text), 5)),
    '',
  ].join('\n');
}

/** Writes an option as it is typed: `--format <format>`. */
export function written({ name, short, value }: Option): string {
  return `--${name}${value === undefined ? '' : ` ${value}`}${short === undefined ? '' : `, -${short}`}`;
}

function plain(text: string): string {
  return text.replaceAll('`', '');
}

/** Writes what is described and its description, broken into lines. */
function row(head: string, text: string, width: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > WIDTH) {
      lines.push(word);
    } else {
      lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
    }
  }
  return `${head.padEnd(width)}${lines.join(`\n${' '.repeat(width)}`)}`;
}
