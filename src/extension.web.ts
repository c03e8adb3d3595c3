import type * as vscode from 'vscode';
import { startFeatures } from './start-features.ts';
import { fetchTitle } from './titles/fetch-title.ts';

/** Starts the extension in a browser. */
export function activate({ extension, subscriptions }: vscode.ExtensionContext): void {
  const { version } = extension.packageJSON;
  const whenRefused = 'blocked-by-browser';
  subscriptions.push(
    startFeatures({ version, titles: (url, signal) => fetchTitle(url, { fetch, signal, whenRefused }) }),
  );
}
