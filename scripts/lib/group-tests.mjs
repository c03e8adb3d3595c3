import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleNodeTests } from './bundle.mjs';

/**
 * Bundles tests for Node's own runner into a number of files, so that a process runs many of them: the time of small ones goes
 * into starting a process and reading the packages. Neighbours go to different files, since dear tests stand together. Answers
 * the bundles.
 * @param {readonly string[]} files
 * @param {number} count at most so many bundles
 * @param {string} folder
 * @param {string} name
 */
export async function groupTests(files, count, folder, name) {
  const groups = Array.from({ length: Math.min(count, files.length) }, (_, group) =>
    files.filter((_file, at) => at % count === group),
  );
  const entries = groups.map((_, at) => join(folder, `${name}-${at + 1}.test.ts`));
  await mkdir(folder, { recursive: true });
  for (const [at, entry] of entries.entries()) {
    await writeFile(entry, (groups[at] ?? []).map((file) => `import ${JSON.stringify(file)};\n`).join(''));
  }
  return bundleNodeTests(entries, join(folder, name));
}
