import * as vscode from 'vscode';
import { type CachedFacts, type CacheKey, readCacheLines, toCacheLine } from '../archive/cache-text.ts';
import type { EpisodeFacts } from '../notes/context.ts';
import { digest } from './digest.ts';
import { nextTurn } from './turns.ts';

/** Milliseconds without a change after which what is known is written. */
const REST = 5000;

/** Lines that are written before others have their turn. */
const AT_ONCE = 20;

const NAME = 'episodes.cache';

/** What was found in the file of an episode, by what it depends on. */
type Finding = readonly [CacheKey, EpisodeFacts];

/** The folder of this workspace, where there is one, and what tells this build of the extension from others, which may read differently. */
export interface CachePlace {
  readonly folder: vscode.Uri | undefined;
  readonly build: string;
}

/** Keeps what was found in episodes from one session to the next. A cache that is not exactly what this build has written is not used. */
export class FactsCache implements vscode.Disposable {
  readonly #place: CachePlace;
  readonly #log: vscode.LogOutputChannel;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<void> = Promise.resolve();
  #isDisposed = false;

  constructor(place: CachePlace, log: vscode.LogOutputChannel) {
    this.#place = place;
    this.#log = log;
  }

  /** Reads what an earlier session has kept. */
  async read(): Promise<CachedFacts> {
    const { folder, build } = this.#place;
    const bytes = folder && (await readIfThere(vscode.Uri.joinPath(folder, NAME)));
    if (bytes === undefined) {
      return new Map();
    }
    const start = headOf(build, ''.padEnd(64)).length;
    const lines = bytes.subarray(start);
    const head = headOf(build, (await digest(lines)) ?? '');
    if (head.length === start && head.every((byte, at) => byte === bytes[at])) {
      return readCacheLines(lines);
    }
    this.#log.info(
      'What an earlier session has kept of the archive is not used: it is damaged, or of another version.',
    );
    return new Map();
  }

  /** Writes what is known by then, once nothing has changed for a while. */
  writeSoon(findings: () => readonly Finding[]): void {
    clearTimeout(this.#timer);
    if (this.#place.folder !== undefined && !this.#isDisposed) {
      this.#timer = setTimeout(() => {
        this.#writing = this.#writing.then(() => this.#write(findings()));
      }, REST);
    }
  }

  dispose(): void {
    this.#isDisposed = true;
    clearTimeout(this.#timer);
  }

  async #write(findings: readonly Finding[]): Promise<void> {
    try {
      const lines = join(await toLines(findings));
      const hash = await digest(lines);
      const { folder, build } = this.#place;
      if (folder === undefined || hash === undefined || this.#isDisposed) {
        return;
      }
      const [file, unfinished] = [NAME, `${NAME}.new`].map((name) => vscode.Uri.joinPath(folder, name));
      if (file === undefined || unfinished === undefined) return;
      await vscode.workspace.fs.createDirectory(folder);
      await vscode.workspace.fs.writeFile(unfinished, join([headOf(build, hash), lines]));
      await vscode.workspace.fs.rename(unfinished, file, { overwrite: true });
    } catch (error) {
      this.#log.warn('Cannot keep what is known of the archive:', error);
    }
  }
}

/** The first line: the format, the build, and the digest of all that follows. */
function headOf(build: string, hash: string): Uint8Array {
  return new TextEncoder().encode(`show-notes 1 ${build} ${hash}\n`);
}

async function toLines(findings: readonly Finding[]): Promise<Uint8Array[]> {
  const lines: Uint8Array[] = [];
  for (const [key, facts] of findings) {
    lines.push(toCacheLine(key, facts));
    if (lines.length % AT_ONCE === 0) await nextTurn();
  }
  return lines;
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

async function readIfThere(file: vscode.Uri): Promise<Uint8Array | undefined> {
  try {
    return await vscode.workspace.fs.readFile(file);
  } catch {
    return undefined;
  }
}
