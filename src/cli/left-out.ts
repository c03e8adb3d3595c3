import { type Message, message, type Value } from './message.ts';
import { Unusable } from './unusable.ts';

/** A file or folder that is not checked, or not written, with the reason. */
export interface LeftOut {
  readonly path: string;
  /** Makes a sentence of which the path as it is shown is the subject, without its full stop. */
  readonly reason: Reason;
  /** True where that is a failure, and no matter of course. */
  readonly failed: boolean;
}

/** Says of something that is named what is the matter with it: `README.md cannot be read (no permission)`. */
export type Reason = (name: Value) => Message;

/** Is told of what is left out. */
export type LeaveOut = (leftOut: LeftOut) => void;

/** Says that a file cannot be read, and why. */
export function unreadable(error: unknown): Reason {
  return (name) => message('{0} cannot be read ({1})', name, whyOf(error));
}

/** Says that a file cannot be written, and why. */
export function unwritable(error: unknown): Reason {
  return (name) => message('{0} cannot be written ({1})', name, whyOf(error));
}

/** Says what a system error was, by its code, and any other by its message. */
export function whyOf(error: unknown): Value {
  if (error instanceof Unusable) {
    return error.reason;
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return WORDS[code] ?? (code || (error instanceof Error ? error.message : String(error)));
}

const WORDS: Readonly<Record<string, Message>> = {
  ENOENT: message('it is not there'),
  EACCES: message('no permission'),
  EPERM: message('no permission'),
  EROFS: message('the disk is read-only'),
  ENOSPC: message('the disk is full'),
  ELOOP: message('a link that leads in a circle'),
  ENOTDIR: message('it is not there'),
  ENAMETOOLONG: message('its name is too long'),
};
