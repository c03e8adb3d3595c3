/** @typedef {import('playwright-core').Page} Page */

/** Times that a workspace may come without its folders. */
const TRIES = 3;

/**
 * Shows a window of VS Code in a page, and waits until it is restored, and where it is said to have folders, until it has.
 * @param {Page} page
 * @param {string} address
 * @param {boolean} isWorkspace whether it is that of a `.code-workspace` file
 */
export async function showWindow(page, address, isWorkspace) {
  await load(page, address);
  // VS Code may read such a file before there is a file system to read it from, and then shows no folder for good.
  for (let tries = 1; isWorkspace && !(await hasFolders(page)); tries += 1) {
    if (tries === TRIES) throw new Error(`The workspace came without its folders ${TRIES} times`);
    await load(page, address);
  }
}

/** @param {Page} page @param {string} address */
async function load(page, address) {
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction('globalThis.driver !== undefined', undefined, { timeout: 60_000 });
  await page.evaluate('driver.whenWorkbenchRestored()');
  // The theme comes once all extensions are known.
  await page.locator('.monaco-workbench[class*="vscode-theme-"]').waitFor({ timeout: 60_000 });
}

/** @param {Page} page */
function hasFolders(page) {
  const first = page.locator('.explorer-folders-view .monaco-list-row').first();
  return first.waitFor({ timeout: 10_000 }).then(
    () => true,
    () => false,
  );
}
