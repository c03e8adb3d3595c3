import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { terminalOf } from '../../src/cli/terminal.ts';
import { CLI, folderWith, NOW, notes, runIn } from './command.ts';

const skip = existsSync('/dev/full') ? false : 'there is no /dev/full';

describe('the terminal of a process', { concurrency: 2 }, () => {
  it('holds signals only as long as it is asked to', () => {
    const killed: unknown[] = [];
    const signals = Object.assign(new EventEmitter(), { kill: (...args: unknown[]) => killed.push(args) });
    const { stdin, stdout, stderr, env, cwd, pid } = process;
    const { holdSignals } = terminalOf(
      Object.assign(signals, { stdin, stdout, stderr, env, cwd, pid }) as unknown as NodeJS.Process,
    );
    holdSignals();
    signals.emit('SIGTERM', 'SIGTERM');
    assert.deepEqual(killed, [[pid, 'SIGTERM']]);
    assert.equal(signals.listenerCount('SIGINT'), 0, 'the next one ends the process');
    const release = holdSignals();
    assert.equal(signals.listenerCount('SIGINT'), 1);
    release();
    assert.deepEqual(
      ['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => signals.listenerCount(signal)),
      [0, 0, 0],
    );
  });

  it('says that nothing can be written', { skip }, async () => {
    const folder = await folderWith({ 'episodes/001/README.md': notes(2) });
    for (const args of [['rules'], ['check', NOW]]) {
      const command = '"$0" "$@" > /dev/full';
      const { code, err } = await runIn(folder, 'bash', ['-c', command, process.execPath, CLI, ...args]);
      assert.deepEqual(
        [code, err],
        [2, 'shownotes: Standard output cannot be written (the disk is full).\n'],
      );
    }
    const silent = '"$0" "$@" 2> /dev/full';
    const args = ['check', NOW, 'a.md', 'b.md', 'episodes'];
    const { code, out } = await runIn(folder, 'bash', ['-c', silent, process.execPath, CLI, ...args]);
    assert.match(out, /^1 warning in 1 episode\./m);
    assert.equal(code, 2);
  });
});
