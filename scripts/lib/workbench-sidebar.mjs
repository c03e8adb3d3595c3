import { appears, until } from './until.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** The sidebar with its views, and the activity bar that chooses among them. */
export class SidebarPart {
  /** @param {Page} page */
  constructor(page) {
    this.page = page;
    this.part = page.locator('.part.sidebar');
    this.list = this.part.locator('.monaco-list-row');
  }

  /**
   * The icon of a view container in the activity bar.
   * @param {string} label
   */
  icon(label) {
    return this.page.locator('.part.activitybar').getByRole('tab', { name: label });
  }

  /**
   * Clicks a view container's icon, unless it is the one on show, and waits for it; clicks again where VS Code shows another one
   * meanwhile, as when a row is being revealed there.
   * @param {string} label
   */
  async show(label) {
    const icon = this.icon(label);
    await icon.waitFor({ timeout: 30_000 });
    const title = this.part.locator('.composite.title', { hasText: new RegExp(label, 'i') });
    await until(`the views of ${label}`, async () => {
      if ((await icon.getAttribute('aria-selected')) !== 'true') await icon.click();
      return appears(title, 3_000);
    });
  }

  /**
   * Opens or closes one of the views on show.
   * @param {string} view
   */
  async toggle(view) {
    // A view may have a description in its name.
    const name = new RegExp(`^${view}\\b.* Section$`, 'i');
    const header = this.part.getByRole('button', { name });
    const wasOpen = (await header.getAttribute('aria-expanded')) === 'true';
    await header.click();
    await this.part.getByRole('button', { name, expanded: !wasOpen }).waitFor();
  }

  /** The rows in sight: label, description, level from 1, whether open (undefined: has no children). */
  async rows() {
    return this.list.evaluateAll((all) =>
      all.map((row) => ({
        label: row.querySelector('.label-name')?.textContent ?? '',
        description: row.querySelector('.label-description')?.textContent ?? '',
        level: Number(row.getAttribute('aria-level')),
        open: row.hasAttribute('aria-expanded') ? row.getAttribute('aria-expanded') === 'true' : undefined,
        spoken: row.getAttribute('aria-label') ?? '',
      })),
    );
  }

  /**
   * Waits until the rows satisfy a condition, and answers them.
   * @param {string} what
   * @param {(rows: Awaited<ReturnType<SidebarPart['rows']>>) => boolean} isSo
   */
  async waitForRows(what, isSo) {
    return until(what, async () => {
      const rows = await this.rows();
      return isSo(rows) ? rows : undefined;
    });
  }

  /**
   * Clicks the first row whose label matches.
   * @param {string | RegExp} label
   */
  async click(label) {
    await this.list.filter({ hasText: label }).first().click();
  }

  /**
   * Selects several rows with Control, again where VS Code selects the row of the cursor meanwhile.
   * @param {readonly string[]} labels
   */
  async select(labels) {
    const selected = this.part.locator('.monaco-list-row.selected');
    await until(`${labels} to be selected`, async () => {
      for (const [at, label] of labels.entries()) {
        await this.list
          .filter({ hasText: label })
          .first()
          .click(at === 0 ? {} : { modifiers: ['Control'] });
      }
      const shown = await selected.allInnerTexts();
      return (
        shown.length === labels.length && labels.every((label) => shown.some((row) => row.includes(label)))
      );
    });
  }

  /**
   * Chooses an action from the menu of a row. A menu takes no click in its first moments.
   * @param {import('playwright-core').Locator} row
   * @param {string} action
   */
  async choose(row, action) {
    const item = this.page.getByRole('menuitem', { name: action }).first();
    await row.click({ button: 'right' });
    await item.waitFor();
    await until(`${action} to be taken`, async () => {
      await item.click({ delay: 200, timeout: 1_000 }).catch(() => {});
      return !(await item.isVisible());
    });
  }
}
