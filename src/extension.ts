import type * as vscode from 'vscode';
import { startFeatures } from './start-features.ts';
import { fetchTitle } from './titles/fetch-title.ts';

/** Starts the extension on a desktop or a server. */
export function activate({ extension, subscriptions }: vscode.ExtensionContext): void {
  const { version } = extension.packageJSON;
  const userAgent = `Mozilla/5.0 (compatible; ShowNotes/${version})`;
  subscriptions.push(
    startFeatures({ version, titles: (url, signal) => fetchTitle(url, { fetch, signal, userAgent }) }),
  );
}
