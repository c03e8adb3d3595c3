import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import { EDITIONS } from '../../scripts/lib/editions.mjs';
import { listen } from '../../scripts/lib/listen.mjs';
import { ROOT } from '../../scripts/lib/paths.mjs';
import { type Ended, runNode } from './run-node.ts';

const skip = process.platform !== 'linux' && 'The stand-in for a desktop VS Code is laid out as on Linux.';

describe('the desktop VS Code', { skip, concurrency: true }, () => {
  it('is not looked for where there is no display', async (t) => {
    const stand = await makeStandIn(t, '1.200.0');
    const ended = await open(stand, { DISPLAY: '', WAYLAND_DISPLAY: '' });
    assert.deepEqual(ended, { code: 0, output: 'There is no display here.\n' });
  });

  it('is stood in for by the server build in tests where there is no display', async () => {
    const script = `
      import { readyEditions } from ${JSON.stringify(pathToFileURL(join(ROOT, 'scripts/lib/ready-editions.mjs')).href)};
      for (const { name } of await readyEditions(['desktop'])) console.log(name);`;
    const env = { DISPLAY: '', WAYLAND_DISPLAY: '' };
    const { code, output } = await runNode(['--input-type=module', '--eval', script], env);
    const sentence = `There is no display here. The tests run in the server build of VS Code ${EDITIONS.newest.version} instead.`;
    assert.ok(output.startsWith(`${sentence}\n`) && output.endsWith('\nnewest\n'), output);
    assert.equal(code, 0);
  });

  it('opens the folder with the extension', async (t) => {
    const stand = await makeStandIn(t, '1.200.0');
    assert.deepEqual(await open(stand), { code: 0, output: 'opened\n' });
    const args = ['--new-window', `--extensionDevelopmentPath=${ROOT}`, '/a folder'];
    assert.equal(await readFile(stand.args, 'utf8'), args.map((arg) => `${arg}\n`).join(''));
  });

  it('is told of where it does not open', async (t) => {
    const stand = await makeStandIn(t, '1.200.0', 'echo "No window today."; exit 3');
    const ended = await open(stand);
    assert.deepEqual(ended, { code: 0, output: 'The desktop VS Code did not open: No window today.\n' });
  });

  it('is told of where it is too old and another cannot be downloaded', async (t) => {
    const { code, output } = await open(await makeStandIn(t, '1.99.9'));
    const [old, looking, why] = output.split('\n');
    assert.equal(
      old,
      `The VS Code that is installed is 1.99.9; Show Notes needs ${EDITIONS.oldest.version}.`,
    );
    assert.match(looking ?? '', /^Looking for the newest desktop VS Code to download/);
    assert.match(why ?? '', /^The desktop VS Code cannot be downloaded \(.*ECONNREFUSED.*\)\.$/);
    assert.equal(output.split('\n').length, 4, output);
    assert.equal(code, 0);
  });
});

interface StandIn {
  readonly home: string;
  /** Where its arguments are written, one a line. */
  readonly args: string;
}

/** Lays out a script as VS Code is, with its `code` on the path. */
async function makeStandIn(t: TestContext, version: string, work = 'exit 0'): Promise<StandIn> {
  const home = await mkdtemp(join(tmpdir(), 'show-notes-faults-'));
  t.after(() => rm(home, { recursive: true }));
  const args = join(home, 'args');
  const bin = join(home, 'vscode', 'bin');
  await mkdir(bin, { recursive: true });
  await mkdir(join(home, 'path'));
  const script = `#!/bin/sh
if [ "$1" = --version ]; then printf '${version}\\n0123456789abcdef\\nx64\\n'; exit; fi
printf '%s\\n' "$@" > '${args}'
${work}
`;
  await writeFile(join(bin, 'code'), script, { mode: 0o755 });
  await writeFile(join(home, 'vscode', 'code'), '', { mode: 0o755 });
  await symlink(join(bin, 'code'), join(home, 'path', 'code'));
  return { home, args };
}

/** Opens a folder in a desktop VS Code, without a network for another one, and prints what the scripts are told. */
async function open({ home }: StandIn, env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const { authority, stop } = await listen(createServer());
  await stop();
  const script = `
    import { openDesktop } from ${JSON.stringify(pathToFileURL(join(ROOT, 'scripts/lib/open-desktop.mjs')).href)};
    console.log((await openDesktop('/a folder')) ?? 'opened');`;
  return runNode(['--input-type=module', '--eval', script], {
    PATH: `${join(home, 'path')}:${process.env['PATH']}`,
    DISPLAY: ':99',
    SHOW_NOTES_CACHE: join(home, 'cache'),
    npm_config_proxy: `http://${authority}`,
    npm_config_https_proxy: `http://${authority}`,
    ...env,
  });
}
