/**
 * What has to be undone when a run ends, however it ends.
 * @typedef {{ onClose: (undo: () => unknown) => void, close: () => Promise<void> }} Scope
 */

/**
 * Makes an empty scope; closing it undoes everything once, last come first gone, and goes on past failures.
 * @returns {Scope}
 */
export function makeScope() {
  /** @type {(() => unknown)[]} */
  const undos = [];
  return {
    onClose: (undo) => void undos.push(undo),
    close: async () => {
      for (let undo = undos.pop(); undo; undo = undos.pop()) {
        await Promise.resolve().then(undo).catch(report);
      }
    },
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
  const stop = (/** @type {NodeJS.Signals} */ signal) =>
    void scope.close().then(() => process.exit(signal === 'SIGINT' ? onInterrupt : 143));
  process.once('SIGINT', stop).once('SIGTERM', stop).once('SIGHUP', stop);
  try {
    return await work(scope);
  } finally {
    await scope.close();
    process.off('SIGINT', stop).off('SIGTERM', stop).off('SIGHUP', stop);
  }
}

/** @param {unknown} error */
function report(error) {
  process.stderr.write(`While cleaning up: ${error instanceof Error ? error.message : String(error)}\n`);
}
