import type { Levels } from '../notes/severity.ts';

/** A presenter as a configuration writes them. */
export interface WrittenPresenter {
  /** With or without `@`. */
  readonly handle?: string;
  readonly name?: string;
  readonly url?: string;
  readonly aliases?: readonly string[];
  readonly regular?: boolean;
}

/** What `.shownotes.json` holds once all is cut off that the schema refuses. */
export interface ConfigFile {
  readonly episodes?: string;
  readonly rules?: Levels;
  readonly showDays?: readonly string[];
  readonly showTime?: string;
  readonly timeZone?: string;
  readonly presenters?: readonly WrittenPresenter[];
  readonly topicsPerPresenter?: { readonly least: number; readonly most: number };
  readonly template?: string;
  readonly tracking?: {
    readonly extra?: readonly string[];
    readonly keep?: readonly string[];
    readonly excludeHosts?: readonly string[];
  };
}

/** The name of the file in which a show decides. */
export const CONFIG_NAME = '.shownotes.json';
