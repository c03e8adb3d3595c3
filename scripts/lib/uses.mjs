import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { until } from './until.mjs';

/** @typedef {import('./workbench.mjs').Workbench} Workbench */

/** The mark of our own rows in the Problems panel. */
const OURS = /show-notes/;

/**
 * Use 1: makes an episode from the palette, accepting both guesses with Enter; answers the new file, which is open.
 * @param {Workbench} workbench
 */
export async function makeNewEpisode(workbench) {
  await askForEpisode(workbench);
  return acceptGuesses(workbench);
}

/**
 * The first half of use 1: chooses the command in the palette, and waits until it asks for the date.
 * @param {Workbench} workbench
 */
export async function askForEpisode(workbench) {
  await workbench.runCommand('Show Notes: New Episode');
  await workbench.quickInput.waitFor(({ rows }) => isDate(rows[0]));
}

/**
 * The second half of use 1: accepts the date and the host that are guessed.
 * @param {Workbench} workbench
 */
export async function acceptGuesses({ quickInput, editor }) {
  const before = await editor.file();
  const { rows: dates } = await quickInput.waitFor(({ rows }) => isDate(rows[0]));
  const date = dates[0] ?? '';
  await quickInput.accept();
  const { rows: hosts } = await quickInput.waitFor(({ rows }) => rows.length > 0 && !isDate(rows[0]));
  await quickInput.accept();
  const file = await until('the new episode to open', async () => {
    const now = await editor.file();
    return now !== before && now.endsWith('README.md') ? now : undefined;
  });
  await editor.waitForLines('the new episode', (lines) => lines.some((line) => line.includes(date)));
  return { file, date, host: hosts[0] ?? '' };
}

/** @param {string | undefined} label */
function isDate(label) {
  return /^\d{4}-\d{2}-\d{2}$/.test(label ?? '');
}

/**
 * Use 2: pastes the address of a page at the cursor and waits for its title; answers the line that came of it.
 * @param {Workbench} workbench
 * @param {{ url: string, title: string }} page
 */
export async function pasteAddress(workbench, { url, title }) {
  await workbench.editor.focus();
  await workbench.paste(url);
  const link = `[${title}](${url})`;
  const lines = await workbench.editor.waitForLines(`the link ${link}`, (all) =>
    all.some((line) => line.includes(link)),
  );
  return lines.find((line) => line.includes(link)) ?? '';
}

/** None of the notes that were opened has a problem. */
export class NothingToMend extends Error {}

/**
 * Use 3: opens these notes one after the other until the Problems panel shows problems, goes to the first, and applies its
 * first quick fix; answers the problem, the fix, and how many problems were in sight. Throws `NothingToMend` where all is well.
 * @param {Workbench} workbench
 * @param {readonly string[]} files absolute paths; no other notes with problems may be open
 */
export async function mendProblem(workbench, files) {
  const { editor, problems } = workbench;
  const rows = await openUntilProblem(workbench, files);
  const problem = rows.find((row) => OURS.test(row)) ?? '';
  const file = await editor.file();
  await until(`${problem} to be revealed`, async () => {
    const index = (await problems.rows()).indexOf(problem);
    await problems.revealAt(index);
    // Rows may have come meanwhile, and another one been clicked.
    return (await problems.rows())[index] === problem;
  });
  if ((await editor.file()) !== file) throw new Error(`${problem} led to ${await editor.file()}`);
  const [fix = ''] = await editor.quickFixes();
  await editor.applyQuickFix(fix);
  await problems.waitForRows(`${problem} to be gone`, (all) => !all.includes(problem));
  return { problem, fix, count: rows.filter((row) => OURS.test(row)).length };
}

/**
 * @param {Workbench} workbench
 * @param {readonly string[]} files
 */
async function openUntilProblem({ editor, problems }, files) {
  await problems.open();
  const hasOurs = (/** @type {readonly string[]} */ rows) => rows.some((row) => OURS.test(row));
  for (const file of files) {
    await editor.open(file);
    const rows = await problems.waitForRows('problems', hasOurs, { milliseconds: 8_000 }).catch(() => []);
    if (rows.length > 0) return rows;
  }
  throw new NothingToMend(`no problem in ${files.join(', ')}`);
}

/**
 * Use 4: shows the outline of one episode in the sidebar and clicks its first topic; answers the topic, and the line where
 * the cursor then stands.
 * @param {Workbench} workbench
 * @param {string} file
 */
export async function openTopic(workbench, file) {
  const { editor, sidebar } = workbench;
  await editor.open(file);
  await sidebar.show('Show Notes');
  const rows = await sidebar.waitForRows('topics in the outline', (all) => all.some(isTopic));
  const topic = rows.find(isTopic)?.label ?? '';
  await editor.goTo(1);
  await sidebar.click(topic);
  const line = await until('the cursor at the topic', async () => {
    const now = (await editor.cursor()).line;
    return now > 1 ? now : undefined;
  });
  return { topic, line, rows: rows.map(({ label }) => label) };
}

/** @param {{ level: number, label: string, spoken: string }} row */
function isTopic({ level, label, spoken }) {
  return level === 2 && label !== '' && /, topic\b/.test(spoken);
}

/**
 * The newest notes of a show, newest first.
 * @param {string} folder
 * @param {number} count
 */
export async function newestNotes(folder, count) {
  const paths = await readdir(folder, { recursive: true });
  const notes = paths.filter((path) => /(?:^|[/\\])episodes[/\\][^/\\]+[/\\]README\.md$/.test(path));
  const collator = new Intl.Collator('en', { numeric: true });
  return notes
    .toSorted((a, b) => collator.compare(b, a))
    .slice(0, count)
    .map((path) => join(folder, path));
}
