import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where a program keeps what it need not find again. */
export interface CachePlace {
  readonly folder: string;
  /** What was kept by another build is not used. */
  readonly build: string;
}

/** Gives the SHA-256 of texts or bytes, in hexadecimal digits. */
export function digest(what: string | Uint8Array): string {
  return createHash('sha256').update(what).digest('hex');
}

/** Reads what was kept under a name; nothing where that is damaged, or of another build. */
export function readKept({ folder, build }: CachePlace, name: string): Uint8Array | undefined {
  try {
    const bytes = readFileSync(join(folder, name));
    const end = bytes.indexOf('\n');
    const body = bytes.subarray(end + 1);
    return bytes.subarray(0, end + 1).toString() === headOf(build, body) ? body : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps something under a name, in one step. Where that cannot be, such as on a full disk, nothing is kept. */
export function keep({ folder, build }: CachePlace, name: string, body: Uint8Array): void {
  const unfinished = join(folder, `${name}.${process.pid}.new`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(unfinished, Buffer.concat([Buffer.from(headOf(build, body)), body]), { mode: 0o600 });
    renameSync(unfinished, join(folder, name));
  } catch {
    removeQuietly(unfinished);
  }
}

function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // What cannot be written cannot always be removed either.
  }
}

/** The first line: the format, the build, and the digest of all that follows. */
function headOf(build: string, body: Uint8Array): string {
  return `show-notes 1 ${build} ${digest(body)}\n`;
}
