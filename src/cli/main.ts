import { availableParallelism } from 'node:os';
import { isMainThread, type MessagePort, parentPort, Worker } from 'node:worker_threads';
import { localeOf, toTextIn } from './language.ts';
import { optimizeLater } from './optimize-later.ts';
import { run } from './run.ts';
import { terminalOf } from './terminal.ts';

/** Put in when the program is bundled. */
declare const SHOW_NOTES_VERSION: string;

/** What tells this build from others; put in then too. */
declare const BUILD: string;

if (isMainThread) {
  optimizeLater();
  void start();
} else if (parentPort !== null) {
  // The program is one file, so that it can be copied; its threads run the same.
  void serveFrom(parentPort);
}

async function start(): Promise<void> {
  const helpers = { most: availableParallelism() - 1, start: () => new Worker(__filename) };
  const toText = await toTextIn(localeOf(process.env));
  const terminal = terminalOf(process, { helpers, build: BUILD, toText });
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
}

async function serveFrom(port: MessagePort): Promise<void> {
  (await import('./threads/thread.ts')).serve(port);
}
