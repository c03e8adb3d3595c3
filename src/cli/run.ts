import type { Command } from './command.ts';
import { COMMANDS } from './commands.ts';
import { commandHelp, programHelp } from './help.ts';
import { readListArguments } from './list/list-arguments.ts';
import { runList } from './list/run-list.ts';
import { message } from './message.ts';
import { readNewArguments } from './new/new-arguments.ts';
import { runNew } from './new/run-new.ts';
import { readArguments, readCheckArguments } from './read-arguments.ts';
import { rulesTable } from './rules-table.ts';
import { runCheck } from './run-check.ts';
import type { Terminal } from './terminal.ts';
import { readTitleArguments, readTitlesArguments } from './titles/title-arguments.ts';
import { Unusable } from './unusable.ts';

/** Runs the program with its arguments, and answers the exit code. */
export async function run(args: readonly string[], version: string, terminal: Terminal): Promise<number> {
  const [name, ...rest] = args;
  const command = COMMANDS.find((one) => one.name === name);
  try {
    if (command !== undefined) {
      return await runCommand(command, rest, version, terminal);
    }
    if (name === '--help' || name === '-h') {
      await terminal.print(programHelp(terminal.toText));
      return 0;
    }
    if (name === '--version') {
      await terminal.print(`${version}\n`);
      return 0;
    }
    const known = COMMANDS.map((one) => one.name).join(', ');
    throw new Unusable(
      name === undefined
        ? message('A command is missing: name one of {0}; see {1}.', known, 'shownotes --help')
        : message('{0} is no command: name one of {1}; see {2}.', name, known, 'shownotes --help'),
    );
  } catch (error) {
    if (!(error instanceof Unusable)) {
      throw error;
    }
    await terminal.tell(`shownotes: ${terminal.toText(error.reason)}\n`);
    return 2;
  }
}

async function runCommand(
  command: Command,
  args: readonly string[],
  version: string,
  terminal: Terminal,
): Promise<number> {
  const { values, positionals } = readArguments(args, command);
  if (values['help'] !== undefined) {
    await terminal.print(commandHelp(command, terminal.toText));
    return 0;
  }
  switch (command.name) {
    case 'check':
      return runCheck(readCheckArguments(args, command), terminal);
    case 'list':
      return runList(readListArguments(args, command), terminal);
    case 'new':
      return runNew(readNewArguments(args, command), terminal);
    case 'titles': {
      const options = readTitlesArguments(args, command);
      return (await import('./titles/run-titles.ts')).runTitles(options, terminal, version);
    }
    case 'title': {
      const options = readTitleArguments(args, command);
      // What asks the network takes a while to read, and no other command needs it.
      return (await import('./titles/run-title.ts')).runTitle(options, terminal, version);
    }
  }
  if (positionals.length > 0) {
    throw new Unusable(
      message('{0} is too much; see {1}.', positionals[0] ?? '', `shownotes ${command.name} --help`),
    );
  }
  await terminal.print(rulesTable(terminal.toText));
  return 0;
}
