import { describe, it } from 'node:test';
import { assertTold, runNode } from './run-node.ts';

/** A command and the sentence about it. */
const WRONG: [string, RegExp][] = [
  [
    'test.mjs --vscode nonsense',
    /^--vscode nonsense is unknown: name one of oldest, newest, web, desktop\.$/m,
  ],
  [
    'test.mjs --bogus',
    /^Unknown option '--bogus'; the options are --grep <value>, --unit and --vscode <value>\.$/m,
  ],
  [
    'test.mjs snippets',
    /^Unexpected argument 'snippets'; the options are --grep <value>, --unit and --vscode <value>\.$/m,
  ],
  ['start.mjs --bogus', /^Unknown option '--bogus'; the options are --once and --port <value>\.$/m],
  [
    'start.mjs --port',
    /^Option '--port <value>' argument missing; the options are --once and --port <value>\.$/m,
  ],
  ['start.mjs --port abc', /^--port abc is no port: name a number from 1 to 65535\.$/m],
  ['start.mjs --port 65536', /^--port 65536 is no port: name a number from 1 to 65535\.$/m],
  [
    'start.mjs /nonexistent',
    /nonexistent is no folder: name the folder of a show, or none to see the sample show\.$/m,
  ],
];

describe('a command line that is wrong', { concurrency: true }, () => {
  for (const [command, sentence] of WRONG) {
    const [script, ...args] = command.split(' ');
    it(`is told of: ${command}`, async () =>
      assertTold(await runNode([`scripts/${script}`, ...args]), sentence));
  }
});
