import type { Command } from './command.ts';
import { COMMANDS } from './commands.ts';
import { commandHelp, programHelp } from './help.ts';
import { readListArguments } from './list/list-arguments.ts';
import { message } from './message.ts';
import { readNewArguments } from './new/new-arguments.ts';
import { readArguments, readCheckArguments } from './read-arguments.ts';
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
  // What a command is made of takes a while to load, and no other needs it.
  switch (command.name) {
    case 'check':
      return runCheck(await readCheckArguments(args, command), terminal);
    case 'list': {
      const options = readListArguments(args, command);
      return (await import('./list/run-list.ts')).runList(options, terminal);
    }
    case 'new': {
      const options = readNewArguments(args, command);
      return (await import('./new/run-new.ts')).runNew(options, terminal);
    }
    case 'titles': {
      const options = readTitlesArguments(args, command);
      return (await import('./titles/run-titles.ts')).runTitles(options, terminal, version);
    }
    case 'title': {
      const options = readTitleArguments(args, command);
      return (await import('./titles/run-title.ts')).runTitle(options, terminal, version);
    }
  }
  return printRules(positionals, terminal);
}

async function printRules([surplus]: readonly string[], { print, toText }: Terminal): Promise<number> {
  if (surplus !== undefined) {
    throw new Unusable(message('{0} is too much; see {1}.', surplus, 'shownotes rules --help'));
  }
  const { rulesTable } = await import('./rules-table.ts');
  await print(rulesTable(toText));
  return 0;
}
