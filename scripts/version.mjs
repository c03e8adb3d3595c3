import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkUnreleased, makeRelease } from './lib/changelog.mjs';
import { ROOT } from './lib/paths.mjs';
import { runCommand } from './lib/run-command.mjs';
import { runScript, say, Trouble } from './lib/say.mjs';

const CHANGELOG = join(ROOT, 'CHANGELOG.md');

/** What npm runs while it makes a version: with `--check` before, then to date what is unreleased and to stage it. */
await runScript(async () => {
  const text = await readFile(CHANGELOG, 'utf8');
  if (process.argv.includes('--check')) {
    checkUnreleased(text);
    return 0;
  }
  const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  const date = new Date().toISOString().slice(0, 10);
  await writeFile(CHANGELOG, makeRelease(text, { version, date }));
  const { code, output } = await runCommand('git', ['add', 'CHANGELOG.md'], { cwd: ROOT });
  if (code !== 0) throw new Trouble(`CHANGELOG.md cannot be staged.\n${output.trim()}`);
  say(`CHANGELOG.md tells of ${version}, of ${date}.`);
  return 0;
});
