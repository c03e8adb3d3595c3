import type * as vscode from 'vscode';
import { startFeatures } from './start-features.ts';
import { makeAsk } from './titles/fetch/ask-browser.ts';

/** Starts the extension in a browser. */
export function activate({ extension, subscriptions }: vscode.ExtensionContext): void {
  const { version } = extension.packageJSON;
  subscriptions.push(startFeatures({ version, makeAsk: ({ rules }) => makeAsk({ fetch, rules }) }));
}
