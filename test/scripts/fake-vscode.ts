import assert from 'node:assert/strict';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Edition } from '../../scripts/lib/editions.mjs';
import { ROOT } from '../../scripts/lib/paths.mjs';
import { type Registry, serveRegistry } from './registry.ts';
import { type Ended, type Started, startNode } from './run-node.ts';

/** Where a fake VS Code is fetched into, and from where. */
export interface Place {
  readonly registry: Registry;
  /** A temporary folder. */
  readonly home: string;
  /** The cache in it, which is not there at first. */
  readonly cache: string;
  /** Where the VS Code goes. */
  readonly vscode: string;
  readonly env: NodeJS.ProcessEnv;
}

/** What the fake VS Code is called in the cache. */
export const NAME = 'vscode-web-1.0.0';

/** Code that makes a process nobody's, since root may write anywhere. */
export const AS_NOBODY = `if (process.getuid() === 0) {
  process.setgroups([]);
  process.setgid(65534);
  process.setuid(65534);
}`;

/** How to fetch: another edition, with the scripts of another project, after some code. */
interface Fetch {
  readonly edition?: Partial<Edition>;
  readonly root?: string;
  readonly first?: string;
}

const EDITION: Edition = {
  kind: 'web',
  version: '1.0.0',
  spec: 'fake-vscode@1.0.0',
  inside: '',
  extras: [],
  needs: ['workbench.js'],
  size: 'no time',
};

/** Makes a place for one test, with a registry, and an npm that has settings and a cache of its own. */
export async function makePlace(t: TestContext): Promise<Place> {
  const registry = await serveRegistry();
  t.after(registry.stop);
  const home = await mkdtemp(join(tmpdir(), 'show-notes-faults-'));
  t.after(() => rm(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));
  const cache = join(home, 'cache');
  const env = {
    SHOW_NOTES_CACHE: cache,
    npm_config_registry: registry.url,
    npm_config_cache: join(home, 'npm'),
    npm_config_userconfig: join(home, 'npmrc'),
    // Not to wait for what does not come.
    npm_config_fetch_retries: '0',
  };
  return { registry, home, cache, vscode: join(cache, NAME), env };
}

/** Starts what gets an edition of VS Code, the fake one unless told, as the scripts do. */
export function startFetch(
  { env, home }: Place,
  { edition = {}, root = ROOT, first = '' }: Fetch = {},
): Started {
  const lib = (name: string) => JSON.stringify(pathToFileURL(join(root, 'scripts/lib', name)).href);
  const script = `${first}
    const { ensureVscode } = await import(${lib('get-vscode.mjs')});
    const { runScript, say } = await import(${lib('say.mjs')});
    await runScript(async () => {
      say('It is in ' + (await ensureVscode(${JSON.stringify({ ...EDITION, ...edition })})).root);
      return 0;
    });`;
  return startNode(['--input-type=module', '--eval', script], env, home);
}

/** Holds that a run got the VS Code, and left nothing else. */
export async function assertFetched({ cache, vscode }: Place, { code, output }: Ended): Promise<void> {
  assert.equal(code, 0, output);
  assert.match(output, new RegExp(`^It is in ${vscode}$`, 'm'));
  assert.deepEqual(await readdir(cache), [NAME]);
  assert.deepEqual((await readdir(vscode)).sort(), ['bulk.bin', 'package.json', 'workbench.js']);
}

/** Copies the scripts into a place, as if it were the project; answers its folder. */
export async function copyScripts({ home }: Place): Promise<string> {
  const root = join(home, 'project');
  await cp(join(ROOT, 'scripts'), join(root, 'scripts'), { recursive: true });
  return root;
}
