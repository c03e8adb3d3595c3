import type { TitleProgress } from '../../titles/many-titles.ts';
import { counted } from '../counted.ts';
import { message } from '../message.ts';
import type { Terminal } from '../terminal.ts';

/** Shows how many of the URLs are answered, on one line of a terminal that is written over. */
export interface Progress {
  readonly step: (progress: Pick<TitleProgress, 'url' | 'done'>) => void;
  /** Removes the line. */
  readonly clear: () => Promise<void>;
}

/** So many are no surprise. */
const MANY = 20;

const CLEAR = '\r\u001B[K';

/** Announces how many sites are asked where they are many, and shows the progress where standard error is a terminal. */
export async function showProgress(urls: ReadonlySet<string>, terminal: Terminal): Promise<Progress> {
  const { columns, tell, toText } = terminal;
  const sites = new Set([...urls].map(siteOf)).size;
  if (urls.size > MANY) {
    const text = message('Asks {0} for {1}.', counted(sites, 'site'), counted(urls.size, 'title'));
    await tell(`shownotes: ${toText(text)}\n`);
  }
  let isShown = false;
  const show = (done: number, site: string) => {
    if (columns === undefined || urls.size < 2) return;
    isShown = true;
    const progress =
      site === ''
        ? message('{0} of {1}', done, urls.size)
        : message('{0} of {1} · {2}', done, urls.size, site);
    void tell(CLEAR + toText(progress).slice(0, columns - 1));
  };
  show(0, '');
  return {
    step: ({ url, done }) => show(done, siteOf(url)),
    clear: async () => {
      if (isShown) await tell(CLEAR);
      isShown = false;
    },
  };
}

/** Gives the host of a URL in ASCII, in which terminals find nothing to obey. */
function siteOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}
