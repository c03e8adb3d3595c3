import { until } from './until.mjs';

const FIX = '.action-widget .monaco-list-row.action';

/**
 * Opens the quick fixes at the cursor and answers their titles.
 * @param {import('playwright-core').Page} page
 */
export async function openQuickFixes(page) {
  const fixes = page.locator(FIX);
  // VS Code drops the press while extensions are still at work on the text, and says then that there are none.
  await until('quick fixes', async () => {
    if (!(await fixes.first().isVisible())) await page.keyboard.press('Control+.');
    return isSeen(fixes.first(), 5000);
  });
  return quickFixTitles(page);
}

/**
 * Answers the titles of the quick fixes that are on show.
 * @param {import('playwright-core').Page} page
 */
export async function quickFixTitles(page) {
  return (await page.locator(FIX).allInnerTexts()).map((title) => title.trim());
}

/**
 * Applies one of the quick fixes that are on show, by the keyboard as the list wants it.
 * @param {import('playwright-core').Page} page
 * @param {string} title the start of it
 */
export async function applyQuickFix(page, title) {
  const chosen = page.locator(`${FIX}.focused`);
  await until(`the quick fix ${title}`, async () => {
    if ((await chosen.getAttribute('aria-label'))?.startsWith(title)) return true;
    await page.keyboard.press('ArrowDown');
    return false;
  });
  await page.keyboard.press('Enter');
  await page.locator(FIX).first().waitFor({ state: 'hidden' });
}

/**
 * Tells whether something is seen within some milliseconds.
 * @param {import('playwright-core').Locator} locator
 * @param {number} timeout
 */
function isSeen(locator, timeout) {
  return locator.waitFor({ timeout }).then(
    () => true,
    () => false,
  );
}
