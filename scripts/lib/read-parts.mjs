import { quickFixTitles } from './workbench-quick-fixes.mjs';

/** @typedef {import('./workbench.mjs').Workbench} Workbench */

/** The name of a part of the window whose texts are ours. @typedef {keyof typeof PARTS} PartName */

const PARTS = { question, editor, problems, fixes, outline, episodes };

/**
 * Reads the texts of a part of the window, a line each.
 * @param {Workbench} workbench
 * @param {PartName} part
 * @returns {Promise<readonly string[]>}
 */
export function readPart(workbench, part) {
  return PARTS[part](workbench);
}

/** @param {Workbench} workbench */
async function question({ quickInput }) {
  const { title, placeholder, rows } = await quickInput.read();
  return [title, placeholder, ...rows];
}

/** @param {Workbench} workbench */
async function editor(workbench) {
  return (await workbench.editor.lines()).map((line) => line.trimEnd());
}

/** @param {Workbench} workbench */
async function problems(workbench) {
  const [_file, ...rows] = await workbench.problems.rows();
  return rows;
}

/** @param {Workbench} workbench */
async function fixes({ page }) {
  return quickFixTitles(page);
}

/** Without the date in the header, which is told as the day it is read on has it. @param {Workbench} workbench */
async function outline({ sidebar }) {
  const rows = await sidebar.rows();
  return rows.map(({ level, label, description, spoken }) =>
    `${'  '.repeat(level - 1)}${label}  ${spoken.startsWith('Header') ? '' : description}`.trimEnd(),
  );
}

/** Without the years, which depend on the day. @param {Workbench} workbench */
async function episodes({ sidebar }) {
  const rows = (await sidebar.rows()).filter(({ level }) => level === 2);
  return rows.map(({ label, description }) => `${label}  ${description}`);
}
