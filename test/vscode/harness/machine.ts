import { execFile } from 'node:child_process';
import dns from 'node:dns';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import * as vscode from 'vscode';

/** Where real episodes are, if they are; in another place than the workspace. */
export const CORPUS = existsSync(env('CORPUS')) ? vscode.Uri.file(env('CORPUS')) : undefined;

/** The version of the VS Code that was chosen. */
export const VERSION = env('VERSION');

/** Where VS Code puts the package that it installs. */
export const INSTALLED = /[\\/]show-notes\.show-notes-\d+\.\d+\.\d+[^\\/]*$/;

/** Which tests are run, as a regular expression; all where it is empty. */
export const GREP = env('GREP');

/** Runs the built command line's `check`, which lies beside the tests, in a folder; gives the JSON that it prints. */
export function runCheck({ fsPath }: vscode.Uri): Promise<string> {
  const args = [join(__dirname, 'cli.js'), 'check', '--format', 'json', fsPath];
  const options = {
    cwd: fsPath,
    env: { ...process.env, LC_ALL: 'C', ELECTRON_RUN_AS_NODE: '1' },
    maxBuffer: 1e8,
  };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, options, (error, out) => {
      if (error !== null && error.code !== 1) reject(error);
      else resolve(out);
    });
  });
}

/** Writes files, by their paths below a folder, beside the folder of the workspace; gives their folder. */
export async function writeAside(files: Readonly<Record<string, string>>): Promise<vscode.Uri> {
  const show = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath ?? '';
  const folder = await mkdtemp(join(show, '..', 'aside-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return vscode.Uri.file(folder);
}

/** Measures from now on how long other work keeps the extension host from going on; gives milliseconds. */
export function measureBlocks(): () => { readonly longest: number; readonly usual: number } {
  const blocks = monitorEventLoopDelay({ resolution: 1 });
  blocks.enable();
  return () => {
    blocks.disable();
    return { longest: blocks.max / 1e6, usual: blocks.percentile(99) / 1e6 };
  };
}

/** Lets a name lead to this machine, until what this gives is called. */
export function leadHere(name: string): () => void {
  const { lookup } = dns.promises;
  const lookupHere = async (host: string, options: dns.LookupAllOptions) =>
    host === name ? [{ address: '127.0.0.1', family: 4 }] : lookup(host, options);
  Object.assign(dns.promises, { lookup: lookupHere });
  return () => void Object.assign(dns.promises, { lookup });
}

/** Reads what the runner of the tests tells by the environment. */
function env(name: string): string {
  return process.env[`SHOW_NOTES_HOST_${name}`] ?? '';
}
