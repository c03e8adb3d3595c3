import { STATES } from '../archive/state.ts';
import { AS_OF, type Command, HELP } from './command.ts';

const KNOWN = STATES.map((state) => `\`${state}\``).join(', ');

/** The command that lists the episodes of a show. */
export const LIST: Command = {
  name: 'list',
  usage: '[options] [path ...]',
  summary:
    'Lists the episodes in files and below folders, the newest first, with their states; in the working directory where no path is given.',
  options: [
    {
      name: 'format',
      value: '<format>',
      text: 'How episodes are printed: `table` (the default), or `json`.',
    },
    {
      name: 'state',
      value: '<state>',
      multiple: true,
      text: `Lists only episodes of this state: ${KNOWN}. May be given several times.`,
    },
    AS_OF,
    HELP,
  ],
  exitCodes: [
    [0, 'The episodes are listed, even where there are none.'],
    [
      2,
      'An argument cannot be used, or a file cannot be read; standard error says why. The rest is listed all the same.',
    ],
  ],
};
