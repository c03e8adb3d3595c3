import type { Uri } from 'vscode';
import type { Pages } from './titles/pages.ts';

/** What differs between the places where the extension runs: with Node on a desktop or a server, or in a browser. */
export interface Platform {
  /** The extension's own version. */
  readonly version: string;
  /** Tells this build from others of the same version. */
  readonly build: string;
  /** The folder for what is kept between sessions; absent where no folder is open. */
  readonly storage: Uri | undefined;
  /** Loads what asks for pages, which starting up does without. */
  readonly loadPages: () => Promise<Pages>;
}
