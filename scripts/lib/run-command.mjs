import { spawn } from 'node:child_process';

/**
 * Runs a program to its end and answers its exit code (-1 when it could not be started) with all it printed.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, shell?: boolean, signal?: AbortSignal }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runCommand(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    /** @type {Buffer[]} */
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    const end = (/** @type {number} */ code, suffix = '') =>
      resolve({ code, output: Buffer.concat(chunks).toString('utf8') + suffix });
    child.on('error', (error) => end(-1, error.message));
    child.on('close', (code) => end(code ?? -1));
  });
}

/**
 * Answers whether a program can be run by its bare name.
 * @param {string} program
 */
export async function isOnPath(program) {
  const finder = process.platform === 'win32' ? 'where' : 'which';
  return (await runCommand(finder, [program])).code === 0;
}

const QUICK_TO_FAIL = [
  '--loglevel=error',
  '--prefer-offline',
  '--fetch-retry-mintimeout=1000',
  '--fetch-retry-maxtimeout=3000',
];

/**
 * Runs npm in a folder, without what an outer npm run has put into the environment; without a network it gives up within
 * two minutes instead of a quarter of an hour, and it fetches nothing that its cache holds.
 * @param {readonly string[]} args
 * @param {string} cwd
 */
export function runNpm(args, cwd) {
  const windows = process.platform === 'win32';
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^npm_(package|lifecycle|config_local_prefix)/i.test(name),
    ),
  );
  return runCommand(windows ? 'npm.cmd' : 'npm', [...args, ...QUICK_TO_FAIL], { cwd, env, shell: windows });
}
