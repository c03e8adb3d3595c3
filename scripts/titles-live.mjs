import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureDependencies } from './lib/dependencies.mjs';
import { ROOT } from './lib/paths.mjs';
import { readOptions } from './lib/read-options.mjs';
import { runScript, say, Trouble } from './lib/say.mjs';

await runScript(async () => {
  const { values } = readOptions({
    options: { pages: { type: 'string' }, 'allow-host': { type: 'string', multiple: true } },
  });
  await ensureDependencies();
  const { askLive, holds, openTitles } = await import('./lib/live-titles.mjs');
  const { liveTable } = await import('./lib/live-table.mjs');
  const { makeScratch } = await import('./lib/scratch.mjs');
  const { withScope } = await import('./lib/scope.mjs');
  const pages = await readPages(values.pages ?? join(ROOT, 'scripts/live-pages.json'));
  return withScope(async (scope) => {
    const { folder, remove } = await makeScratch({});
    scope.onClose(remove);
    const rows = await askLive(pages, await openTitles(folder, values['allow-host'] ?? []));
    if (rows === undefined)
      throw new Trouble('No page could be reached: run this where there is a connection to the internet.');
    say(liveTable(rows));
    return rows.every(holds) ? 0 : 1;
  });
});

/**
 * @param {string} path
 * @returns {Promise<import('./lib/live-titles.mjs').LivePage[]>}
 */
async function readPages(path) {
  try {
    const pages = JSON.parse(await readFile(path, 'utf8'));
    if (Array.isArray(pages)) return pages;
  } catch {
    // No file, or no JSON.
  }
  throw new Trouble(`${path} cannot be read: name a file like scripts/live-pages.json.`);
}
