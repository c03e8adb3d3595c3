import assert from 'node:assert/strict';
import { startNodeGroup } from '../../scripts/lib/node-group.mjs';
import { ROOT } from '../../scripts/lib/paths.mjs';

/** How a process ended: its exit code, -1 after a signal, and all it printed. */
export interface Ended {
  readonly code: number;
  readonly output: string;
}

/** A process that was started. */
export interface Started {
  readonly output: () => string;
  readonly ended: Promise<Ended>;
  /** Ends it and what it started, at once. */
  readonly kill: () => Promise<void>;
  readonly interrupt: () => void;
}

/** Starts Node in the project's folder. */
export function startNode(args: readonly string[], env: NodeJS.ProcessEnv = {}, cwd = ROOT): Started {
  const group = startNodeGroup(process.execPath, args, { cwd, env });
  const ended = group.ended.then((code) => ({ code, output: group.output() }));
  const interrupt = () => void group.child.kill('SIGINT');
  return { output: group.output, ended, kill: group.stop, interrupt };
}

/** Runs Node in the project's folder to its end. */
export function runNode(args: readonly string[], env?: NodeJS.ProcessEnv, cwd?: string): Promise<Ended> {
  return startNode(args, env, cwd).ended;
}

/** Holds that a run failed with a sentence for people, and with no stack. */
export function assertTold({ code, output }: Ended, sentence: RegExp): void {
  assert.match(output, sentence);
  assert.doesNotMatch(output, /^(?:npm \S+)?\s+at .*[:(]/m, 'a stack trace is printed');
  assert.equal(code, 1, output);
}
