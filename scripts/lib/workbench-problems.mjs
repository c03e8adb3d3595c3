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
   */
  async waitForRows(what, isSo) {
    return until(what, async () => {
      const rows = await this.rows();
      return isSo(rows) ? rows : undefined;
    });
  }

  /**
   * Opens the place of the first problem whose text matches; the editor there has the keyboard.
   * @param {string | RegExp} text
   */
  async reveal(text) {
    const row = this.list.filter({ hasText: text }).first();
    // On the message: the middle of the row may be the link to the rule.
    await row
      .locator('.marker-message-line, .marker-message-details-container')
      .first()
      .dblclick({ position: { x: 8, y: 8 } });
    await this.page.locator('.editor-group-container.active .monaco-editor.focused').waitFor();
  }
}
