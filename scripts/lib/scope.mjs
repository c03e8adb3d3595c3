/**
 * What has to be undone when a run ends, however it ends.
 * @typedef {object} Scope
 * @property {(undo: () => unknown) => void} onClose
 * @property {() => Promise<void>} close
 * @property {AbortSignal} signal aborted when closing begins
 */

/**
 * Makes an empty scope; closing it undoes everything once, last come first gone, and goes on past failures.
 * @returns {Scope}
 */
export function makeScope() {
  /** @type {(() => unknown)[]} */
  const undos = [];
  const closing = new AbortController();
  const close = async () => {
    closing.abort();
    for (let undo = undos.pop(); undo; undo = undos.pop()) {
      await Promise.resolve().then(undo).catch(report);
    }
  };
  return {
    signal: closing.signal,
    onClose: (undo) => {
      undos.push(undo);
      // What was still starting when the end came is undone at once.
      if (closing.signal.aborted) void close();
    },
    close,
  };
}

/**
 * Gives work a scope that is closed when the work ends, fails, or the process is told to stop.
 * @template T
 * @param {(scope: Scope) => Promise<T>} work
 * @param {{ onInterrupt?: number }} [options] the exit code after Ctrl+C
 * @returns {Promise<T>}
 */
export async function withScope(work, { onInterrupt = 130 } = {}) {
  const scope = makeScope();
  /** @type {Promise<void> | undefined} */
  let stopping;
  const stop = (/** @type {NodeJS.Signals} */ signal) => {
    stopping ??= scope.close().then(() => process.exit(signal === 'SIGINT' ? onInterrupt : 143));
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  try {
    return await work(scope);
  } finally {
    await (stopping ?? scope.close());
    for (const signal of SIGNALS) process.off(signal, stop);
  }
}

/** @type {readonly NodeJS.Signals[]} */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** @param {unknown} error */
function report(error) {
  process.stderr.write(`While cleaning up: ${error instanceof Error ? error.message : String(error)}\n`);
}
