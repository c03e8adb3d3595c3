/** A file or folder that is not checked, or not written, with the reason. */
export interface LeftOut {
  readonly path: string;
  /** A sentence of which the path is the subject: `cannot be read (EACCES)`. */
  readonly reason: string;
  /** True where that is a failure, and no matter of course. */
  readonly failed: boolean;
}

/** Is told of what is left out. */
export type LeaveOut = (leftOut: LeftOut) => void;

/** Says what a system error was, by its code, and any other by its message. */
export function whyOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return WORDS[code] ?? (code || (error instanceof Error ? error.message : String(error)));
}

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'it is not there',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  ELOOP: 'a link that leads in a circle',
  ENOTDIR: 'it is not there',
  ENAMETOOLONG: 'its name is too long',
};
