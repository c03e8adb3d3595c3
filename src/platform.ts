import type { Uri } from 'vscode';
import type { Ask } from './titles/ask.ts';
import type { HostRules } from './titles/gate/host-rules.ts';

/** What asking for pages is told by the rest of the extension. */
export interface AskOptions {
  /** The name to give to sites. */
  readonly userAgent: string;
  /** The languages to ask for, as in an `Accept-Language` field. */
  readonly languages: string;
  /** Gives the hosts that may be asked, as the settings say now. */
  readonly rules: () => HostRules;
}

/** What differs between the places where the extension runs: with Node on a desktop or a server, or in a browser. */
export interface Platform {
  /** The extension's own version. */
  readonly version: string;
  /** Tells this build from others of the same version. */
  readonly build: string;
  /** The folder for what is kept between sessions; absent where no folder is open. */
  readonly storage: Uri | undefined;
  readonly makeAsk: (options: AskOptions) => Ask;
}
