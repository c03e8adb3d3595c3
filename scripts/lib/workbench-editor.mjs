import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { until } from './until.mjs';
import { applyQuickFix, openQuickFixes } from './workbench-quick-fixes.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** The active text editor. */
export class EditorPart {
  /** @param {Page} page @param {import('./workbench-quick-input.mjs').QuickInputPart} quickInput */
  constructor(page, quickInput) {
    this.page = page;
    this.quickInput = quickInput;
    this.group = page.locator('.editor-group-container.active');
    this.view = this.group.locator('.monaco-editor[data-uri]').first();
  }

  /**
   * Opens a file by its absolute path, as quick open takes it, and waits until it is the active one with the focus.
   * @param {string} path
   */
  async open(path) {
    await this.quickInput.open('Control+P');
    await this.quickInput.fill(path);
    await until(`${path} among the files`, () => this.isFirstRow(path));
    await this.quickInput.accept();
    await this.waitForFile(path);
    await this.focus();
  }

  /**
   * Whether the first row of quick open is this file: rows of the text typed before stay until the new ones come.
   * @param {string} path
   */
  async isFirstRow(path) {
    const row = this.quickInput.rows.first();
    if (!(await row.isVisible())) return false;
    const name = await row.locator('.label-name').first().textContent();
    const folder = (await row.locator('.label-description').allTextContents())
      .join('')
      .replace(/^.* • |^~/, '');
    return name === basename(path) && dirname(path).endsWith(folder);
  }

  /** The absolute path of the active editor's file, the name of an untitled one, or nothing where no text is open. */
  async file() {
    if (!(await this.view.isVisible())) return '';
    const uri = await this.view.getAttribute('data-uri');
    return uri ? filePath(uri) : '';
  }

  /** Whether the active file has unsaved changes. */
  async isDirty() {
    return this.group.locator('.tab.active.dirty').isVisible();
  }

  /**
   * Waits until the active editor's file is this, or ends with this.
   * @param {string} path
   */
  async waitForFile(path) {
    await until(`the editor of ${path}`, async () => (await this.file()).endsWith(path));
    await this.view.locator('.view-line').first().waitFor();
  }

  /** Gives the editor the keyboard without moving its cursor. */
  async focus() {
    await this.view.locator('.native-edit-context, textarea.inputarea').first().focus();
  }

  /** The lines in sight, top to bottom. */
  async lines() {
    const lines = await this.view
      .locator('.view-lines .view-line')
      .evaluateAll((all) =>
        all.map((line) => ({ top: Number.parseFloat(line.style.top), text: line.textContent })),
      );
    return lines.toSorted((a, b) => a.top - b.top).map(({ text }) => text.replaceAll('\u00a0', ' '));
  }

  /**
   * Waits until the lines in sight satisfy a condition, and answers them.
   * @param {string} what
   * @param {(lines: readonly string[]) => boolean} isSo
   */
  async waitForLines(what, isSo) {
    return until(what, async () => {
      const lines = await this.lines();
      return isSo(lines) ? lines : undefined;
    });
  }

  /** The 1-based line and column of the cursor, as the status bar tells it. */
  async cursor() {
    const text = (await this.page.locator('#status\\.editor\\.selection').textContent()) ?? '';
    const [, line, column] = /Ln (\d+), Col (\d+)/.exec(text) ?? [];
    return { line: Number(line), column: Number(column) };
  }

  /**
   * Moves the cursor to a 1-based line and column.
   * @param {number} line
   * @param {number} [column]
   */
  async goTo(line, column = 1) {
    await this.quickInput.open('Control+G');
    await this.quickInput.fill(`:${line}:${column}`);
    await this.quickInput.accept();
    await until(`the cursor at ${line}:${column}`, async () => {
      const cursor = await this.cursor();
      return cursor.line === line && cursor.column === column;
    });
    await this.focus();
  }

  /** Opens the quick fixes at the cursor and answers their titles. */
  quickFixes() {
    return openQuickFixes(this.page);
  }

  /**
   * Applies one of the quick fixes that are on show.
   * @param {string} title the start of it
   */
  applyQuickFix(title) {
    return applyQuickFix(this.page, title);
  }

  /** Saves the active file and answers its text on disk. */
  async save() {
    const file = await this.file();
    await this.page.keyboard.press('Control+S');
    await until(`${file} to be saved`, async () => !(await this.isDirty()));
    return readFile(file, 'utf8');
  }
}

/** @param {string} uri */
function filePath(uri) {
  const path = decodeURIComponent(new URL(uri).pathname);
  return process.platform === 'win32' ? path.replace(/^\//, '').replaceAll('/', '\\') : path;
}
