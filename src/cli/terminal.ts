import { cacheFolder } from './cache/cache-folder.ts';
import type { CachePlace } from './cache/kept-file.ts';
import { localeOf } from './language.ts';
import { whyOf } from './left-out.ts';
import { makeToText, message, type ToText } from './message.ts';
import { once } from './once.ts';
import type { Helpers } from './threads/crew.ts';
import { Unusable } from './unusable.ts';

/** What a command sees of the world around it. */
export interface Terminal {
  readonly cwd: string;
  /** Whether standard output may be coloured. */
  readonly isColoured: boolean;
  /** How many columns a line has on standard error that may be written over; absent where none may. */
  readonly columns?: number | undefined;
  /** The locale of the user, such as `ja_JP.UTF-8`; empty where it is not set. */
  readonly locale: string;
  /** Writes messages out in the language of the user. */
  readonly toText: ToText;
  /**
   * Prints on standard output; resolves when there is room for more, and when nobody reads it any more. Rejects with a sentence
   * where nothing can be written, such as to a full disk.
   */
  readonly print: (text: string) => Promise<void>;
  /** Tells whether somebody may still read standard output. */
  readonly hasReader: () => boolean;
  /** Prints on standard error; never rejects. */
  readonly tell: (text: string) => Promise<void>;
  /** Reads all of standard input. */
  readonly readInput: () => Promise<Uint8Array>;
  /** Lets signals that end the process wait for the next pause, until the function is called that this answers. */
  readonly holdSignals: () => () => void;
  /** The threads that may work beside the main one, where there can be any. */
  readonly helpers?: Helpers;
  /** Where answers may be kept from one run to the next, if anywhere. */
  readonly cache?: CachePlace;
}

/** What a terminal cannot learn from its process. */
interface Program {
  readonly helpers: Helpers;
  /** Differs wherever a text might be read or checked in another way. */
  readonly build: string;
  readonly toText: ToText;
}

/** Makes the terminal of a process. */
export function terminalOf(process: NodeJS.Process, program?: Program): Terminal {
  const { stdout, env } = process;
  const out = makeOutput(stdout);
  // Node opens each stream when it is first asked for, which takes a while.
  const err = once(() => makeOutput(process.stderr));
  return {
    cwd: process.cwd(),
    isColoured: stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
    get columns() {
      return columnsOf(process);
    },
    locale: localeOf(env),
    toText: program?.toText ?? makeToText(),
    print: out.print,
    hasReader: out.hasReader,
    // Where nobody can be told, the exit code has to do.
    tell: (text) =>
      err()
        .print(text)
        .catch(() => {}),
    readInput: () => readAll(process.stdin),
    holdSignals: () => holdSignals(process),
    ...(program && { helpers: program.helpers, ...cacheOf(process, program.build) }),
  };
}

function columnsOf({ stderr, env }: NodeJS.Process): number | undefined {
  return stderr.isTTY === true && env['TERM'] !== 'dumb' ? stderr.columns || 80 : undefined;
}

function cacheOf({ env, platform, version }: NodeJS.Process, build: string): Pick<Terminal, 'cache'> {
  const folder = cacheFolder(env, platform);
  // The same program may read dates in another way where Node knows other time zones.
  return folder === undefined ? {} : { cache: { folder, build: `${build} ${version}` } };
}

function makeOutput(stream: NodeJS.WriteStream): Pick<Terminal, 'print' | 'hasReader'> {
  let failure: NodeJS.ErrnoException | undefined;
  // Whoever writes is told by the callback.
  stream.on('error', () => {});
  const print = (text: string) =>
    new Promise<void>((resolve, reject) => {
      const end = (error?: Error | null) => {
        failure ??= error ?? undefined;
        // Whoever reads may have enough, such as `head`; the work goes on, since files may be left to mend.
        if (failure === undefined || failure.code === 'EPIPE') {
          resolve();
        } else {
          reject(new Unusable(message('Standard output cannot be written ({0}).', whyOf(failure))));
        }
      };
      if (failure || text === '') {
        end();
      } else {
        stream.write(text, end);
      }
    });
  return { print, hasReader: () => failure === undefined };
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) {
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Files are written without a pause, so a signal that waits for the next pause leaves none half-written. */
function holdSignals(process: NodeJS.Process): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const release = () => {
    for (const signal of signals) process.off(signal, end);
  };
  const end = (signal: NodeJS.Signals) => {
    release();
    process.kill(process.pid, signal);
  };
  for (const signal of signals) process.on(signal, end);
  return release;
}
