/** What a command sees of the world around it. */
export interface Terminal {
  readonly cwd: string;
  /** Whether standard output may be coloured. */
  readonly isColoured: boolean;
  /** Prints on standard output; resolves when there is room for more, and when nobody reads it any more. */
  readonly print: (text: string) => Promise<void>;
  /** Prints on standard error. */
  readonly tell: (text: string) => Promise<void>;
  /** Reads all of standard input. */
  readonly readInput: () => Promise<Uint8Array>;
  /** From now on, lets signals that end the process wait until what is going on has been done. */
  readonly holdSignals: () => void;
}

/** Makes the terminal of a process. */
export function terminalOf(process: NodeJS.Process): Terminal {
  const { stdout, stderr, stdin, env } = process;
  return {
    cwd: process.cwd(),
    isColoured: stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
    print: makePrint(stdout),
    tell: makePrint(stderr),
    readInput: () => readAll(stdin),
    holdSignals: () => holdSignals(process),
  };
}

function makePrint(stream: NodeJS.WriteStream): Terminal['print'] {
  let failure: NodeJS.ErrnoException | undefined;
  stream.on('error', (error) => {
    failure = error;
  });
  return (text) =>
    new Promise((resolve, reject) => {
      // Whoever reads may have enough, such as `head`; the work goes on, since files may be left to mend.
      if (failure?.code === 'EPIPE' || text === '') {
        resolve();
      } else if (failure) {
        reject(failure);
      } else {
        stream.write(text, () => resolve());
      }
    });
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) {
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Files are written without a pause, so a signal that waits for the next pause leaves none half-written. */
function holdSignals(process: NodeJS.Process): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => process.kill(process.pid, signal));
  }
}
