/** What a line begins with that names a test which passed only at its second try. */
const MARK = 'Passed at its second try: ';

/**
 * Names a test that passed only at its second try, and how the first one failed.
 * @param {string} name
 * @param {unknown} error
 */
export function secondTry(name, error) {
  const [reason] = (error instanceof Error ? error.message : String(error)).split('\n');
  return `${MARK}${name} (first: ${reason})`;
}

/**
 * Adds such lines, where tests have printed them, to their results as notes.
 * @param {readonly import('./node-tests.mjs').TestResult[]} results
 * @param {string} printed
 */
export function noteSecondTries(results, printed) {
  const lines = printed.split('\n').filter((line) => line.startsWith(MARK));
  return results.map((result) => {
    const note = lines.find((line) => line.startsWith(`${MARK}${result.name} (`));
    return note === undefined ? result : Object.assign({}, result, { note });
  });
}
