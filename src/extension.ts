import type * as vscode from 'vscode';
import { startFeatures } from './start-features.ts';

/** Told by the bundler. */
declare const BUILD: string;

/** Starts the extension on a desktop or a server. */
export function activate({ extension, storageUri, subscriptions }: vscode.ExtensionContext): void {
  const { version } = extension.packageJSON;
  const loadPages = () => import('./pages.ts');
  subscriptions.push(startFeatures({ version, build: BUILD, storage: storageUri, loadPages }));
}
