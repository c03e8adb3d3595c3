/**
 * Asks again and again until an answer is truthy, and gives that answer; throws, naming what it waited for, at the deadline.
 * For conditions that send no event: files on disk, ports, other processes.
 * @template T
 * @param {string} what
 * @param {() => T | undefined | false | Promise<T | undefined | false>} ask
 * @param {{ milliseconds?: number, pause?: number }} [limits]
 * @returns {Promise<T>}
 */
export async function until(what, ask, limits = {}) {
  const deadline = Date.now() + (limits.milliseconds ?? 15_000);
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > deadline) throw new Error(`Waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, limits.pause ?? 50));
  }
}

/**
 * Tells whether something appears in a window in time.
 * @param {import('playwright-core').Locator} locator
 * @param {number} milliseconds
 */
export function appears(locator, milliseconds) {
  return locator.waitFor({ timeout: milliseconds }).then(
    () => true,
    () => false,
  );
}
