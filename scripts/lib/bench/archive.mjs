import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildCommandLine } from '../bundle-terminal.mjs';
import { runCommand } from '../run-command.mjs';
import { makeScratch } from '../scratch.mjs';
import { inventArchive } from './invent.mjs';
import { inRounds, medianOf, ratioOf } from './measure.mjs';

const MARKDOWNLINT = fileURLToPath(new URL('./markdownlint-files.mjs', import.meta.url));

/**
 * Lets our command line and markdownlint check an archive of files, each in a process of its own: ours for the first time, and
 * once more with what it has kept.
 * @param {import('./run.mjs').Run} run
 */
export async function measureArchive({ folder, scope, size, report }) {
  const cli = await buildCommandLine(await mkdtemp(join(folder, 'cli-')));
  const files = Object.fromEntries(inventArchive(size.archive).map(({ path, text }) => [path, text]));
  const show = await makeScratch({ files });
  scope.onClose(show.remove);
  let home = '';
  const check = async () => runIn(show.folder, [cli, 'check', show.folder], homeIn(home));
  const times = await inRounds(size.rounds, {
    cold: async () => {
      home = await mkdtemp(join(folder, 'home-'));
      return check();
    },
    again: check,
    markdownlint: () => runIn(show.folder, [MARKDOWNLINT, show.folder], {}),
  });
  const told = Object.entries(times).map(([name, all]) => `${name} ${medianOf(all).toFixed(0)} ms`);
  report(`${size.archive} episodes: ${told.join(', ')}`);
  return [
    { name: 'archive-cold', ...ratioOf(times.cold, times.markdownlint) },
    { name: 'archive-again', ...ratioOf(times.again, times.cold) },
  ];
}

/**
 * A home that nothing is kept in yet, on any system.
 * @param {string} home
 */
function homeIn(home) {
  const cache = join(home, 'cache');
  return { HOME: home, USERPROFILE: home, XDG_CACHE_HOME: cache, LOCALAPPDATA: cache };
}

/**
 * Runs Node to its end. A 1 says that there are problems.
 * @param {string} cwd
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
async function runIn(cwd, args, env) {
  const { code, output } = await runCommand(process.execPath, args, { cwd, env: { ...process.env, ...env } });
  if (code !== 0 && code !== 1)
    throw new Error(`${args.join(' ')} ended with ${code}:\n${output.slice(-2000)}`);
}
