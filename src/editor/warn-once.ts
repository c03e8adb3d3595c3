import type * as vscode from 'vscode';

type Warner = Pick<vscode.LogOutputChannel, 'warn'>;

/** Gives what warns in a log, but only once of the same: a file that cannot be read is tried again whenever the archive is looked through. */
export function warnOnce(log: Warner): Warner {
  const told = new Set<string>();
  return {
    warn: (text) => {
      if (!told.has(text)) log.warn(text);
      told.add(text);
    },
  };
}
