import { type Command, HELP, type Option } from './command.ts';

const ALLOW_HOST: Option = {
  name: 'allow-host',
  value: '<host[:port]>',
  multiple: true,
  text: 'Asks this host although it is in a private network; with a port, at this port alone. `*` is any characters. May be given several times.',
};

/** The command that fills in the titles of whole episodes. */
export const TITLES: Command = {
  name: 'titles',
  usage: '[options] [path ...]',
  summary:
    'Looks for the titles of the bare URLs in episodes, in files and below folders; in the working directory where no path is given.',
  options: [
    {
      name: 'write',
      text: 'Makes links with these titles of the URLs, and writes the files that this changes. Without it nothing is written.',
    },
    {
      name: 'json',
      text: 'Prints an object a line: `file`, `line`, `column`, `url`, `markdown`, and `title`, or `reason` and `message`.',
    },
    ALLOW_HOST,
    {
      name: 'stdin-path',
      value: '<path>',
      text: 'Takes what comes on standard input for this file. With `--write`, the text with titles goes to standard output and the rest to standard error.',
    },
    HELP,
  ],
  exitCodes: [
    [0, 'There is a title for every bare URL, or there is none of these.'],
    [1, 'Some have no title, or cannot become links where they stand.'],
    [
      2,
      'An argument cannot be used, or a file cannot be read or written; standard error says why. The rest is done all the same.',
    ],
  ],
};

/** The command that finds the titles of single pages. */
export const TITLE: Command = {
  name: 'title',
  usage: '[options] URL ...',
  summary:
    'Prints URLs as Markdown links with the titles of their pages, in their order. `-` stands for the URLs on standard input, one a line.',
  options: [
    {
      name: 'json',
      text: 'Prints an object a line: `url`, `markdown`, and `title`, or `reason` and `message`.',
    },
    ALLOW_HOST,
    HELP,
  ],
  exitCodes: [
    [0, 'All have titles.'],
    [1, 'Some have none: these are printed as they are, and standard error says why.'],
    [2, 'An argument cannot be used.'],
  ],
};
