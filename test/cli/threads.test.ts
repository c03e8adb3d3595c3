import assert from 'node:assert/strict';
import { once } from 'node:events';
import { describe, it } from 'node:test';
import { Worker } from 'node:worker_threads';
import { type Crew, makeCrew } from '../../src/cli/threads/crew.ts';
import type { Source } from '../../src/cli/threads/task.ts';
import { CLI, notes } from './command.ts';

const SOURCES: readonly Source[] = Array.from({ length: 30 }, (_, at) => ({
  path: `/show/episodes/${String(at + 1).padStart(3, '0')}/README.md`,
  text: notes(
    at + 1,
    '\n- note of @kaze\n'.repeat(1 + (at % 7)).concat(at % 5 === 0 ? '\n#### A topic\n' : ''),
  ),
  config: {},
}));

const NOW = Date.UTC(2026, 11, 1);

/** Reads and checks all episodes, and ends the crew. */
async function work({ share, end }: Crew) {
  const archives = await share({ kind: 'read', sources: SOURCES });
  const checked = await share({ kind: 'check', sources: SOURCES, archives, now: NOW });
  end();
  return { archives, checked };
}

/** Starts a thread, and waits until it runs. */
async function startThread(...how: ConstructorParameters<typeof Worker>): Promise<Worker> {
  const thread = new Worker(...how);
  await once(thread, 'online');
  return thread;
}

const alone = await work(makeCrew());

/** Makes a thread that does this with what it is sent, or once it is started. */
function threadThat(code: string): Promise<Worker> {
  return startThread(`const { parentPort } = require('node:worker_threads'); ${code}`, { eval: true });
}

describe('threads of the command line', () => {
  it('find together what one finds alone', async () => {
    assert.equal(alone.archives.length, SOURCES.length);
    assert.ok(alone.checked.some(({ problems }) => problems.length > 0));
    for (const most of [1, 3]) {
      const threads = await Promise.all(Array.from({ length: most }, () => startThread(CLI)));
      const crew = makeCrew({ most, start: () => threads.pop() ?? assert.fail('too many threads') }, 1);
      assert.deepEqual(await work(crew), alone, `${most + 1} threads`);
      assert.equal(threads.length, 0);
    }
  });

  it('are started only for much text', async () => {
    let started = 0;
    const start = () => {
      started += 1;
      return new Worker(CLI);
    };
    assert.deepEqual(await work(makeCrew({ most: 3, start })), alone);
    assert.equal(started, 0);
  });

  it('leave to the main thread what they do not bring to its end', async () => {
    const take = 'Atomics.exchange(claims, 12, 1); Atomics.exchange(claims, 3, 1);';
    for (const code of [
      `parentPort.on('message', ({ claims }) => { ${take} process.exit(0); });`,
      `parentPort.on('message', ({ claims }) => { ${take} throw new Error('broken'); });`,
      `parentPort.on('message', ({ claims }) => { ${take} parentPort.postMessage([]); });`,
      'process.exit(1);',
    ]) {
      const thread = await threadThat(code);
      assert.deepEqual(await work(makeCrew({ most: 1, start: () => thread }, 1)), alone, code);
    }
  });

  it('are done without where there can be none', async () => {
    const start = () => {
      throw new Error('ERR_WORKER_INIT_FAILED');
    };
    assert.deepEqual(await work(makeCrew({ most: 1, start }, 1)), alone);
  });

  it('are gone once the crew has ended', async () => {
    const thread = await startThread(CLI);
    const gone = once(thread, 'exit');
    await work(makeCrew({ most: 1, start: () => thread }, 1));
    await gone;
  });
});
