import { hostOf } from '../../notes/links/url.ts';
import type { Terminal } from '../terminal.ts';

/** Shows how many of the URLs are answered, on one line of a terminal that is written over. */
export interface Progress {
  readonly step: (url: string) => void;
  /** Removes the line. */
  readonly clear: () => Promise<void>;
}

const CLEAR = '\r\u001B[K';

/** Announces how many sites are asked where they are many, and shows the progress where standard error is a terminal. */
export async function showProgress(urls: ReadonlySet<string>, terminal: Terminal): Promise<Progress> {
  const { columns, tell } = terminal;
  const sites = new Set([...urls].map(hostOf)).size;
  if (urls.size > MANY) {
    await tell(`shownotes: Asks ${sites} ${sites === 1 ? 'site' : 'sites'} for ${urls.size} titles.\n`);
  }
  let done = 0;
  let isShown = false;
  return {
    step: (url) => {
      done += 1;
      if (columns !== undefined && urls.size > 1) {
        isShown = true;
        void tell(CLEAR + `${done} of ${urls.size} · ${hostOf(url)}`.slice(0, columns - 1));
      }
    },
    clear: async () => {
      if (isShown) await tell(CLEAR);
      isShown = false;
    },
  };
}

/** So many are no surprise. */
const MANY = 20;
