import { spawn } from 'node:child_process';
import { runCommand } from './run-command.mjs';

const PRELOAD = new URL('./die-with-parent.mjs', import.meta.url).href;

/**
 * A Node process that leads its own process group.
 * @typedef {object} NodeGroup
 * @property {import('node:child_process').ChildProcessWithoutNullStreams} child
 * @property {() => string} output all it has printed so far, errors among the rest
 * @property {() => string} printed the same without its errors
 * @property {Promise<number>} ended its exit code, -1 when a signal ended it
 * @property {() => Promise<void>} stop ends it with all its children
 */

/**
 * Starts Node in a process group of its own, which ends with this process however that ends.
 * @param {string} node the program
 * @param {readonly string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv }} options
 * @returns {NodeGroup}
 */
export function startNodeGroup(node, args, { cwd, env }) {
  const child = spawn(node, ['--import', PRELOAD, ...args], {
    cwd,
    env: { ...process.env, ...env, SHOW_NOTES_GROUP_LEADER: '1' },
    detached: process.platform !== 'win32',
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let output = '';
  let printed = '';
  const add = (/** @type {string} */ chunk) => {
    output += chunk;
  };
  child.stdout.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => {
    printed += chunk;
    add(chunk);
  });
  child.stderr.setEncoding('utf8').on('data', add);
  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => {
    child.once('close', (code) => resolve(code ?? -1));
    child.once('error', (error) => {
      output += error.message;
      resolve(-1);
    });
  });
  /** @type {Promise<void> | undefined} */
  let stopped;
  const stop = () => {
    stopped ??= endGroup(child, ended);
    return stopped;
  };
  return { child, output: () => output, printed: () => printed, ended, stop };
}

/** @param {import('node:child_process').ChildProcess} child @param {Promise<number>} ended */
async function endGroup(child, ended) {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') await runCommand('taskkill', ['/pid', String(child.pid), '/T', '/F']);
  else killGroup(child.pid);
  await ended;
}

/** @param {number} leader */
function killGroup(leader) {
  try {
    process.kill(-leader, 'SIGKILL');
  } catch {
    // The whole group has ended already.
  }
}
