import { AS_OF, type Command, HELP } from './command.ts';

/** The command that makes the next episode of a show. */
export const NEW: Command = {
  name: 'new',
  usage: '[options] [folder]',
  summary:
    'Makes the file of the next episode as New Episode suggests it, for the archive in or around a folder, by default the working directory, and prints its path. Never overwrites a file.',
  options: [
    {
      name: 'date',
      value: '<date>',
      text: 'The recording date, like `2026-11-20`, in place of the next show day.',
    },
    {
      name: 'host',
      value: '<host>',
      text: 'The host, `@name` or a link, in place of the last one; empty for nobody yet.',
    },
    {
      name: 'unless-planned',
      text: 'Makes no file where an episode of today or a later date is there, or a last one without a date of its own, such as a copy of the one before, that has no topics or is not due before today.',
    },
    {
      name: 'json',
      text: 'Prints an object in place of the path: `file`, `id`, `date` and `host`; nothing where no file is made.',
    },
    AS_OF,
    HELP,
  ],
  exitCodes: [
    [0, 'The file is made, or with `--unless-planned` it is not needed.'],
    [
      1,
      'A file is there already where the new one would be, or a misnamed one in its place. Nothing is written.',
    ],
    [
      2,
      'An argument cannot be used, there is not one archive but several, or a file cannot be read or written; standard error says why. Nothing is written.',
    ],
  ],
};
