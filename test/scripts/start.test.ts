import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { EDITIONS } from '../../scripts/lib/editions.mjs';
import { ensureVscode } from '../../scripts/lib/get-vscode.mjs';
import { listen } from '../../scripts/lib/listen.mjs';
import { SAMPLE_SHOW } from '../../scripts/lib/paths.mjs';
import { serveVscode } from '../../scripts/lib/serve-vscode.mjs';
import { until } from '../../scripts/lib/until.mjs';
import { assertTold, runNode, type Started, startNode } from './run-node.ts';

// Elsewhere browsers are found without the path.
const skip = process.platform !== 'linux';

test('npm start -- --once tells that there is no browser', { skip }, async (t) => {
  const PATH = await emptyFolder(t);
  const ended = await runNode(['scripts/start.mjs', '--once'], { PATH, SHOW_NOTES_BROWSER: '' });
  assertTold(
    ended,
    /^No browser was found: install Chromium, Chrome or Edge, or set SHOW_NOTES_BROWSER to the path of one, then run this again\.$/m,
  );
});

test('npm start -- --once tells that the browser which is named is not there', async (t) => {
  const SHOW_NOTES_BROWSER = join(await emptyFolder(t), 'chromium');
  const ended = await runNode(['scripts/start.mjs', '--once'], { SHOW_NOTES_BROWSER });
  assertTold(
    ended,
    /^SHOW_NOTES_BROWSER names .*chromium, which is not there: set it to the path of a Chromium/m,
  );
});

test('npm start tells that its port is taken, and starts when it is free', async (t) => {
  const taken = await listen(createServer());
  t.after(taken.stop);
  const port = Number(taken.authority.split(':')[1]);
  const args = ['scripts/start.mjs', '--port', String(port), SAMPLE_SHOW];
  const message = `Port ${port} is taken: name another one with --port, or none.`;
  assertTold(await runNode(args), new RegExp(`^${message}$`, 'm'));
  await assert.rejects(serveVscode(await ensureVscode(EDITIONS.oldest), { port }), { message });
  await taken.stop();
  await interrupt(await startOnFreePort(t));
});

test('npm start opens a VS Code server where there is no display, and only who has its address gets in', async (t) => {
  const started = startNode(['scripts/start.mjs'], { DISPLAY: '', WAYLAND_DISPLAY: '' });
  t.after(started.kill);
  await listening(started);
  assert.match(
    started.output(),
    /^There is no display here\. A VS Code server opens it instead\.$/m,
    'it does not say why',
  );
  const address = /http:\S+/.exec(started.output())?.[0] ?? '';
  // The server answers with a cookie and sends the browser on.
  const enter = async (url: string) => (await fetch(url, { redirect: 'manual' })).status;
  assert.equal(await enter(address), 302);
  assert.equal(await enter(address.replace(/tkn=[^&]+/, 'tkn=no')), 403);
  await interrupt(started);
});

/** Another test may take a port that was free a moment ago; then the next one is tried. */
async function startOnFreePort(t: TestContext, tries = 5): Promise<Started> {
  const { authority, stop } = await listen(createServer());
  await stop();
  const started = startNode(['scripts/start.mjs', '--port', authority.split(':')[1] ?? '', SAMPLE_SHOW]);
  t.after(started.kill);
  await listening(started);
  if (tries > 1 && started.output().includes('is taken')) return startOnFreePort(t, tries - 1);
  assert.ok(started.output().includes(`http://${authority}/?`), started.output());
  return started;
}

/** Waits until a start has printed an address, or has ended. */
async function listening(started: Started): Promise<void> {
  let over = false;
  void started.ended.then(() => {
    over = true;
  });
  await until('the address', () => over || /http:\S+/.test(started.output()), { milliseconds: 60_000 });
}

async function interrupt(started: Started): Promise<void> {
  started.interrupt();
  assert.equal((await started.ended).code, 0, started.output());
}

async function emptyFolder(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'show-notes-faults-'));
  t.after(() => rm(folder, { recursive: true }));
  return folder;
}
