import type { MessagePort } from 'node:worker_threads';
import type { Claims } from './claims.ts';
import type { Task } from './task.ts';
import { makeWork } from './worker.ts';

/** Does what the main thread asks for, beside it. */
export function serve(port: MessagePort): void {
  const work = makeWork();
  port.on('message', ({ task, claims }: { readonly task: Task; readonly claims: Claims }) => {
    port.postMessage(work(task, claims));
  });
}
