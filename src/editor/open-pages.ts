import type * as vscode from 'vscode';
import type { AskOptions, Pages } from '../titles/pages.ts';
import type { TitleSource } from '../titles/title-source.ts';
import type { Anchor } from '../titles/transfer/anchor.ts';
import type { Cache } from '../titles/turns/cache.ts';

/** Reads the anchors that a piece of HTML consists of; undefined where it is anything else, or cannot be read. */
export type ReadAnchors = (html: string) => Promise<readonly Anchor[] | undefined>;

/** What asks for pages, for those who can wait until it is loaded. */
export interface OpenPages {
  readonly titles: TitleSource;
  readonly readAnchors: ReadAnchors;
}

/** What loading pages needs. */
interface Needs {
  readonly load: () => Promise<Pages>;
  readonly options: AskOptions;
  /** The titles that sites have told. */
  readonly answers: Cache;
  readonly log: Pick<vscode.LogOutputChannel, 'error'>;
}

interface Loaded extends Pick<Pages, 'readAnchors'> {
  readonly titles: TitleSource;
}

/**
 * Loads what asks for pages when somebody first needs it, and again where that failed: a URL stays a URL until then. An update
 * of the extension can take its files away under a window that is open.
 */
export function openPages({ load, options, answers, log }: Needs): OpenPages {
  let loading: Promise<Loaded | undefined> | undefined;
  const begin = async (): Promise<Loaded | undefined> => {
    try {
      const { titlesOfPages, readAnchors } = await load();
      return { titles: titlesOfPages(options, answers), readAnchors };
    } catch (error) {
      loading = undefined;
      log.error(`What fetches titles could not be loaded: ${error}`);
      return undefined;
    }
  };
  const loaded = () => {
    loading ??= begin();
    return loading;
  };
  return {
    titles: async (url, signal, wish) =>
      (await loaded())?.titles(url, signal, wish) ?? { reason: 'not-loaded' },
    readAnchors: async (html) => (await loaded())?.readAnchors(html),
  };
}
