import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildAtOnce, COMMON, NODE_PACKAGES } from './bundle-options.mjs';
import { ROOT } from './paths.mjs';

/** @typedef {import('../../src/titles/title-source.ts').TitleSource} TitleSource */
/** @typedef {import('../../src/titles/title-source.ts').TitleAnswer} TitleAnswer */

/**
 * A page of the internet, and regular expressions for its title, or for the code of the reason why it has none; one must match.
 * @typedef {{ readonly page: string, readonly url: string, readonly title?: string, readonly reason?: string }} LivePage
 */

/**
 * What a page answered, and after how many milliseconds.
 * @typedef {LivePage & { readonly answer: TitleAnswer, readonly milliseconds: number }} LiveRow
 */

/** What the parts of the extension are that ask for titles. */
const LINE = [
  "export { makeAsk } from './src/titles/fetch/ask-node.ts';",
  "export { userAgentOf } from './src/titles/fetch/user-agent.ts';",
  "export { makeTitles } from './src/titles/find-title.ts';",
];

/**
 * Gives the source of titles that the extension has on a desktop, bundled into a folder.
 * @param {string} folder
 * @param {readonly string[]} allowedPrivateHosts
 * @returns {Promise<TitleSource>}
 */
export async function openTitles(folder, allowedPrivateHosts) {
  const outfile = join(folder, 'titles.cjs');
  const stdin = { contents: LINE.join('\n'), resolveDir: ROOT, loader: /** @type {const} */ ('ts') };
  await buildAtOnce({ ...COMMON, ...NODE_PACKAGES, stdin, format: 'cjs', outfile });
  const { makeAsk, makeTitles, userAgentOf } = (await import(pathToFileURL(outfile).href)).default;
  const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  const rules = () => ({ denyHosts: [], allowedPrivateHosts, allowedAddressRanges: [] });
  return makeTitles(makeAsk({ userAgent: userAgentOf(version), languages: 'ja,en;q=0.8', rules }));
}

/** Why there may be no internet at all. */
const AWAY = /^(?:offline|dns|refused|unreachable|timeout|proxy|connection-lost)$/;

/** As many pages as must fail before the internet is given up. */
const ENOUGH = 3;

/**
 * Asks for pages one after the other; answers nothing where there is no connection to the internet.
 * @param {readonly LivePage[]} pages
 * @param {TitleSource} titles
 * @returns {Promise<readonly LiveRow[] | undefined>}
 */
export async function askLive(pages, titles) {
  /** @type {LiveRow[]} */
  const rows = [];
  for (const page of pages) {
    const start = performance.now();
    const answer = await titles(page.url, new AbortController().signal);
    rows.push({ ...page, answer, milliseconds: Math.round(performance.now() - start) });
    if (rows.length === ENOUGH && rows.every(isAway)) return undefined;
  }
  return rows;
}

/** @param {LiveRow} row */
function isAway(row) {
  return 'reason' in row.answer && AWAY.test(row.answer.reason) && !holds(row);
}

/**
 * Tells whether a page answered as expected.
 * @param {LiveRow} row
 */
export function holds({ title, reason, answer }) {
  if ('title' in answer) return title !== undefined && new RegExp(title, 'u').test(answer.title);
  return reason !== undefined && new RegExp(`^(?:${reason})$`).test(answer.reason);
}
