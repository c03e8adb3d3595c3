import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { openPage } from './browser.mjs';
import { RESULTS } from './paths.mjs';
import { TIDY_KEY } from './settings.mjs';
import { showWindow } from './show-window.mjs';
import { appears, until } from './until.mjs';
import { EditorPart } from './workbench-editor.mjs';
import { ProblemsPart } from './workbench-problems.mjs';
import { QuickInputPart } from './workbench-quick-input.mjs';
import { SidebarPart } from './workbench-sidebar.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** Where a window is opened: the browser's endpoint and the VS Code. @typedef {{ browser: string, server: import('./serve-vscode.mjs').Site, locale?: string, scale?: number }} Where */

/** A window of VS Code in a headless browser, driven by key presses and clicks as a person would; every step waits for what it causes. */
export class Workbench {
  /** All that the page's console has said. @type {string[]} */
  log = [];

  /** @param {Page} page @param {() => Promise<void>} close */
  constructor(page, close) {
    this.page = page;
    this.close = close;
    this.quickInput = new QuickInputPart(page);
    this.editor = new EditorPart(page, this.quickInput);
    this.problems = new ProblemsPart(page, this.quickInput);
    this.sidebar = new SidebarPart(page);
    page.on('console', (message) => this.log.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => this.log.push(`page error: ${error.message}`));
  }

  /**
   * Opens a window and answers once it is restored.
   * @param {Where} where
   * @param {import('./workbench-address.mjs').Opening} opening
   */
  static async open(where, opening) {
    const workbench = await Workbench.blank(where);
    try {
      await workbench.show(where.server, opening);
    } catch (error) {
      await workbench.close();
      throw error;
    }
    return workbench;
  }

  /**
   * Opens an empty page in which a VS Code can be shown.
   * @param {Where} where
   */
  static async blank(where) {
    const { page, close } = await openPage(where.browser, where.server.origin, where);
    return new Workbench(page, close);
  }

  /**
   * Shows a window of a VS Code in the page, and waits until it is restored.
   * @param {import('./serve-vscode.mjs').Site} site
   * @param {import('./workbench-address.mjs').Opening} opening
   */
  async show(site, opening) {
    await showWindow(this.page, site.address(opening), opening.workspace !== undefined);
  }

  /**
   * Presses one key or chord in Playwright's notation, such as `Control+S`.
   * @param {string} key
   */
  async press(key) {
    await this.page.keyboard.press(key);
  }

  /**
   * Types text letter by letter into whatever has the focus.
   * @param {string} text
   */
  async type(text) {
    await this.page.keyboard.type(text);
  }

  /**
   * Puts text on the real clipboard.
   * @param {string} text
   */
  async copy(text) {
    await this.page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
  }

  /**
   * Puts text on the real clipboard and presses Control+V where the focus is.
   * @param {string} text
   */
  async paste(text) {
    await this.copy(text);
    await this.press('Control+V');
  }

  /**
   * Runs a command from the palette by the title that the palette shows.
   * @param {string} title
   */
  async runCommand(title) {
    await this.quickInput.runCommand(title);
  }

  /**
   * Closes all editors, throwing away what was not saved, boxes, notifications and the panel, and shows the Explorer, by a key
   * that `writeSettings` has bound.
   */
  async tidy() {
    await until('all editors to be closed', async () => {
      await this.press(TIDY_KEY);
      await this.quickInput.waitFor(({ value }) => value === '>');
      await this.quickInput.dismiss();
      return (await this.page.locator('.editor-group-container .tab').count()) === 0;
    });
  }

  /** Opens the notifications: newer builds do not pop them up for a driver. A toast that goes away meanwhile closes them again. */
  async showNotifications() {
    const center = this.page.locator('.notifications-center.visible');
    await until('the notifications', async () => {
      await this.runCommand('Notifications: Show Notifications');
      return appears(center, 3_000);
    });
    return center;
  }

  /** Opens the notifications and answers their texts. */
  async notifications() {
    return (await this.showNotifications()).locator('.notification-list-item-message').allInnerTexts();
  }

  /**
   * Saves a picture of the window below `test-results` and answers its path.
   * @param {string} name a path without extension
   */
  async screenshot(name) {
    const path = join(RESULTS, `${name}.png`);
    await mkdir(dirname(path), { recursive: true });
    await this.page.screenshot({ path });
    return path;
  }
}
