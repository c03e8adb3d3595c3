/** A failure that the reader can mend: its message is one sentence that says what to do. */
export class Trouble extends Error {}

/**
 * Prints one line to the person at the terminal.
 * @param {string} line
 */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/**
 * Runs the main function of a script; prints a `Trouble` as its sentence, anything else with its stack, and ends with exit code 1.
 * @param {() => Promise<number>} main answers the exit code
 */
export async function runScript(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    process.stderr.write(`${error instanceof Trouble ? error.message : inFull(error)}\n`);
    process.exitCode = 1;
  }
}

/** @param {unknown} error */
function inFull(error) {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
