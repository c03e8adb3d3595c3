import { readFileSync, statSync } from 'node:fs';
import { type LeaveOut, unreadable } from './left-out.ts';
import { message } from './message.ts';

/** The text of a file as an editor shows it. */
export interface FileText {
  readonly text: string;
  /** The byte order mark in front of it, or nothing. */
  readonly mark: string;
}

const MARK = '\uFEFF';

const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** What of a file that gives no text is no failure: that it is binary, or whatever it is. */
export type Forgiven = 'binary' | 'all';

/** Reads a text file; nothing where it cannot be read, which is told. */
export function readText(path: string, tell: LeaveOut, forgiven?: Forgiven): FileText | undefined {
  const leaveOut: LeaveOut = (leftOut) => tell(forgiven === 'all' ? { ...leftOut, failed: false } : leftOut);
  const bytes = readBytes(path, leaveOut);
  const text = bytes && decode(bytes);
  if (bytes && text === undefined) {
    leaveOut({
      path,
      reason: (name) => message('{0} is binary, no text in UTF-8', name),
      failed: forgiven !== 'binary',
    });
  }
  return text;
}

/** Decodes UTF-8; nothing where the bytes are no such text. */
export function decode(bytes: Uint8Array): FileText | undefined {
  try {
    const text = UTF_8.decode(bytes);
    const mark = text.startsWith(MARK) ? MARK : '';
    return text.includes('\0') ? undefined : { text: text.slice(mark.length), mark };
  } catch {
    return undefined;
  }
}

function readBytes(path: string, leaveOut: LeaveOut): Uint8Array | undefined {
  try {
    // A pipe would be waited for, perhaps for ever.
    if (statSync(path).isFile()) {
      return readFileSync(path);
    }
    leaveOut({ path, reason: (name) => message('{0} is no file', name), failed: true });
  } catch (error) {
    leaveOut({ path, reason: unreadable(error), failed: true });
  }
  return undefined;
}
