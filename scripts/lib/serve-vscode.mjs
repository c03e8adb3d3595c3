import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startNodeGroup } from './node-group.mjs';
import { ROOT } from './paths.mjs';
import { writeSettings } from './settings.mjs';

/**
 * A running VS Code server.
 * @typedef {object} Server
 * @property {string} authority `host:port`
 * @property {string} home the folder of its settings and extensions
 * @property {() => string} log all it has printed
 * @property {Promise<number>} ended its exit code
 * @property {() => Promise<void>} stop ends it with all its children and removes its folder
 */

/**
 * Starts the server of a VS Code on a free port with a folder of its own, and answers once it listens.
 * @param {{ root: string, node: string }} vscode
 * @param {{ restricted?: boolean, env?: NodeJS.ProcessEnv, args?: readonly string[], settings?: Readonly<Record<string, unknown>>, token?: string }} [options]
 *   `restricted` leaves Workspace Trust on, so that folders open in Restricted Mode; `token` keeps others out
 * @returns {Promise<Server>}
 */
export async function serveVscode(vscode, options = {}) {
  const home = await mkdtemp(join(tmpdir(), 'show-notes-vscode-'));
  await mkdir(join(home, 'extensions'));
  await symlink(ROOT, extensionIn(home), 'junction');
  await writeSettings(home, options.settings ?? {});
  const group = startNodeGroup(vscode.node, serverArgs(home, options), {
    cwd: vscode.root,
    env: options.env ?? {},
  });
  const stop = async () => {
    await group.stop();
    await rm(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  try {
    return {
      authority: `127.0.0.1:${await readPort(group)}`,
      home,
      log: group.output,
      ended: group.ended,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * The path by which a server knows this extension. It is not the project's folder itself: VS Code takes every theme below an
 * extension under development for the one to show, and its own themes lie in `.vscode-test`.
 * @param {string} home
 */
export function extensionIn(home) {
  return join(home, 'extension');
}

/** @param {string} home @param {{ restricted?: boolean, token?: string, args?: readonly string[] }} options */
function serverArgs(home, options) {
  return [
    join('out', 'server-main.js'),
    ...['--host', '127.0.0.1', '--port', '0', '--accept-server-license-terms'],
    ...['--telemetry-level', 'off', '--enable-smoke-test-driver'],
    ...['--user-data-dir', join(home, 'data'), '--extensions-dir', join(home, 'extensions')],
    ...(options.token ? ['--connection-token', options.token] : ['--without-connection-token']),
    ...(options.restricted ? [] : ['--disable-workspace-trust']),
    ...(options.args ?? []),
  ];
}

/**
 * The port that the server says it listens on.
 * @param {import('./node-group.mjs').NodeGroup} group
 * @returns {Promise<string>}
 */
function readPort({ child, output, ended }) {
  return new Promise((resolve, reject) => {
    const give = (/** @type {string} */ why) => reject(new Error(`${why}\n${output().slice(-4000)}`));
    const late = setTimeout(() => give('The VS Code server did not listen within a minute.'), 60_000);
    const look = () => {
      const port = /Extension host agent listening on (\d+)/.exec(output())?.[1];
      if (port) resolve(port);
      if (port) clearTimeout(late);
    };
    child.stdout.on('data', look);
    void ended.then((code) => {
      clearTimeout(late);
      give(`The VS Code server ended with ${code}.`);
    });
  });
}
