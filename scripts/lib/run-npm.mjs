import { runCommand } from './run-command.mjs';

const QUICK_TO_FAIL = [
  '--loglevel=error',
  '--prefer-offline',
  '--fetch-retry-mintimeout=500',
  '--fetch-retry-maxtimeout=2000',
  '--fetch-timeout=30000',
];

/**
 * Runs npm in a folder, without what an outer npm run has put into the environment, and answers its exit code and why it
 * failed. Without a network it gives up within seconds, in one that swallows what is sent within two minutes instead of a
 * quarter of an hour; it fetches nothing that its cache holds.
 * @param {readonly string[]} args
 * @param {string} cwd
 */
export async function runNpm(args, cwd) {
  const windows = process.platform === 'win32';
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^npm_(package|lifecycle|config_local_prefix)/i.test(name),
    ),
  );
  const program = windows ? 'npm.cmd' : 'npm';
  const { code, output } = await runCommand(program, [...args, ...QUICK_TO_FAIL], {
    cwd,
    env,
    shell: windows,
  });
  return { code, reason: reasonIn(output) };
}

/**
 * What npm says before it goes into its own stack.
 * @param {string} output
 */
function reasonIn(output) {
  const lines = output.split(/\r?\n/);
  const stack = lines.findIndex((line) => /^npm \S+ {2,}at /.test(line));
  return lines
    .slice(0, stack < 0 ? 12 : stack)
    .filter((line) => line.trim() !== '' && !/^npm error(?: A complete log .*)?$/.test(line))
    .join('\n');
}
