import { AS_OF, type Command, HELP, type Option } from './command.ts';
import { LIST } from './list-command.ts';
import { NEW } from './new-command.ts';
import { TITLE, TITLES } from './title-commands.ts';

const CHECK: readonly Option[] = [
  {
    name: 'format',
    value: '<format>',
    text: 'How problems are printed: `text` with the line shown (the default), `json`, or `github` for annotations of a workflow.',
  },
  {
    name: 'fix',
    text: 'Mends what is safe to mend, writes the files that this changes, and prints what is left.',
  },
  AS_OF,
  {
    name: 'rule',
    value: '<id=severity>',
    multiple: true,
    text: 'Takes problems of a rule for `error`, `warning`, `information` or `hint`, or leaves them out with `off`, whatever `.shownotes.json` says. May be given several times.',
  },
  {
    name: 'fail-on',
    value: '<severity>',
    text: 'The least severity that gives exit code 1: `error`, `warning` (the default), `information` or `hint`.',
  },
  {
    name: 'stdin-path',
    value: '<path>',
    text: 'Checks what comes on standard input as if it were this file. With `--fix`, the mended text goes to standard output and what is left to standard error.',
  },
  {
    name: 'no-cache',
    text: 'Finds everything out anew, and keeps nothing for the next run.',
  },
  HELP,
];

const CHECK_CODES: Command['exitCodes'] = [
  [0, 'There is no problem of the severity of `--fail-on` or above.'],
  [1, 'There are such problems.'],
  [
    2,
    'An argument cannot be used, or a file cannot be read or written; standard error says why. The rest is checked all the same.',
  ],
];

/** All commands. */
export const COMMANDS: readonly Command[] = [
  {
    name: 'check',
    usage: '[options] [path ...]',
    summary:
      'Checks the episodes in files and below folders; in the working directory where no path is given.',
    options: CHECK,
    exitCodes: CHECK_CODES,
  },
  LIST,
  NEW,
  TITLES,
  TITLE,
  {
    name: 'rules',
    usage: '',
    summary: 'Prints the table of all rules, in Markdown.',
    options: [HELP],
    exitCodes: [],
  },
];
