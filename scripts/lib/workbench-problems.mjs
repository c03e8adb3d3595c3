import { until } from './until.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** The Problems panel. */
export class ProblemsPart {
  /** @param {Page} page @param {import('./workbench-quick-input.mjs').QuickInputPart} quickInput */
  constructor(page, quickInput) {
    this.page = page;
    this.quickInput = quickInput;
    this.panel = page.locator('.markers-panel');
    this.list = this.panel.locator('.monaco-list-row');
  }

  /** Shows the panel. */
  async open() {
    if (await this.panel.isVisible()) return;
    await this.page.keyboard.press('Control+Shift+M');
    await this.panel.waitFor();
  }

  /** The rows in sight, files and problems, each as the text that it shows on one line. */
  async rows() {
    return (await this.list.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' ').trim());
  }

  /**
   * Waits until the rows satisfy a condition, and answers them.
   * @param {string} what
   * @param {(rows: readonly string[]) => boolean} isSo
   * @param {{ milliseconds?: number }} [limits]
   */
  async waitForRows(what, isSo, limits) {
    const look = async () => {
      const rows = await this.rows();
      return isSo(rows) ? rows : undefined;
    };
    return until(what, look, limits);
  }

  /**
   * Opens the place of the first problem whose text matches; the editor there has the keyboard.
   * @param {string | RegExp} text
   */
  async reveal(text) {
    await this.openRow(this.list.filter({ hasText: text }).first());
  }

  /**
   * Opens the place of the problem in one of the rows in sight, counted from 0; the editor there has the keyboard.
   * @param {number} index
   */
  async revealAt(index) {
    await this.openRow(this.list.nth(index));
  }

  /** @param {import('playwright-core').Locator} row */
  async openRow(row) {
    // On the message: the middle of the row may be the link to the rule.
    const message = row.locator('.marker-message-line, .marker-message-details-container').first();
    await message.dblclick({ position: { x: 8, y: 8 } });
    await this.page.locator('.editor-group-container.active .monaco-editor.focused').waitFor();
  }
}
