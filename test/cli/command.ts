import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, realpath, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildCommandLine } from '../../scripts/lib/bundle-terminal.mjs';

/** How a run ended. */
export interface Ended {
  /** -1 after a signal. */
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const made: string[] = [];
process.once('exit', () => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** Makes an empty folder that is gone after all tests of the process. */
export async function makeFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'show-notes-cli-')));
  made.push(folder);
  return folder;
}

/** The built command line. */
export const CLI = await buildCommandLine(await makeFolder());

/** Makes a folder that holds these files. */
export async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await makeFolder();
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

/** Runs a program in a folder to its end, in English where nothing else is asked for. */
export function runIn(
  cwd: string,
  program: string,
  args: readonly string[],
  { input = '', env = {} }: { input?: string | Uint8Array; env?: NodeJS.ProcessEnv } = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, NODE_OPTIONS: '', LC_ALL: 'C.UTF-8', ...env },
    });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      out += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      err += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? -1, out, err }));
    // What reads nothing may have ended by now.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

/** Runs the built command line in a folder, as of an evening after the invented episodes. */
export function shownotes(cwd: string, args: readonly string[], options?: Parameters<typeof runIn>[3]) {
  return runIn(cwd, process.execPath, [CLI, ...args], options);
}

/** A time at which the show of `notes` with number 1 is over. */
export const NOW = '--as-of=2026-11-22T12:00:00Z';

/** Writes the notes of an episode, of which the first is of Friday, 6 November 2026. */
export function notes(number: number, body = ''): string {
  const id = String(number).padStart(3, '0');
  const date = new Date(Date.UTC(2026, 10, 6) + (number - 1) * 7 * 86_400_000).toISOString().slice(0, 10);
  return `# ${id}\n\n- Hosted by @kaze\n- Recording date: ${date}\n- Video: https://www.youtube.com/watch?v=robot${id}xyz\n- Guest: -\n\n## Contents\n\n### @kaze\n\n#### [A wheel of clay ${id}](https://wheel.example.com/${id})\n${body}`;
}
