import assert from 'node:assert/strict';
import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'node:test';
import { AS_NOBODY, copyScripts, makePlace, type Place } from './fake-vscode.ts';
import { cut, goneRegistry, INTEGRITY, whole } from './registry.ts';
import { assertTold, runNode } from './run-node.ts';

const SCRIPT = `
  import { ensureDependencies } from './scripts/lib/dependencies.mjs';
  import { runScript, say } from './scripts/lib/say.mjs';
  await runScript(async () => {
    await ensureDependencies();
    say('They are there.');
    return 0;
  });`;

test('dependencies that cannot be installed are told of, and installed by the next run', async (t) => {
  const place = await makePlace(t);
  const root = await makeProject(place);
  const run = (env = {}) =>
    runNode(['--input-type=module', '--eval', SCRIPT], { ...place.env, ...env }, root);
  place.registry.send = cut;
  const failed = await run();
  assertTold(
    failed,
    /^npm install failed; see that the npm registry can be reached, then run this again\.$/m,
  );
  assert.deepEqual(await readdir(join(root, '.vscode-test')), []);
  place.registry.send = whole;
  const installed = await run();
  assert.match(installed.output, /^Installing the dependencies .*\nThey are there\.\n$/);
  assert.ok((await readdir(join(root, 'node_modules', 'fake-vscode'))).includes('workbench.js'));
  const again = await run({ npm_config_registry: await goneRegistry(), PATH: place.home });
  assert.deepEqual(again, { code: 0, output: 'They are there.\n' });
});

test('a project that cannot be written is named', { skip: process.platform === 'win32' }, async (t) => {
  const place = await makePlace(t);
  const root = await makeProject(place);
  const runs = join(root, '.vscode-test');
  await mkdir(runs);
  await chmod(place.home, 0o755);
  await chmod(runs, 0o555);
  const script = `${AS_NOBODY}\n${SCRIPT.replace(/import (.*) from (.*);/g, 'const $1 = await import($2);')}`;
  const ended = await runNode(['--input-type=module', '--eval', script], place.env, root);
  const output = `${runs} cannot be written (EACCES): make it writable, then run this again.\n`;
  assert.deepEqual(ended, { code: 1, output });
});

/** Makes a project with our scripts and one dependency; answers its folder. */
async function makeProject(place: Place): Promise<string> {
  const root = await copyScripts(place);
  const dependencies = { 'fake-vscode': '1.0.0' };
  const packages = {
    '': { dependencies },
    'node_modules/fake-vscode': { version: '1.0.0', integrity: INTEGRITY },
  };
  await writeFile(join(root, 'package.json'), JSON.stringify({ private: true, dependencies }));
  await writeFile(join(root, 'package-lock.json'), JSON.stringify({ lockfileVersion: 3, packages }));
  return root;
}
