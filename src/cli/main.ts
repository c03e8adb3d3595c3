import { run } from './run.ts';
import { terminalOf } from './terminal.ts';

/** Put in when the program is bundled. */
declare const SHOW_NOTES_VERSION: string;

const terminal = terminalOf(process);

// The process ends by itself once all is printed.
run(process.argv.slice(2), SHOW_NOTES_VERSION, terminal).then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    process.exitCode = 2;
    return terminal.tell(`shownotes: ${error instanceof Error ? error.stack : error}\n`);
  },
);
