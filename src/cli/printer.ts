import type { Disk } from './disk.ts';
import type { Format } from './formats/format.ts';
import { githubFormat } from './formats/github.ts';
import { jsonFormat } from './formats/json.ts';
import { textFormat } from './formats/text.ts';
import type { ToText } from './message.ts';
import { parentOf, shown } from './paths.ts';
import type { FileProblems } from './problems.ts';
import type { CheckArguments } from './read-arguments.ts';
import { NOTHING, type Tally, total, withProblems } from './tally.ts';
import type { Terminal } from './terminal.ts';

/** Prints problems in the format that was asked for. */
export interface Printer {
  readonly print: (text: string) => Promise<void>;
  /** Gives a path as it is printed. */
  readonly nameOf: (path: string) => string;
  readonly begin: () => Promise<void>;
  readonly add: (file: FileProblems) => Promise<void>;
  /** Prints the end, and gives what was found in so many episodes. */
  readonly end: (episodes: number) => Promise<Tally>;
}

/** Makes a printer. Mended text of standard input has standard output for itself. */
export function makePrinter(
  { format: name, fix, stdinPath }: CheckArguments,
  terminal: Terminal,
  disk: Disk,
): Printer {
  const { cwd, isColoured, tell, toText } = terminal;
  const print = fix && stdinPath !== undefined ? tell : terminal.print;
  const format = formatOf(name, toText, isColoured && print === terminal.print);
  // GitHub knows files by their places in the repository.
  const baseOf = (path: string) => (name === 'github' ? disk.repositoryOf(parentOf(path)) : undefined) ?? cwd;
  const nameOf = (path: string) => shown(baseOf(path), path);
  let tally = NOTHING;
  return {
    print,
    nameOf,
    begin: () => print(format.head),
    add: async (file) => {
      const isFirst = total(tally) === 0;
      tally = withProblems(tally, file.problems);
      await print(file.problems.length === 0 ? '' : format.file(file, nameOf(file.path), isFirst));
    },
    end: async (episodes) => {
      tally = { ...tally, episodes };
      await print(format.tail(tally));
      return tally;
    },
  };
}

function formatOf(name: CheckArguments['format'], toText: ToText, isColoured: boolean): Format {
  switch (name) {
    case 'json':
      return jsonFormat(toText);
    case 'github':
      return githubFormat(toText);
    case 'text':
      return textFormat(toText, isColoured);
  }
}
