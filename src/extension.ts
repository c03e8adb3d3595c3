import type * as vscode from 'vscode';
import { startFeatures } from './start-features.ts';
import { makeAsk } from './titles/fetch/ask-node.ts';

/** Starts the extension on a desktop or a server. */
export function activate({ extension, subscriptions }: vscode.ExtensionContext): void {
  subscriptions.push(startFeatures({ version: extension.packageJSON.version, makeAsk }));
}
