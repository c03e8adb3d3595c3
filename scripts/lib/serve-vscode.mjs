import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { startNodeGroup } from './node-group.mjs';
import { ROOT } from './paths.mjs';
import { readPort } from './read-port.mjs';
import { LOOPBACK_ALLOWED, writeMachineSettings, writeSettings } from './settings.mjs';
import { openingQuery, uriPath } from './workbench-address.mjs';

/**
 * A VS Code that windows can be opened of.
 * @typedef {object} Site
 * @property {string} origin of its windows
 * @property {(opening: import('./workbench-address.mjs').Opening) => string} address of a window
 */

/**
 * How a VS Code server is reached, as data that another process can be told: its `host:port`, its folder, the folder of an
 * extension under development, and a module of it whose `run()` the extension host calls.
 * @typedef {{ authority: string, home: string, development?: string, tests?: string, token?: string }} Reach
 */

/**
 * A running VS Code server: `log` is all it has printed, `ended` its exit code; `stop` ends it with all its children and
 * removes its folder.
 * @typedef {Site & Reach & { log: () => string, ended: Promise<number>, stop: () => Promise<void> }} Server
 */

/**
 * How to start a server: `extensions` is a folder of installed extensions, without which this project's own is run from its
 * folder; `tests` is a module in the folder of an extension that has nothing but tests; `restricted` leaves Workspace Trust
 * on, so that folders open in Restricted Mode; `asksTrust` leaves it on too; `forPerson` leaves out what drives windows, and lets no titles come from this machine; `token` keeps others
 * out; `port` is any free one unless named.
 * @typedef {{ extensions?: string, tests?: string, restricted?: boolean, asksTrust?: boolean, forPerson?: boolean, env?: NodeJS.ProcessEnv, settings?: Readonly<Record<string, unknown>>, token?: string, port?: number }} ServerOptions
 */

/**
 * Starts the server of a VS Code with a folder of its own, and answers once it listens.
 * @param {import('./get-vscode.mjs').Vscode} vscode
 * @param {ServerOptions} [options]
 * @returns {Promise<Server>}
 */
export async function serveVscode(vscode, options = {}) {
  const home = await mkdtemp(join(tmpdir(), 'show-notes-vscode-'));
  const own = join(home, 'extension');
  // Not the project's folder itself: VS Code takes every theme below an extension under development for the one to show, and
  // its own themes lie in `.vscode-test`.
  await symlink(ROOT, own, 'junction');
  await writeSettings(home, options.settings ?? {});
  if (!options.forPerson) await writeMachineSettings(home, LOOPBACK_ALLOWED);
  if (options.token) await writeFile(tokenFile(home), options.token, { mode: 0o600 });
  const env = { ...ownTemporaryFolder(home), ...options.env };
  const group = startNodeGroup(vscode.node, serverArgs(home, options), { cwd: vscode.root, env });
  const stop = async () => {
    await group.stop();
    await rm(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  try {
    const authority = `127.0.0.1:${await readPort(group)}`;
    const reach = { authority, home, ...whatRuns(own, options) };
    return { ...reach, ...reachServer(reach), log: group.output, ended: group.ended, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * Reaches a server that is running.
 * @param {Reach} reach
 * @returns {Site}
 */
export function reachServer({ authority, development, token, tests }) {
  const remote = (/** @type {string} */ path) => `vscode-remote://${authority}${uriPath(path)}`;
  /** @type {[string, string][]} */
  const payload = [];
  if (development) payload.push(['extensionDevelopmentPath', remote(development)]);
  if (tests) payload.push(['extensionTestsPath', remote(tests)]);
  const origin = `http://${authority}`;
  return {
    origin,
    address(opening) {
      const query = openingQuery(opening, remote, payload);
      if (token) query.set('tkn', token);
      return `${origin}/?${query}`;
    },
  };
}

/**
 * @param {string} own
 * @param {ServerOptions} options
 * @returns {Pick<Reach, 'development' | 'tests' | 'token'>}
 */
function whatRuns(own, { extensions, tests, token }) {
  const development = tests ? dirname(tests) : extensions ? undefined : own;
  return { ...(development && { development }), ...(tests && { tests }), ...(token && { token }) };
}

/** VS Code leaves its sockets behind; elsewhere their paths would be too long in the server's folder. @param {string} home */
function ownTemporaryFolder(home) {
  return process.platform === 'linux' ? { TMPDIR: home, XDG_RUNTIME_DIR: home } : {};
}

/** Not on the command line, which everyone on the machine may read. @param {string} home */
function tokenFile(home) {
  return join(home, 'token');
}

/** @param {string} home @param {ServerOptions} options */
function serverArgs(home, { extensions, token, restricted, asksTrust, forPerson, port = 0 }) {
  return [
    join('out', 'server-main.js'),
    ...['--host', '127.0.0.1', '--port', String(port), '--accept-server-license-terms'],
    ...['--telemetry-level', 'off'],
    ...['--user-data-dir', join(home, 'data'), '--extensions-dir', extensions ?? join(home, 'extensions')],
    ...(token ? ['--connection-token-file', tokenFile(home)] : ['--without-connection-token']),
    ...(forPerson ? [] : ['--enable-smoke-test-driver']),
    ...(restricted || asksTrust ? [] : ['--disable-workspace-trust']),
  ];
}
