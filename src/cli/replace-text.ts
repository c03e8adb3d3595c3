import {
  accessSync,
  chownSync,
  closeSync,
  constants,
  fchmodSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { message } from './message.ts';
import { Unusable } from './unusable.ts';

/** What a file holds, and what it is to hold. */
interface Change {
  readonly from: string;
  readonly to: string;
}

/**
 * Replaces the text of a file in one step, and keeps its mode; where a link leads to it, the link stays. Throws a system error,
 * or a sentence where somebody else has changed the file. Nothing else of this process runs meanwhile, no listener to
 * signals either.
 */
export function replaceText(path: string, { from, to }: Change): void {
  const target = realpathSync(path);
  // A rename would replace a file that is protected.
  accessSync(target, constants.W_OK);
  const temporary = join(dirname(target), `.shownotes-${process.pid}.tmp`);
  try {
    writeNew(temporary, to, target);
    if (readFileSync(target, 'utf8') !== from) {
      throw new Unusable(message('it has changed meanwhile'));
    }
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function writeNew(temporary: string, text: string, target: string): void {
  const { mode, uid, gid } = statSync(target);
  const file = openSync(temporary, 'wx', mode);
  try {
    fchmodSync(file, mode);
    writeFileSync(file, text);
  } finally {
    closeSync(file);
  }
  try {
    chownSync(temporary, uid, gid);
  } catch {
    // Only an administrator may give files away.
  }
}
