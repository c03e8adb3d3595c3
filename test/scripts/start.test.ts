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
import { assertTold, runNode, startNode } from './run-node.ts';

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
  const started = startNode(args);
  t.after(started.kill);
  await until('the address', () => started.output().includes(`http://${taken.authority}/?`));
  started.interrupt();
  assert.equal((await started.ended).code, 0);
});

async function emptyFolder(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'show-notes-faults-'));
  t.after(() => rm(folder, { recursive: true }));
  return folder;
}
