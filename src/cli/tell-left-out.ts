import { harmless } from './columns.ts';
import type { LeaveOut } from './left-out.ts';
import { message } from './message.ts';
import { shown } from './paths.ts';
import type { Terminal } from './terminal.ts';

/** Tells of everything that is left out once, and remembers whether any of it was a failure. */
export function tellLeftOut({ cwd, tell, toText }: Terminal): {
  readonly leaveOut: LeaveOut;
  readonly hasFailed: () => boolean;
} {
  const told = new Set<string>();
  let isFailed = false;
  return {
    leaveOut: ({ path, reason, failed }) => {
      isFailed ||= failed;
      const line = `shownotes: ${harmless(toText(message('{0}.', reason(shown(cwd, path)))))}\n`;
      if (!told.has(line)) {
        told.add(line);
        void tell(line);
      }
    },
    hasFailed: () => isFailed,
  };
}
