import type * as vscode from 'vscode';
import { startFeatures } from './start-features.ts';
import { makeAsk } from './titles/fetch/ask-browser.ts';
import { spareClosed } from './titles/fetch/browser/spare-closed.ts';

/** The part that is needed here of what browsers tell of themselves (https://html.spec.whatwg.org/#navigator.online). */
declare const navigator: { readonly onLine: boolean };

/** Told by the bundler. */
declare const BUILD: string;

/** Starts the extension in a browser. */
export function activate({ extension, storageUri, subscriptions }: vscode.ExtensionContext): void {
  const { version } = extension.packageJSON;
  const isOnline = () => navigator.onLine;
  subscriptions.push(
    startFeatures({
      version,
      build: BUILD,
      storage: storageUri,
      makeAsk: ({ rules }) => spareClosed(makeAsk({ fetch, rules, isOnline })),
    }),
  );
}
