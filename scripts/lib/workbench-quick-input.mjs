import { appears, until } from './until.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** The box at the top of the window: the palette, quick picks and input boxes. */
export class QuickInputPart {
  /** @param {Page} page */
  constructor(page) {
    this.page = page;
    this.widget = page.locator('.quick-input-widget');
    this.input = this.widget.locator('.quick-input-box input');
    this.rows = this.widget.locator('.quick-input-list .monaco-list-row');
  }

  /**
   * Opens the palette, finds the one command with this title, and runs it; tries again while extensions are still being read.
   * @param {string} title
   */
  async runCommand(title) {
    const row = this.row(title);
    const deadline = Date.now() + 30_000;
    for (;;) {
      await this.open('F1');
      await this.input.fill(`>${title}`);
      if (await appears(row.first(), 3_000)) break;
      await this.dismiss();
      if (Date.now() > deadline) throw new Error(`The palette does not know ${title}`);
    }
    await row.first().click();
    await until(
      'the palette to close',
      async () => !(await this.input.isVisible()) || (await this.input.inputValue()) !== `>${title}`,
    );
  }

  /**
   * Presses the key that opens the box, and waits for it.
   * @param {string} key
   */
  async open(key) {
    await this.page.keyboard.press(key);
    await this.input.waitFor();
  }

  /**
   * The row whose label is exactly this.
   * @param {string} label
   */
  row(label) {
    return this.rows.filter({ has: this.page.locator('.label-name', { hasText: exactly(label) }) });
  }

  /** Waits for an input box or quick pick and answers its prompt or title, the text typed so far, and its rows' labels. */
  async read() {
    await this.input.waitFor();
    const message = (await this.widget.locator('.quick-input-message').textContent()) ?? '';
    const title = (await this.widget.locator('.quick-input-title').textContent()) ?? '';
    const placeholder = (await this.input.getAttribute('placeholder')) ?? '';
    const rows = await this.rows.locator('.quick-input-list-label .label-name:visible').allInnerTexts();
    return { title, message, placeholder, value: await this.input.inputValue(), rows };
  }

  /**
   * Waits for the box, then until it shows something that `isIt` accepts, and answers what it shows. Throws with what it
   * showed last.
   * @param {(shown: Awaited<ReturnType<QuickInputPart['read']>>) => boolean} isIt
   */
  async waitFor(isIt) {
    let shown = await this.read();
    const look = async () => {
      shown = await this.read();
      return isIt(shown) ? shown : undefined;
    };
    return until('the box at the top', look).catch((error) => {
      throw new Error(`${error.message}: it shows ${JSON.stringify(shown)}`);
    });
  }

  /** Accepts with Enter what is guessed or selected. */
  async accept() {
    await this.input.press('Enter');
  }

  /**
   * Replaces the text of the box.
   * @param {string} text
   */
  async fill(text) {
    await this.input.fill(text);
  }

  /** Closes the box without an answer. */
  async dismiss() {
    await this.input.press('Escape');
    await this.input.waitFor({ state: 'hidden' });
  }
}

/** @param {string} text */
function exactly(text) {
  return new RegExp(`^\\s*${text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*$`);
}
