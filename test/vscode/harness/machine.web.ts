import * as vscode from 'vscode';
import { UNCACHED } from './uncached.ts';

/** What the bundler writes into the tests, as it is told by `scripts/lib/web-host-tests.mjs`. */
declare const TOLD: { readonly corpus: string; readonly version: string; readonly grep: string };

/** As in `machine.ts`; within what the file system of the tests reaches. */
export const CORPUS = TOLD.corpus ? vscode.Uri.parse(TOLD.corpus) : undefined;

export const VERSION = TOLD.version;

/** Where the runner of the tests puts the package, unpacked. */
export const INSTALLED = /\/extensions\/show-notes$/;

export const GREP = TOLD.grep;

/** As in `machine.ts`; the machine that serves the tests runs it. */
export async function runCheck({ fsPath }: vscode.Uri): Promise<string> {
  return (await askMachine('POST', 'check', fsPath)).text();
}

/** As in `machine.ts`; the machine that serves the tests writes them. */
export async function writeAside(files: Readonly<Record<string, string>>): Promise<vscode.Uri> {
  return vscode.Uri.parse(await (await askMachine('POST', 'files', JSON.stringify(files))).text());
}

/** As in `machine.ts`, by how much later than asked for the next of many timers comes. */
export function measureBlocks(): () => { readonly longest: number; readonly usual: number } {
  const late: number[] = [];
  let since = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    late.push(now - since);
    since = now;
  }, 1);
  return () => {
    clearInterval(timer);
    late.sort((a, b) => a - b);
    return { longest: late.at(-1) ?? 0, usual: late[Math.floor(late.length * 0.99)] ?? 0 };
  };
}

/** Cannot be done in a browser, which asks its own system. */
export function leadHere(name: string): () => void {
  throw new Error(`${name} cannot lead here.`);
}

/** Asks the machine that serves the tests for something that a browser cannot do. */
export function askMachine(method: string, what: string, body?: string): Promise<Response> {
  const tests = vscode.extensions.getExtension('show-notes.tests')?.extensionUri as vscode.Uri;
  const address = vscode.Uri.joinPath(tests, '..', '..', 'machine').toString(true);
  return fetch(`${address}/${what}`, { method, ...UNCACHED, ...(body === undefined ? {} : { body }) });
}
